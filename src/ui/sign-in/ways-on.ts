import type { SignInState } from './token-source.ts'

/** What the one button of a state does; `tab` opens the tab, null is no button. */
export type WayOn = 'approve' | 'signIn' | 'otherAccount' | 'retry' | 'tab' | null

/** The way on from each state. Where somebody else must act first, the button tries again when they have. */
export const waysOn: Readonly<Record<SignInState, WayOn>> = {
  'consent-missing': 'approve',
  declined: 'approve',
  'admin-consent': 'retry',
  'not-assigned': 'retry',
  blocked: 'retry',
  interaction: 'signIn',
  claims: 'signIn',
  'popup-blocked': 'signIn',
  cancelled: 'signIn',
  offline: 'retry',
  'wrong-account': 'otherAccount',
  unsupported: 'tab',
  'not-connected': null,
  failed: 'retry',
}
