import { permissions } from '../../src/graph/permissions.ts'
import type { Exchange } from '../../src/sandbox/graph/http/exchange.ts'
import { createRouter } from '../../src/sandbox/graph/http/router.ts'
import { operations } from '../../src/sandbox/graph/operations.ts'

/** What our pages needed of the permissions they ask for, and what they needed beyond them. */
export interface ScopesUsed {
  readonly used: readonly string[]
  /** Asked for and never needed. */
  readonly unused: readonly string[]
  /** Calls that no permission of ours opens. */
  readonly missing: readonly string[]
}

/** Held against what pages and tab did in browser tests; what only an administrator's `provision` does is apart. */
export function scopesUsed(exchanges: readonly Exchange[]): ScopesUsed {
  const route = createRouter(operations)
  const asked = permissions
    .filter(({ kind, provisioningOnly }) => kind === 'delegated' && provisioningOnly !== true)
    .map(({ scope }) => scope)
  const used = new Set<string>()
  const missing = new Set<string>()
  for (const { method, url } of exchanges) {
    const path = new URL(url).pathname.replace(/^\/v1\.0/, '')
    const match = route(method, path)
    if (match === 'unknown' || match === 'wrong-method') continue
    const { own, shared } = match.operation.scopes
    const opens = path.startsWith('/users/') && shared !== undefined ? shared : own
    const ours = opens.filter((scope) => asked.includes(scope))
    // The least of those that open it: lists begin with the narrowest.
    if (ours[0] === undefined) missing.add(`${method} ${match.operation.path}`)
    else used.add(ours[0])
  }
  return {
    used: [...used].toSorted(),
    unused: asked.filter((scope) => !used.has(scope)),
    missing: [...missing].toSorted(),
  }
}
