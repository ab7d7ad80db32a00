import { control } from './control.ts'
import { naaFaults, type NaaMode } from './naa-modes.ts'
import type { HostPerson } from './start.ts'

/** What the answers depend on. `askConsent` shows the person what the app asks for and gives their answer. */
export interface NaaContext {
  readonly person: HostPerson
  /** Whose token is given in the mode `wrong-account`. */
  readonly other: HostPerson
  readonly tenantId: string
  readonly mode: NaaMode
  readonly askConsent: (scopes: readonly string[]) => Promise<boolean>
}

interface NaaRequest {
  readonly messageType?: string
  readonly method?: string
  readonly requestId?: string
  readonly tokenParams?: { readonly scope?: string; readonly claims?: string }
}

/** Who has come through a window since this page opened: what they proved there holds for silent requests as well. */
const sessions = new Set<string>()

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

  const { tenantId, mode } = context
  const person = mode === 'wrong-account' ? context.other : context.person
  // The host is signed in as itself; only the tokens are another's.
  const homeAccountId = `${context.person.id}.${tenantId}`
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
  const scopes = (request.tokenParams?.scope ?? '').split(' ').filter(Boolean)
  const window = request.method === 'GetTokenPopup'
  const stepUp = (request.tokenParams?.claims ?? '').includes('acrs')
  const { silent, inWindow, asks } = naaFaults[mode]
  const session = `${person.key} ${mode}`
  const untroubled = sessions.has(session) || (mode === 'claims' && !stepUp)
  const fault = window ? inWindow : untroubled ? undefined : silent
  if (fault) return refuse(...fault)
  if (window && asks && !(await context.askConsent(scopes)))
    return refuse('USER_CANCEL', 'user_cancel', 'The person did not consent.')
  try {
    const { account, ...token } = await control.token(person.key, scopes, 'app', stepUp)
    if (window) sessions.add(session)
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
