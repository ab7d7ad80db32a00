/** Status, code and description, as the bridge of nested app authentication has them. */
type Refusal = readonly [status: string, code: string, description: string]

interface NaaFault {
  /** What people see in the list of choices. */
  readonly name: string
  /** The answer to GetToken; a token when missing. */
  readonly silent?: Refusal
  /** The answer to GetTokenPopup; a token when missing. */
  readonly inWindow?: Refusal
  /** The window asks the person before it answers. */
  readonly asks?: true
}

const interaction = (number: number, text: string): Refusal => [
  'USER_INTERACTION_REQUIRED',
  'interaction_required',
  `AADSTS${number}: ${text}`,
]
const consent: Refusal = [
  'USER_INTERACTION_REQUIRED',
  'consent_required',
  'AADSTS65001: The user or administrator has not consented to use the application.',
]
const server = (number: number, text: string): Refusal => [
  'PERSISTENT_ERROR',
  'access_denied',
  `AADSTS${number}: ${text}`,
]
const noNetwork: Refusal = ['NO_NETWORK', 'no_network', 'The sandbox plays that there is no network.']
const both = (name: string, refusal: Refusal): NaaFault => ({ name, silent: refusal, inWindow: refusal })

/**
 * How the host answers requests for tokens; all but `normal` are faults to try. Numbers and their meaning:
 * learn.microsoft.com/entra/identity-platform/reference-error-codes; the words are our own.
 */
export const naaFaults: Readonly<Record<NaaMode, NaaFault>> = {
  normal: { name: 'Fungerar' },
  'consent-missing': { name: 'Samtycke saknas', silent: consent, asks: true },
  declined: {
    name: 'Personen säger nej',
    silent: consent,
    inWindow: server(65004, 'The person declined to consent.'),
  },
  'admin-consent': both(
    'Administratören måste godkänna',
    server(90094, 'Administrator consent is required.'),
  ),
  'not-assigned': both('Inte tilldelad appen', server(50105, 'The person is not assigned to the app.')),
  blocked: both('Stoppad av en regel', server(53003, 'Blocked by Conditional Access.')),
  interaction: { name: 'Måste logga in igen', silent: interaction(50076, 'A second factor is required.') },
  claims: {
    name: 'Graph kräver ett steg till',
    silent: interaction(50076, 'The claims that were asked for need the person.'),
  },
  'popup-blocked': {
    name: 'Fönstret stoppas',
    silent: consent,
    inWindow: ['PERSISTENT_ERROR', 'popup_window_error', 'The window could not be opened.'],
  },
  cancel: {
    name: 'Personen stänger fönstret',
    silent: consent,
    inWindow: ['USER_CANCEL', 'user_cancel', 'The person closed the window.'],
  },
  offline: both('Inget nät', noNetwork),
  'wrong-account': { name: 'En annan persons konto' },
  unsupported: { name: 'Finns inte i programmet' },
}

export const naaModes = [
  'normal',
  'consent-missing',
  'declined',
  'admin-consent',
  'not-assigned',
  'blocked',
  'interaction',
  'claims',
  'popup-blocked',
  'cancel',
  'offline',
  'wrong-account',
  'unsupported',
] as const
export type NaaMode = (typeof naaModes)[number]
