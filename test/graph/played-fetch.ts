/** One request as it left the port. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string
}

type Reply = Response | Error

/** A fetch that answers from a list, in order, and keeps what was asked. The last answer is given for ever. */
export function playedFetch(...replies: readonly (Reply | ((seen: Seen) => Reply | Promise<Reply>))[]) {
  const seen: Seen[] = []
  const play: typeof fetch = async (input, init) => {
    const asked: Seen = {
      method: init?.method ?? 'GET',
      url: String(input),
      headers: new Headers(init?.headers),
      body: init?.body instanceof Blob ? await init.body.text() : String(init?.body ?? ''),
    }
    const reply = replies[Math.min(seen.length, replies.length - 1)]
    seen.push(asked)
    const answer = typeof reply === 'function' ? await reply(asked) : reply
    if (answer === undefined) throw new Error('Nothing to answer with')
    if (answer instanceof Error) throw answer
    return answer.clone()
  }
  return { fetch: play, seen }
}

export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

export const refused = (status: number, code = '', message = code, headers: Record<string, string> = {}) =>
  json(status, { error: { code, message } }, headers)
