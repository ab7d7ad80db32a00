import type { SandboxStore } from '../../store/sandbox-store.ts'
import type { GraphSettings } from './settings.ts'
import type { ODataQuery } from '../odata/query.ts'

/** Who calls, as the token says: a user through an app, or the app alone (`oid` then names the app). */
export interface Principal {
  readonly oid: string
  readonly upn: string
  readonly name: string
  readonly appId: string
  /** Delegated scopes, or application roles when `app`. */
  readonly scopes: readonly string[]
  readonly app: boolean
}

/** One request to one operation, already authenticated. */
export interface Call {
  readonly store: SandboxStore
  readonly settings: GraphSettings
  readonly now: Date
  readonly who: Principal
  readonly method: string
  /** Path without version and query, as sent. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: ODataQuery
  readonly header: (name: string) => string | undefined
  /** The JSON body as an object; 400 when there is none. */
  readonly json: () => Record<string, unknown>
  readonly bytes: Uint8Array
  /** Scheme, host and version of the caller's address, for nextLinks. */
  readonly base: string
  /** Work to do once the answer is out (webhooks). */
  readonly after: (task: () => Promise<void>) => void
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes go out as they are, all else as JSON; undefined is an empty body without content type. */
  readonly body?: unknown
}

/** Scopes any one of which opens an operation; `shared` applies in another user's mailbox, `app` to app-only tokens. */
export interface ScopeRule {
  readonly own: readonly string[]
  readonly shared?: readonly string[]
  readonly app?: readonly string[]
}

/** One row of the route table. `{mailbox}` stands for `me` or `users/{id}`; `{path*}` takes slashes. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  readonly scopes: ScopeRule
  readonly handle: (call: Call) => Reply | Promise<Reply>
}
