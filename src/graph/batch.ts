import { errorFromAnswer, madeAmbiguous } from './errors.ts'
import { headersOf, isRepeatable } from './headers.ts'
import { waitBeforeRetry } from './patience.ts'
import { GraphError, type GraphAnswer, type GraphPort, type GraphRequest } from './port.ts'
import { lowerCased } from './read-answer.ts'

/** Most requests one `$batch` takes (https://learn.microsoft.com/graph/json-batching). */
export const batchLimit = 20

type Result = GraphAnswer<unknown> | GraphError

interface BatchAnswers {
  readonly responses: readonly {
    readonly id: string
    readonly status: number
    readonly headers?: Record<string, string>
    readonly body?: unknown
  }[]
}

/**
 * POST /$batch. Each answer stands alone; the repeatable ones that were throttled or met trouble are sent again, waiting as long as
 * the longest Retry-After among them (inside a batch even a browser can read it).
 *
 * @throws GraphError when the batch itself fails, `invalid` when it is longer than 20
 */
export async function carryOutBatch(
  call: GraphPort['call'],
  requests: readonly GraphRequest[],
  clock: {
    readonly wait: (milliseconds: number) => Promise<void>
    readonly random: () => number
    /** Told of every member's failure. */
    readonly met?: (error: GraphError) => void
  },
): Promise<readonly Result[]> {
  if (requests.length > batchLimit) {
    throw new GraphError({
      code: 'invalid',
      status: 0,
      graphCode: '',
      message: `A batch takes ${batchLimit} requests, not ${requests.length}`,
    })
  }
  const results: Result[] = []
  const unclear = new Set<number>()
  let open = requests.map((_, index) => index)
  for (let made = 1; open.length > 0; made += 1) {
    const answers = await sendBatch(call, requests, open)
    const again: number[] = []
    let pause = 0
    for (const [index, result] of answers) {
      const request = requests[index]
      if (result instanceof GraphError) clock.met?.(result)
      const wait =
        result instanceof GraphError && request && isRepeatable(request)
          ? waitBeforeRetry(result, made, clock.random())
          : null
      if (result instanceof GraphError && wait !== null) {
        again.push(index)
        pause = Math.max(pause, wait)
        if (result.ambiguous) unclear.add(index)
      }
      results[index] = result instanceof GraphError && unclear.has(index) ? madeAmbiguous(result) : result
    }
    open = again
    if (open.length > 0) await clock.wait(pause)
  }
  return results
}

async function sendBatch(
  call: GraphPort['call'],
  requests: readonly GraphRequest[],
  open: readonly number[],
): Promise<readonly (readonly [number, Result])[]> {
  const chosen = open.flatMap((index) => {
    const request = requests[index]
    return request ? [{ index, request, requestId: crypto.randomUUID() }] : []
  })
  const answer = await call<BatchAnswers>({
    method: 'POST',
    path: '/$batch',
    body: {
      requests: chosen.map(({ index, request, requestId }) => member(String(index), request, requestId)),
    },
    onAttempt: () => {
      for (const { request } of chosen) request.onAttempt?.()
    },
    repeatable: chosen.every(({ request }) => isRepeatable(request)),
    scopes: [...new Set(chosen.flatMap(({ request }) => request.scopes))],
  })
  const byId = new Map(answer.body.responses.map((response) => [response.id, response]))
  return chosen.map(({ index, request, requestId }) => {
    const response = byId.get(String(index))
    const reading = request.method === 'GET'
    const headers = lowerCased(Object.entries(response?.headers ?? {}))
    const status = response?.status ?? 504
    if (status >= 400)
      return [
        index,
        errorFromAnswer({ status, headers, body: response?.body ?? null, requestId, reading }),
      ] as const
    return [index, { status, headers, body: response?.body ?? null }] as const
  })
}

function member(id: string, request: GraphRequest, requestId: string) {
  const headers = headersOf(request, requestId)
  const body = request.body === undefined ? {} : { body: request.body }
  return {
    id,
    method: request.method,
    url: request.path,
    headers: request.body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
    ...body,
  }
}
