import type { SameTexts } from '../same-texts.ts'
import type { partly as source } from '../sv/partly.ts'

/** Why something of several parts stopped half-way; what was done all the same is said after it. English. */
export const partly: SameTexts<typeof source> = {
  why: {
    auth: 'The sign-in could not be renewed.',
    consent: 'Ankomst has not been given the permission it needs.',
    forbidden: 'You do not have permission for that.',
    'not-found': 'Some of it no longer exists, or has been moved.',
    conflict: 'Somebody else saved first.',
    duplicate: 'It exists already.',
    throttled: 'Microsoft 365 asked us to wait.',
    'too-large': 'It is too large.',
    invalid: 'Microsoft 365 did not accept the request.',
    unavailable: 'Microsoft 365 is not answering just now.',
    offline: 'The connection was lost.',
    timeout: 'The answer took too long.',
    paused: 'The case is paused for security.',
    unexpected: 'Something went wrong in Ankomst.',
  },
  again: 'Some of it may have been done already. Try again: what is done is not done twice.',
}
