import type { signIn as source } from '../sv/sign-in.ts'
import type { SameTexts } from '../same-texts.ts'

export const signIn: SameTexts<typeof source> = {
  signIn: 'Sign in',
  approve: 'Approve access',
  state: {
    'consent-missing':
      'Ankomst needs an approval to reach mail and cases. Suggestions and assessment work already.',
    denied:
      'Access was denied. Suggestions and assessment work, but nothing can be sent or saved. Ask your IT department for help.',
    cancelled: 'The sign-in was cancelled. Nothing has been changed. Try again when you like.',
    offline: 'No connection. Signing in is possible once you are connected again.',
    'wrong-account':
      'You are signed in as {{account}}, but the mailbox belongs to {{expected}}. Nothing was sent. Sign in with the right account.',
    unsupported:
      'This version of Outlook or Teams cannot sign in for Ankomst. Open the case in Teams instead.',
    failed:
      'The sign-in did not work. Nothing has been changed. Try again, or copy the error report to your IT department.',
  },
}
