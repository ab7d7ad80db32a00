import { Client, ResponseType } from '@microsoft/microsoft-graph-client'
import { errorFromThrown } from './errors.ts'
import { GraphError, type GraphRequest } from './port.ts'

/** One attempt at one request, with everything decided: no retry happens below this. */
export interface Attempt {
  readonly method: GraphRequest['method']
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly token: string
  readonly requestId: string
  readonly reading: boolean
}

/**
 * The client library with one middleware of our own: it puts on the token (the library leaves it out over plain http) and makes
 * the call with a time limit. The library's RetryHandler is not in the chain: it repeats POST on 503 and 504.
 *
 * @param baseUrl without version, for example `https://graph.microsoft.com`
 * @returns a function that makes one attempt; @throws GraphError `offline` or `timeout` when no answer came
 */
export function createWire(
  baseUrl: string,
  fetchImpl: typeof fetch,
  timeoutMs: number,
): (attempt: Attempt) => Promise<Response> {
  return async (attempt) => {
    const client = Client.initWithMiddleware({
      baseUrl,
      defaultVersion: 'v1.0',
      middleware: {
        execute: async (context) => {
          const headers = new Headers(context.options?.headers as Record<string, string>)
          headers.set('Authorization', `Bearer ${attempt.token}`)
          const body = context.options?.body ?? null
          // An empty POST with a JSON content type is refused by strict servers.
          if (body === null) headers.delete('Content-Type')
          context.response = await fetchImpl(String(context.request), {
            method: attempt.method,
            headers,
            body,
            signal: AbortSignal.timeout(timeoutMs),
          })
        },
      },
    })
    const request = client
      .api(attempt.path)
      .headers({ ...attempt.headers })
      .responseType(ResponseType.RAW)
    try {
      return (await send(request, attempt)) as Response
    } catch (thrown) {
      if (thrown instanceof GraphError) throw thrown
      const { code, message } = thrown as { code?: string; message?: string }
      throw errorFromThrown(code ?? '', message ?? '', attempt.requestId, attempt.reading)
    }
  }
}

function send(request: ReturnType<Client['api']>, { method, body }: Attempt): Promise<unknown> {
  const content = body instanceof Uint8Array ? new Blob([Uint8Array.from(body)]) : body
  switch (method) {
    case 'GET':
      return request.get()
    case 'POST':
      return request.post(content)
    case 'PATCH':
      return request.patch(content)
    case 'PUT':
      return request.put(content)
    case 'DELETE':
      return request.delete()
  }
}
