import type { SignInState } from './token-source.ts'

/**
 * The closed state for whatever the sign-in library threw (msal-browser 5 error codes; Entra's AADSTS numbers are in the
 * message). Everything unknown is `failed`, never silence.
 */
export function signInStateOf(error: unknown): SignInState {
  const { code, message, name } = partsOf(error)
  if (name === 'InteractionRequiredAuthError') return 'consent-missing'
  if (code === 'user_cancelled' || code === 'user_canceled') return 'cancelled'
  if (code === 'no_network_connectivity' || code === 'network_error') return 'offline'
  if (code === 'access_denied' || adminOnly.test(message)) return 'denied'
  if (needsWindow.has(code)) return 'consent-missing'
  return 'failed'
}

/** AADSTS65004 declined, 90094/90093 admin consent needed, 50105 not assigned to the app, 53003 blocked by policy. */
const adminOnly = /AADSTS(65004|90093|90094|50105|53003)\b/
const needsWindow = new Set([
  'no_account_error',
  'popup_window_error',
  'empty_window_error',
  'no_account_in_silent_request',
  'interaction_in_progress',
])

function partsOf(error: unknown): { code: string; message: string; name: string } {
  if (!(error instanceof Error)) return { code: '', message: '', name: '' }
  const code = 'errorCode' in error && typeof error.errorCode === 'string' ? error.errorCode : ''
  return { code, message: error.message, name: error.name }
}

/** The library's own short code, for the error report. */
export function signInCodeOf(error: unknown): string {
  return partsOf(error).code
}
