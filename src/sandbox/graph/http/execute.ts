import { randomUUID } from 'node:crypto'
import type { SandboxStore } from '../../store/sandbox-store.ts'
import { parseQuery } from '../odata/query.ts'
import { isOtherMailbox } from '../rights/mailbox-rights.ts'
import { requireScopes } from '../rights/scopes.ts'
import { GraphFailure, failure } from './failure.ts'
import type { Call, Principal, Reply } from './operation.ts'
import type { createRouter } from './router.ts'
import type { GraphSettings } from './settings.ts'

/** A request as it came in, alone or inside a `$batch`. */
export interface Incoming {
  readonly method: string
  /** Path and query without the version, e.g. `/me/messages?$top=2`. */
  readonly target: string
  /** Scheme, host and version of the caller. */
  readonly base: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

export interface Machine {
  readonly store: SandboxStore
  readonly settings: GraphSettings
  readonly now: () => Date
  readonly route: ReturnType<typeof createRouter>
  readonly after: (task: () => Promise<void>) => void
}

/** Graph takes JSON bodies of at most 4 MB; larger things go through upload sessions. */
const largestJson = 4 * 1024 * 1024

const readJson = (incoming: Incoming): Record<string, unknown> => {
  if (incoming.bytes.length > largestJson)
    throw new GraphFailure(413, 'RequestEntityTooLarge', 'The request is larger than 4 MB.')
  try {
    const parsed: unknown = JSON.parse(Buffer.from(incoming.bytes).toString('utf8'))
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>
  } catch (cause) {
    throw failure.badRequest(`Unable to read JSON request payload: ${String(cause)}`)
  }
  throw failure.badRequest(
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  )
}

/** The OData body of a refusal. */
export const errorReply = (
  error: GraphFailure,
  requestId: string,
  clientRequestId: string,
  now: Date,
): Reply => ({
  status: error.status,
  headers: error.headers,
  body: {
    error: {
      code: error.code,
      message: error.message,
      innerError: {
        date: now.toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': clientRequestId,
      },
    },
  },
})

/** Routes, checks scopes and runs one request for an authenticated caller; refusals become replies, faults of ours a 500. */
export const execute = async (
  machine: Machine,
  incoming: Incoming,
  who: Principal,
  requestId: string = randomUUID(),
): Promise<Reply> => {
  const now = machine.now()
  const cut = incoming.target.indexOf('?')
  const path = cut < 0 ? incoming.target : incoming.target.slice(0, cut)
  try {
    const match = machine.route(incoming.method, path)
    if (match === 'unknown') throw failure.badRequest(`Resource not found for the segment '${path}'.`)
    if (match === 'wrong-method')
      throw new GraphFailure(
        405,
        'Request_BadRequest',
        `Specified HTTP method is not allowed for the request target.`,
      )
    const call: Call = {
      store: machine.store,
      settings: machine.settings,
      now,
      who,
      method: incoming.method,
      path,
      params: match.params,
      query: parseQuery(cut < 0 ? '' : incoming.target.slice(cut + 1)),
      header: (name) => incoming.headers[name.toLowerCase()],
      json: () => readJson(incoming),
      bytes: incoming.bytes,
      base: incoming.base,
      after: machine.after,
    }
    requireScopes(who, match.operation.scopes, isOtherMailbox(call))
    return await match.operation.handle(call)
  } catch (error) {
    const clientRequestId = incoming.headers['client-request-id'] ?? requestId
    if (error instanceof GraphFailure) return errorReply(error, requestId, clientRequestId, now)
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return errorReply(new GraphFailure(500, 'generalException', message), requestId, clientRequestId, now)
  }
}
