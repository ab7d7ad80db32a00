import { GraphError, type GraphErrorCode } from '../../graph/port.ts'

/** Why there is no token; each has a heading, a sentence and what to do under `signIn`, and a way on (ways-on.ts). */
export const signInStates = [
  /** Nobody has approved the app yet, and the person may. */
  'consent-missing',
  /** The person was asked and said no. */
  'declined',
  /** Only an administrator may approve. */
  'admin-consent',
  /** The organisation lets only named people in, and this one is not named. */
  'not-assigned',
  /** A policy of the organisation: device, place, program or risk. */
  'blocked',
  /** The person must sign in anew or prove who they are. */
  'interaction',
  /** Microsoft 365 refused a token that was good until now, and says what it wants instead. */
  'claims',
  'popup-blocked',
  'cancelled',
  'offline',
  'wrong-account',
  /** The host cannot sign in for the app, nor may a window be opened. */
  'unsupported',
  /** The installation has no connection to Microsoft 365 (level 0, or no settings). */
  'not-connected',
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
  /** Silent first; a window only within a person's click, and never when `quiet`. @throws SignInError */
  token(
    scopes: readonly string[],
    how?: { readonly claims?: string; readonly forceRefresh?: boolean; readonly quiet?: boolean },
  ): Promise<string>
  /** Asks the person, with a window when needed; call from a click. What Graph demanded meanwhile is asked for. @throws SignInError */
  approve(scopes: readonly string[]): Promise<void>
  /** The account is another person's than the host's: the next window lets one be chosen. */
  refuse(): void
  /** Scopes of the tokens got so far, without Graph's address: what has been approved as far as this session has seen. */
  granted(): readonly string[]
  /** Null before the first token. */
  account(): SignedInAccount | null
}

const codes: Record<SignInState, GraphErrorCode> = {
  'consent-missing': 'consent',
  declined: 'consent',
  'admin-consent': 'consent',
  'not-assigned': 'auth',
  blocked: 'auth',
  interaction: 'auth',
  claims: 'auth',
  'popup-blocked': 'auth',
  cancelled: 'consent',
  offline: 'offline',
  'wrong-account': 'auth',
  unsupported: 'auth',
  'not-connected': 'auth',
  failed: 'auth',
}

/** Whose token it is, and whose the host says it should be. */
export interface TwoAccounts {
  readonly account: string
  readonly expected: string
}

/** No token. A GraphError, so that everything that calls Graph treats it like a refused call. */
export class SignInError extends GraphError {
  readonly state: SignInState
  readonly scopes: readonly string[]
  /** Of `wrong-account`: for the sentence alone, never in a report. */
  readonly accounts: TwoAccounts | null
  constructor(
    state: SignInState,
    scopes: readonly string[],
    more: { readonly detail?: string; readonly accounts?: TwoAccounts } = {},
  ) {
    super({ code: codes[state], status: 0, graphCode: more.detail || state, message: `Sign-in: ${state}` })
    this.state = state
    this.scopes = scopes
    this.accounts = more.accounts ?? null
  }
}
