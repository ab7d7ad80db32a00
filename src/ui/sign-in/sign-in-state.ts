import { entraStateOf } from './entra-states.ts'
import type { SignInState } from './token-source.ts'

/**
 * The closed state for whatever the sign-in library threw. Entra's number decides where there is one, as the library's own codes
 * are coarser; then the library's code (msal-browser 5.30 BrowserAuthErrorCodes, msal-common InteractionRequiredAuthErrorCodes),
 * then its class. Everything unknown is `failed`, never silence.
 */
export function signInStateOf(error: unknown): SignInState {
  const { code, message, name } = partsOf(error)
  return (
    entraStateOf(message) ??
    byCode[code] ??
    (name === 'InteractionRequiredAuthError' ? 'interaction' : null) ??
    (name === 'ChunkLoadError' ? 'offline' : null) ??
    'failed'
  )
}

/** States that a window with the person in front of it can end. */
export const needsWindow: ReadonlySet<SignInState> = new Set<SignInState>([
  'consent-missing',
  'interaction',
  'claims',
])

const byCode: Readonly<Record<string, SignInState>> = {
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  redirect_bridge_empty_response: 'cancelled',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  consent_required: 'consent-missing',
  access_denied: 'declined',
  no_account_error: 'interaction',
  no_account_found: 'interaction',
  no_account_in_silent_request: 'interaction',
  interaction_in_progress: 'interaction',
  interaction_required: 'interaction',
  login_required: 'interaction',
  // The hidden frame of a silent sign-in: closed, or never answered because the browser keeps cookies of others out.
  iframe_closed_prematurely: 'interaction',
  timed_out: 'interaction',
  monitor_window_timeout: 'interaction',
}

function partsOf(error: unknown): { code: string; message: string; name: string } {
  if (!(error instanceof Error)) return { code: '', message: '', name: '' }
  const code = 'errorCode' in error && typeof error.errorCode === 'string' ? error.errorCode : ''
  return { code, message: error.message, name: error.name }
}

/** The library's own short code, for the error report. */
export function signInCodeOf(error: unknown): string {
  return partsOf(error).code
}
