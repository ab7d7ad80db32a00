import { GraphError, type GraphErrorCode } from '../../graph/port.ts'

/** Why there is no token; each has a sentence under `signIn.state`. */
export const signInStates = [
  'consent-missing',
  'denied',
  'cancelled',
  'offline',
  'wrong-account',
  'unsupported',
  'failed',
] as const
export type SignInState = (typeof signInStates)[number]

/** The account a token belongs to, from the sign-in library; proof of nothing towards Graph. */
export interface SignedInAccount {
  readonly username: string
  readonly name: string
  /** Entra object id. */
  readonly oid: string
}

/** The one way to access tokens. Implementations: nested app authentication (naa-token-source.ts), fakes in tests. */
export interface TokenSource {
  /** Silent first; a window only within a person's click. @throws SignInError */
  token(
    scopes: readonly string[],
    how?: { readonly claims?: string; readonly forceRefresh?: boolean },
  ): Promise<string>
  /** Asks the person, with a window when needed; call from a click. @throws SignInError */
  approve(scopes: readonly string[]): Promise<void>
  /** Scopes of the tokens got so far, without Graph's address: what has been approved as far as this session has seen. */
  granted(): readonly string[]
  /** Null before the first token. */
  account(): SignedInAccount | null
}

const codes: Record<SignInState, GraphErrorCode> = {
  'consent-missing': 'consent',
  denied: 'consent',
  cancelled: 'consent',
  offline: 'offline',
  'wrong-account': 'auth',
  unsupported: 'auth',
  failed: 'auth',
}

/** No token. A GraphError, so that everything that calls Graph treats it like a refused call. */
export class SignInError extends GraphError {
  readonly state: SignInState
  readonly scopes: readonly string[]
  constructor(state: SignInState, scopes: readonly string[], detail = '') {
    super({
      code: codes[state],
      status: 0,
      graphCode: detail === '' ? state : detail,
      message: `Sign-in: ${state}`,
    })
    this.state = state
    this.scopes = scopes
  }
}
