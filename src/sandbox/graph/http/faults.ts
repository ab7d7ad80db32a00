import type { Incoming } from './execute.ts'

/** What goes wrong with one request, and whether the server has done its work by then. */
export interface Fault {
  readonly when: 'before' | 'after'
  /** Answer this status instead (with an OData error body). */
  readonly status?: number
  /** Seconds, sent as Retry-After. */
  readonly retryAfter?: number
  /** Close the connection without an answer. */
  readonly reset?: boolean
  /** Answer 200 with a body that is no JSON. */
  readonly malformed?: boolean
  readonly delayMs?: number
}

export interface FaultableRequest {
  readonly method: string
  /** Path and query without the version. */
  readonly target: string
  readonly body: string
  readonly user: string
  /** True for a member of a `$batch`, which comes besides the batch itself. */
  readonly inBatch: boolean
}

/** Decides per request; undefined lets it through. */
export type Faults = (request: FaultableRequest) => Fault | undefined

const codes: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'accessDenied',
  404: 'itemNotFound',
  409: 'nameAlreadyExists',
  412: 'resourceModified',
  413: 'RequestEntityTooLarge',
  429: 'TooManyRequests',
  500: 'generalException',
  502: 'BadGateway',
  503: 'serviceNotAvailable',
  504: 'GatewayTimeout',
}

/** Graph's error code for a status that a fault asks for. */
export const faultCode = (status: number): string => codes[status] ?? 'UnknownError'

/** The view of a request that `Faults` judges. */
export const faultable = (incoming: Incoming, user: string, inBatch: boolean): FaultableRequest => ({
  method: incoming.method,
  target: incoming.target,
  body: Buffer.from(incoming.bytes).toString('utf8'),
  user,
  inBatch,
})
