/** The closed set of ways a call to Microsoft Graph can fail; each has a sentence for the user. */
export const graphErrorCodes = [
  'auth',
  'consent',
  'forbidden',
  'not-found',
  'conflict',
  'duplicate',
  'throttled',
  'too-large',
  'invalid',
  'unavailable',
  'offline',
  'timeout',
] as const
export type GraphErrorCode = (typeof graphErrorCodes)[number]

/** One request. `path` is relative to /v1.0 and already encoded (see `path` tag in encode.ts). */
export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** How to read the answer; default `json`. */
  readonly answer?: 'json' | 'bytes' | 'none'
  /** Safe to repeat blindly after an ambiguous failure. Default: true for GET, PUT, DELETE; false otherwise. */
  readonly repeatable?: boolean
  /** Told of every attempt, the repeated ones included; a member of a `$batch` counts singly, as Graph counts it. */
  readonly onAttempt?: () => void
  /** Delegated scopes this call needs, for incremental consent. */
  readonly scopes: readonly string[]
  /** Nobody pressed for it: without approval it fails instead of asking for it. */
  readonly quiet?: boolean
}

export interface GraphAnswer<T> {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: T
}

/** The one way to Microsoft Graph. Implementations: `createGraphPort` (client library), a fake in tests. */
export interface GraphPort {
  /** @throws GraphError */
  call<T>(request: GraphRequest): Promise<GraphAnswer<T>>
  /** Up to 20 requests in one $batch; each answer stands alone. @throws GraphError when the batch itself fails */
  batch(requests: readonly GraphRequest[]): Promise<readonly (GraphAnswer<unknown> | GraphError)[]>
}

/** A failed call, mapped to the closed set. `ambiguous` = the server may have done it all the same. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code: GraphErrorCode
  readonly status: number
  readonly graphCode: string
  readonly requestId: string
  readonly retryAfterSeconds: number | null
  readonly ambiguous: boolean
  constructor(init: {
    code: GraphErrorCode
    status: number
    graphCode: string
    message: string
    requestId?: string
    retryAfterSeconds?: number | null
    ambiguous?: boolean
  }) {
    super(init.message)
    this.code = init.code
    this.status = init.status
    this.graphCode = init.graphCode
    this.requestId = init.requestId ?? ''
    this.retryAfterSeconds = init.retryAfterSeconds ?? null
    this.ambiguous = init.ambiguous ?? false
  }
}
