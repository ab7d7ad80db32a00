import { control, type Issued } from './control.ts'

/** A refusal from Graph as the hosts show it. */
export class HostGraphError extends Error {
  override readonly name = 'HostGraphError'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Graph as the host itself calls it for one person, with rights of its own that the add-in does not borrow. */
export interface HostGraph {
  readonly get: <T>(path: string) => Promise<T>
  readonly text: (path: string) => Promise<string>
  readonly send: <T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) => Promise<T>
}

const scopes = [
  'User.Read',
  'User.ReadBasic.All',
  'Mail.ReadWrite',
  'Mail.ReadWrite.Shared',
  'Mail.Send',
  'Mail.Send.Shared',
  'MailboxSettings.ReadWrite',
  'ChannelMessage.Read.All',
  'ChannelMessage.Send',
  'Channel.ReadBasic.All',
  'Team.ReadBasic.All',
  'Calendars.ReadWrite',
]

/** Opens Graph for a person. Tokens are fetched when needed and renewed a minute before they end. */
export function openHostGraph(baseUrl: string, person: string): HostGraph {
  let token: Promise<Issued> | null = null
  let ends = 0
  const bearer = async () => {
    if (!token || Date.now() > ends) {
      token = control.token(person, scopes, 'host')
      ends = Date.now() + ((await token).expires_in - 60) * 1000
    }
    return (await token).access_token
  }
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const headers: Record<string, string> = { Authorization: `Bearer ${await bearer()}` }
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    const answer = await fetch(`${baseUrl}/v1.0${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (answer.ok) return answer
    const error = (await answer.json().catch(() => null)) as { error?: { message?: string } } | null
    throw new HostGraphError(answer.status, error?.error?.message ?? `Graph svarade ${answer.status}`)
  }
  return {
    get: async <T>(path: string) => (await (await call('GET', path)).json()) as T,
    text: async (path) => (await call('GET', path)).text(),
    send: async <T>(method: string, path: string, body?: unknown) => {
      const text = await (await call(method, path, body)).text()
      return (text ? JSON.parse(text) : undefined) as T
    },
  }
}
