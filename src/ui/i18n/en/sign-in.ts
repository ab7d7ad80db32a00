import type { signIn as source } from '../sv/sign-in.ts'
import type { SameTexts } from '../same-texts.ts'

export const signIn: SameTexts<typeof source> = {
  button: {
    approve: 'Approve access',
    signIn: 'Sign in',
    otherAccount: 'Sign in with another account',
    retry: 'Try again',
    tab: 'Open Ankomst in Teams',
  },
  title: {
    'consent-missing': 'Ankomst needs your approval',
    declined: 'You did not approve the access',
    'admin-consent': 'The IT department must approve Ankomst',
    'not-assigned': 'You have not been given access to Ankomst',
    blocked: 'The city’s rules stopped the sign-in',
    interaction: 'You need to sign in',
    claims: 'Microsoft 365 wants you to confirm who you are',
    'popup-blocked': 'The sign-in window was stopped',
    cancelled: 'The sign-in was cancelled',
    offline: 'No connection',
    'wrong-account': 'The wrong account',
    unsupported: 'This program cannot sign in',
    'not-connected': 'Ankomst is not connected to mail and cases',
    failed: 'The sign-in did not work',
  },
  state: {
    'consent-missing':
      'Without it Ankomst reaches neither mail nor cases. Suggestions and assessment work already.',
    declined: 'Suggestions and assessment work, but nothing can be sent or saved.',
    'admin-consent':
      'Ankomst asks for something that only an administrator may approve. Suggestions and assessment work, but nothing can be sent or saved.',
    'not-assigned':
      'Only those whom the IT department has added can sign in. Suggestions and assessment work, but nothing can be sent or saved.',
    blocked:
      'The computer, the network or the program may be the reason. Suggestions and assessment work, but nothing can be sent or saved.',
    interaction: 'It was long ago, or one more step is needed. What you filled in is still here.',
    claims: 'The city asks for one more step for what you want to do. What you filled in is still here.',
    'popup-blocked':
      'The browser or the program did not let the window open. What you filled in is still here.',
    cancelled: 'Nothing has been changed.',
    offline:
      'The sign-in could not be reached. Suggestions and assessment work, and what you filled in is still here.',
    'wrong-account':
      'You are signed in as {{account}}, but {{expected}} works here. Nothing was sent or saved.',
    unsupported:
      'This version of Outlook or Teams cannot sign in for Ankomst. You can read the suggestion, but nothing can be sent or saved.',
    'not-connected':
      'The city has chosen to use Ankomst without sign-in, or the settings are missing. Suggestions and assessment work.',
    failed: 'Nothing has been changed.',
  },
  next: {
    'consent-missing': 'Choose Approve access and read what Ankomst asks for.',
    declined: 'If you change your mind, choose Approve access.',
    'admin-consent': 'Ask the IT department to approve Ankomst for the whole city, then try again.',
    'not-assigned': 'Ask the IT department to add you, then try again.',
    blocked:
      'Try on your work computer and the city’s network. If that does not help, give the IT department the error report.',
    interaction: 'Choose Sign in.',
    claims: 'Choose Sign in and follow the steps in the window. Then do again what you were doing.',
    'popup-blocked': 'Allow windows from Ankomst and choose Sign in again.',
    cancelled: 'Sign in when you like.',
    offline: 'We try again when you are connected. If you already are, load the page again.',
    'wrong-account': 'Sign in as {{expected}}.',
    unsupported: 'Update the program, or work in Teams if the city has Ankomst there.',
    'not-connected': 'To send and save from here, ask the IT department for a higher level.',
    failed: 'Try again, or give the IT department the error report.',
  },
  window: {
    title: 'Sign in to Ankomst',
    lead: 'The next window is Microsoft’s sign-in. When you are done, both windows close.',
    go: 'Continue to the sign-in',
    failed: 'This page is opened from Ankomst in Outlook or Teams. Close it and try again from there.',
  },
  dialog: {
    title: 'Ankomst is signing you in',
    lead: 'Please wait. The window closes when you are signed in.',
    failed: 'This page is opened from Ankomst in Outlook. Close it and try again from there.',
  },
}
