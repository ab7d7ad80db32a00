import { control } from './control.ts'
import type { HostPerson } from './start.ts'

/** How the host answers requests for tokens; all but `normal` are faults to try. */
export const naaModes = ['normal', 'consent-missing', 'cancel', 'offline'] as const
export type NaaMode = (typeof naaModes)[number]

/** What the answers depend on. `askConsent` shows the person what the app asks for and gives their answer. */
export interface NaaContext {
  readonly person: HostPerson
  readonly tenantId: string
  readonly mode: NaaMode
  readonly askConsent: (scopes: readonly string[]) => Promise<boolean>
}

interface NaaRequest {
  readonly messageType?: string
  readonly method?: string
  readonly requestId?: string
  readonly tokenParams?: { readonly scope?: string }
}

/**
 * The host's side of nested app authentication (host protocol, section 4): one request string in, one answer string out.
 * Gives null for anything that is no request of that protocol.
 */
export async function answerNestedAuth(text: string, context: NaaContext): Promise<string | null> {
  const request = parse(text)
  if (request?.messageType !== 'NestedAppAuthRequest' || !request.requestId) return null
  const base = { messageType: 'NestedAppAuthResponse', requestId: request.requestId }
  const refuse = (status: string, code: string, description: string) =>
    JSON.stringify({ ...base, success: false, error: { status, code, description } })

  const { person, tenantId, mode } = context
  const homeAccountId = `${person.id}.${tenantId}`
  if (request.method === 'GetInitContext') {
    return JSON.stringify({
      ...base,
      success: true,
      initContext: {
        sdkName: 'sandbox',
        sdkVersion: '1.0',
        capabilities: { queryAccount: true },
        accountContext: { homeAccountId, environment: 'login.microsoftonline.com', tenantId },
      },
    })
  }
  if (request.method !== 'GetToken' && request.method !== 'GetTokenPopup')
    return refuse('PERSISTENT_ERROR', 'unknown_method', `No method ${request.method ?? ''}`)
  if (mode === 'offline')
    return refuse('NO_NETWORK', 'no_network', 'The sandbox plays that there is no network.')
  const scopes = (request.tokenParams?.scope ?? '').split(' ').filter(Boolean)
  if (mode !== 'normal' && request.method === 'GetToken')
    return refuse(
      'USER_INTERACTION_REQUIRED',
      'consent_required',
      'AADSTS65001: The user or administrator has not consented to use the application.',
    )
  if (mode === 'cancel') return refuse('USER_CANCEL', 'user_cancel', 'The person closed the window.')
  if (mode === 'consent-missing' && !(await context.askConsent(scopes)))
    return refuse('USER_CANCEL', 'user_cancel', 'The person did not consent.')
  try {
    const { account, ...token } = await control.token(person.key, scopes, 'app')
    return JSON.stringify({ ...base, success: true, token: { ...token, properties: null }, account })
  } catch (failure) {
    return refuse(
      'TRANSIENT_ERROR',
      'server_error',
      failure instanceof Error ? failure.message : String(failure),
    )
  }
}

function parse(text: string): NaaRequest | null {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
