import { GraphError, type GraphErrorCode } from './port.ts'

/** What an answer of Graph says when it is not a success: OData error with code, message and inner error. */
interface ODataError {
  readonly error?: {
    readonly code?: string
    readonly message?: string
    readonly innerError?: Readonly<Record<string, unknown>>
  }
}

/** One failed answer, from the wire or from within a `$batch`. Header names are in lower case. */
export interface FailedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly requestId: string
  /** Whether repeating the call is harmless, hence whether an unclear answer leaves anything unclear. */
  readonly reading: boolean
}

const byStatus: Readonly<Record<number, GraphErrorCode>> = {
  400: 'invalid',
  401: 'auth',
  403: 'forbidden',
  404: 'not-found',
  405: 'invalid',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  413: 'too-large',
  415: 'invalid',
  416: 'invalid',
  422: 'invalid',
  423: 'conflict',
  424: 'unavailable',
  429: 'throttled',
  507: 'too-large',
  509: 'throttled',
}

/** SharePoint tells of a taken unique value in words only; the code varies (platform facts 4.3, to be seen on a tenant). */
const takenValue = /duplicate|unique constraint|already (been )?(used|exists)/i

/** A delegated token that lacks a scope is answered 403; the words tell it from a right that the person lacks. */
const missingScope = /missing scope|scopes? (is|are) required|insufficient privileges|consent/i

/** Maps a failed answer to the closed set of errors. */
export function errorFromAnswer(answer: FailedAnswer): GraphError {
  const said = (answer.body as ODataError | null)?.error
  const graphCode = said?.code ?? ''
  const message = said?.message ?? `Microsoft Graph answered ${answer.status}`
  const inner = said?.innerError?.['request-id']
  return new GraphError({
    code: codeOf(answer.status, graphCode, message),
    status: answer.status,
    graphCode,
    message,
    requestId: answer.headers['request-id'] ?? (typeof inner === 'string' ? inner : answer.requestId),
    retryAfterSeconds: retryAfter(answer.headers['retry-after']),
    ambiguous:
      !answer.reading &&
      (answer.status >= 500 || answer.status === 408) &&
      answer.status !== 507 &&
      answer.status !== 509,
  })
}

function codeOf(status: number, graphCode: string, message: string): GraphErrorCode {
  if (graphCode === 'nameAlreadyExists') return 'duplicate'
  if ((status === 400 || status === 409 || status === 422) && takenValue.test(`${graphCode} ${message}`))
    return 'duplicate'
  if (status === 403 && missingScope.test(message)) return 'consent'
  return byStatus[status] ?? (status >= 500 ? 'unavailable' : 'invalid')
}

/** `Retry-After` in seconds; Graph sends seconds, RFC 9110 10.2.3 allows a date, which we do not wait for. */
function retryAfter(header: string | undefined): number | null {
  const seconds = Number(header)
  return header !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}

/** Maps what was thrown instead of an answer: no network, our own time limit, an answer that is no JSON. */
export function errorFromThrown(
  name: string,
  message: string,
  requestId: string,
  reading: boolean,
): GraphError {
  const [code, sentence] = thrownAs[name] ?? (['offline', 'Microsoft Graph could not be reached'] as const)
  return new GraphError({
    code,
    status: 0,
    graphCode: name,
    message: `${sentence}: ${message}`,
    requestId,
    ambiguous: !reading,
  })
}

const thrownAs: Readonly<Record<string, readonly [GraphErrorCode, string]>> = {
  TimeoutError: ['timeout', 'Microsoft Graph did not answer in time'],
  AbortError: ['timeout', 'The call to Microsoft Graph was broken off'],
  SyntaxError: ['unavailable', 'Microsoft Graph gave an answer that cannot be read'],
}

/** Maps a failed sign-in. MSAL's errors are told by their fields, so that this floor needs no MSAL. */
export function errorFromSignIn(thrown: unknown): GraphError {
  if (thrown instanceof GraphError) return thrown
  const { errorCode, message } = thrown as { errorCode?: string; message?: string }
  const consent = /consent/i.test(`${errorCode ?? ''} ${message ?? ''}`)
  return new GraphError({
    code: consent ? 'consent' : 'auth',
    status: 0,
    graphCode: errorCode ?? '',
    message: message ?? 'No access token for Microsoft Graph could be obtained',
  })
}

/** The same error once more, now unclear: an earlier attempt of the same writing call may have been carried out. */
export const madeAmbiguous = (error: GraphError): GraphError =>
  error.ambiguous
    ? error
    : new GraphError({
        code: error.code,
        status: error.status,
        graphCode: error.graphCode,
        message: error.message,
        requestId: error.requestId,
        retryAfterSeconds: error.retryAfterSeconds,
        ambiguous: true,
      })
