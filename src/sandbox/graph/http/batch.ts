import { answer, type FaultyMachine } from './answer.ts'
import { readable, type Exchange } from './exchange.ts'
import type { Incoming } from './execute.ts'
import { failure } from './failure.ts'
import type { Principal, Reply } from './operation.ts'

interface Member {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly dependsOn: readonly string[]
}

interface Answer {
  readonly id: string
  readonly status: number
  readonly headers: Record<string, string>
  readonly body?: unknown
}

const mostMembers = 20

const readMembers = (body: unknown): Member[] => {
  const requests =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)['requests'] : undefined
  if (!Array.isArray(requests)) throw failure.badRequest("Invalid batch payload: 'requests' is missing.")
  if (requests.length > mostMembers)
    throw failure.badRequest(`Number of batch request steps exceeds the maximum value of ${mostMembers}.`)
  const members = requests.map((item: Record<string, unknown>): Member => {
    const headers = Object.entries((item['headers'] ?? {}) as Record<string, string>).map(
      ([name, value]) => [name.toLowerCase(), value] as const,
    )
    return {
      id: String(item['id']),
      method: String(item['method'] ?? '').toUpperCase(),
      url: String(item['url'] ?? ''),
      headers: Object.fromEntries(headers),
      body: item['body'],
      dependsOn: Array.isArray(item['dependsOn']) ? item['dependsOn'].map(String) : [],
    }
  })
  const ids = new Set<string>()
  for (const member of members) {
    if (ids.has(member.id)) throw failure.badRequest(`Duplicate request id '${member.id}' in the batch.`)
    for (const earlier of member.dependsOn)
      if (!ids.has(earlier))
        throw failure.badRequest(
          `Request '${member.id}' depends on '${earlier}', which does not come before it.`,
        )
    if (member.body !== undefined && member.headers['content-type'] === undefined)
      throw failure.badRequest(
        `Write request id : ${member.id} does not contain Content-Type header or body.`,
      )
    ids.add(member.id)
  }
  return members
}

const bytesOf = (member: Member): Uint8Array => {
  if (member.body === undefined || member.body === null) return new Uint8Array()
  if (typeof member.body !== 'string') return Buffer.from(JSON.stringify(member.body))
  return /json/.test(member.headers['content-type'] ?? '')
    ? Buffer.from(member.body)
    : Buffer.from(member.body, 'base64')
}

const answerOf = (id: string, reply: Reply): Answer => {
  const bytes = reply.body instanceof Uint8Array
  const headers: Record<string, string> = {
    ...(reply.body === undefined || bytes ? {} : { 'Content-Type': 'application/json' }),
    ...reply.headers,
  }
  const body = bytes ? Buffer.from(reply.body as Uint8Array).toString('base64') : reply.body
  return body === undefined
    ? { id, status: reply.status, headers }
    : { id, status: reply.status, headers, body }
}

const refusal = (id: string, status: number, code: string, message: string): Answer => ({
  id,
  status,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code, message } },
})

/** `$batch`: at most 20 members, at most 4 at a time, 424 behind a failed dependency; the whole answers 200. */
export const runBatch = async (
  machine: FaultyMachine,
  incoming: Incoming,
  who: Principal,
  log: (exchange: Exchange) => void,
): Promise<Reply> => {
  const members = readMembers(readable(incoming.bytes))
  const done = new Map<string, Promise<Answer>>()
  let running = 0
  const waiting: (() => void)[] = []
  const runOne = async (member: Member): Promise<Answer> => {
    const earlier = await Promise.all(member.dependsOn.map((id) => done.get(id)))
    if (earlier.some((one) => one !== undefined && one.status >= 400))
      return refusal(member.id, 424, 'FailedDependency', 'One of the dependencies of this request failed.')
    if (running >= 4) await new Promise<void>((resolve) => waiting.push(resolve))
    running++
    try {
      const target = `/${member.url
        .replace(/^https?:\/\/[^/]+/, '')
        .replace(/^\/?(v1\.0|beta)\//, '')
        .replace(/^\//, '')}`
      const startedAt = machine.now().getTime()
      const one: Incoming = {
        method: member.method,
        target,
        base: incoming.base,
        headers: member.headers,
        bytes: bytesOf(member),
      }
      const outcome = await answer(machine, one, who, true)
      const result =
        outcome.kind === 'reply'
          ? answerOf(member.id, outcome.reply)
          : refusal(member.id, 502, 'BadGateway', 'The service behind the batch gave no usable answer.')
      log({
        method: member.method,
        url: `${incoming.base}${target}`,
        status: result.status,
        requestHeaders: member.headers,
        requestBody: member.body ?? null,
        headers: result.headers,
        responseBody: result.body ?? null,
        startedAt,
        endedAt: machine.now().getTime(),
        user: who.upn,
        inBatch: true,
      })
      return result
    } finally {
      running--
      waiting.shift()?.()
    }
  }
  for (const member of members) done.set(member.id, runOne(member))
  return { status: 200, body: { responses: await Promise.all(done.values()) } }
}
