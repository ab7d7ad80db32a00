import type { SandboxStore } from '../../store/sandbox-store.ts'

/** People do not change while the sandbox runs, and every list item names two. */
const known = new WeakMap<SandboxStore, Map<string, Record<string, unknown>>>()

/** Who made or changed something, as SharePoint shows it: always from the token, never from the body. */
export const identityOf = (store: SandboxStore, id: string): Record<string, unknown> => {
  const cache = known.get(store) ?? new Map<string, Record<string, unknown>>()
  known.set(store, cache)
  const cached = cache.get(id)
  if (cached) return cached
  const row = store.get<{ doc: string }>('SELECT doc FROM users WHERE id = ?', id)
  if (!row) return { application: { id, displayName: 'SharePoint App' } }
  const doc = JSON.parse(row.doc) as { displayName?: string; mail?: string }
  const identity = { user: { email: doc.mail ?? null, id, displayName: doc.displayName ?? null } }
  cache.set(id, identity)
  return identity
}
