import type { FastifyInstance, InjectOptions } from 'fastify'

/** Statuses that may carry no body in a fetch Response. */
const bodiless = new Set([204, 205, 304])

/**
 * A `fetch` that answers from servers in this process, without sockets. Addresses below `contentOrigin` go to the content
 * server. A connection that the server resets rejects with a TypeError, as fetch does. Redirects are followed as browsers do.
 */
export const graphFetch = (
  graph: FastifyInstance,
  content?: { readonly origin: string; readonly server: FastifyInstance },
): typeof fetch => {
  const call = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const server = content && url.origin === new URL(content.origin).origin ? content.server : graph
    const payload = Buffer.from(await request.arrayBuffer())
    const headers: Record<string, string> = {
      ...Object.fromEntries(request.headers),
      host: url.host,
      'x-forwarded-proto': url.protocol.slice(0, -1),
    }
    const options: InjectOptions = {
      method: request.method as 'GET',
      url: `${url.pathname}${url.search}`,
      headers,
    }
    if (payload.length > 0) options.payload = payload
    if (request.signal.aborted) throw request.signal.reason
    const aborted = new Promise<never>((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error), { once: true })
    })
    const injected = await Promise.race([
      server.inject(options).catch((cause: unknown) => {
        throw new TypeError('fetch failed', { cause })
      }),
      aborted,
    ])
    const location = injected.headers['location']
    if (
      (injected.statusCode === 302 || injected.statusCode === 301) &&
      typeof location === 'string' &&
      request.redirect === 'follow'
    )
      return call(new URL(location, url), { method: 'GET', signal: request.signal })
    const answered = new Headers()
    for (const [name, value] of Object.entries(injected.headers))
      if (value !== undefined) answered.set(name, String(value))
    return new Response(bodiless.has(injected.statusCode) ? null : new Uint8Array(injected.rawPayload), {
      status: injected.statusCode,
      headers: answered,
    })
  }
  return call
}
