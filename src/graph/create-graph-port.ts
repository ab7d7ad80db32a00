import { carryOutBatch } from './batch.ts'
import { claimsChallenge } from './claims-challenge.ts'
import { errorFromAnswer, errorFromSignIn, errorFromThrown, madeAmbiguous } from './errors.ts'
import { createGate, mailboxOf } from './gate.ts'
import { headersOf, isRepeatable } from './headers.ts'
import type { GraphMeter } from './meter.ts'
import { waitBeforeRetry } from './patience.ts'
import { GraphError, type GraphAnswer, type GraphPort, type GraphRequest } from './port.ts'
import { readAnswer } from './read-answer.ts'
import { createWire } from './wire.ts'

/**
 * An access token for these scopes. `claims` and `forceRefresh` pass by the cache, `quiet` never opens a window. Throws what the sign-in
 * library throws.
 */
export type GetToken = (
  scopes: readonly string[],
  options?: { readonly claims?: string; readonly forceRefresh?: boolean; readonly quiet?: boolean },
) => Promise<string>

export interface GraphPortOptions {
  /** Without version, for example `https://graph.microsoft.com`. */
  readonly baseUrl: string
  readonly getToken: GetToken
  readonly fetch?: typeof fetch
  /** Waits before a repeated call; tests pass one that does not. */
  readonly wait?: (milliseconds: number) => Promise<void>
  /** Calls at once per mailbox; Exchange allows 4. */
  readonly concurrency?: number
  /** Own time limit of one attempt. */
  readonly timeoutMs?: number
  /** 0 ≤ x < 1; spreads the waits of many clients. */
  readonly random?: () => number
  /** Told of every attempt and every failure, for the health page. */
  readonly meter?: GraphMeter
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * The one way to Microsoft Graph. Repeatable calls are repeated with patience, others never; a 401 gets one fresh token; every
 * failure is a `GraphError` of the closed set, with `ambiguous` when the server may have done it all the same.
 */
export function createGraphPort(options: GraphPortOptions): GraphPort {
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  // Called as a free function: `window.fetch` refuses another receiver.
  const fetchImpl: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init))
  const wire = createWire(baseUrl, fetchImpl, options.timeoutMs ?? 30_000)
  const gate = createGate(options.concurrency ?? 4)
  const wait = options.wait ?? sleep
  const random = options.random ?? Math.random

  const tokenFor: GetToken = async (scopes, how) => {
    try {
      return await options.getToken(scopes, how)
    } catch (thrown) {
      throw errorFromSignIn(thrown)
    }
  }

  const attempt = async (request: GraphRequest): Promise<GraphAnswer<unknown>> => {
    const requestId = crypto.randomUUID()
    const reading = request.method === 'GET'
    const once = async (token: string) => {
      request.onAttempt?.()
      const headers = headersOf(request, requestId)
      const response = await wire({
        method: request.method,
        path: request.path,
        headers,
        body: request.body,
        token,
        requestId,
        reading,
      })
      try {
        return await readAnswer(response, request.answer)
      } catch (thrown) {
        // The connection broke after the head of the answer.
        const { name, message } = thrown as Error
        throw errorFromThrown(name, message, requestId, reading)
      }
    }
    const quiet = request.quiet === true ? { quiet: true } : undefined
    let answer = await once(await tokenFor(request.scopes, quiet))
    if (answer.status === 401) {
      const claims = claimsChallenge(answer.headers['www-authenticate'])
      answer = await once(
        await tokenFor(request.scopes, {
          ...quiet,
          forceRefresh: true,
          ...(claims === undefined ? {} : { claims }),
        }),
      )
    }
    if (answer.status >= 400) throw errorFromAnswer({ ...answer, requestId, reading })
    return answer
  }

  const call = async <T>(given: GraphRequest): Promise<GraphAnswer<T>> => {
    const request = { ...given, path: relativePath(given.path, baseUrl) }
    const repeatable = isRepeatable(request)
    let unclear = false
    for (let made = 1; ; made += 1) {
      options.meter?.attempted()
      try {
        return (await gate(mailboxOf(request.path), () => attempt(request))) as GraphAnswer<T>
      } catch (thrown) {
        if (!(thrown instanceof GraphError)) throw thrown
        options.meter?.met(thrown)
        const pause = repeatable ? waitBeforeRetry(thrown, made, random()) : null
        if (pause === null) throw unclear ? madeAmbiguous(thrown) : thrown
        unclear ||= thrown.ambiguous
        await wait(pause)
      }
    }
  }

  const met = (error: GraphError) => options.meter?.met(error)
  return { call, batch: (requests) => carryOutBatch(call, requests, { wait, random, met }) }
}

/**
 * `@odata.nextLink` and delta links come absolute; the client library mangles those of plain http, and a link to another host must
 * never get our token.
 */
function relativePath(path: string, baseUrl: string): string {
  if (path.startsWith('/')) return path
  const root = `${baseUrl}/v1.0`
  if (path.startsWith(`${root}/`)) return path.slice(root.length)
  throw new GraphError({
    code: 'invalid',
    status: 0,
    graphCode: '',
    message: `Not a path on ${root}: ${path}`,
  })
}
