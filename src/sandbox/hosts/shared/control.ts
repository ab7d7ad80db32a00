import type { Notification, Start } from './start.ts'

/** A token as the sandbox signs it, in the words of nested app authentication. */
export interface Issued {
  readonly access_token: string
  readonly id_token: string
  readonly expires_in: number
  readonly scope: string
  readonly account: {
    readonly homeAccountId: string
    readonly environment: string
    readonly tenantId: string
    readonly username: string
    readonly localAccountId: string
    readonly name: string
  }
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(
    `/sandbox/api/${path}`,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  )
  const value: unknown = await answer.json()
  if (!answer.ok)
    throw new Error((value as { message?: string }).message ?? `The sandbox answered ${answer.status}`)
  return value as T
}

/** The sandbox's own switches (see serve/control.ts); each throws with the server's sentence. */
export const control = {
  start: () => call<Start>('start'),
  activity: (person: string) => call<readonly Notification[]>(`activity/${encodeURIComponent(person)}`),
  /** `stepUp`: with the proof that Graph asks for in a claims challenge. */
  token: (person: string, scopes: readonly string[], audience: 'app' | 'host', stepUp = false) =>
    call<Issued>('token', { person, scopes, audience, stepUp }),
  deliver: (mailbox: string, eml: string) => call<{ id: string }>('deliver', { mailbox, eml }),
  trouble: (trouble: {
    down: boolean
    throttled: boolean
    latencyMs: number
    lossPercent: number
    stepUp: boolean
  }) => call<unknown>('trouble', trouble),
}
