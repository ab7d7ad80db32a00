import { failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'
import { principalsOf } from './principals.ts'
import { appMayEnter, siteRole } from './site-rights.ts'

export type FileRole = 'read' | 'write' | 'owner'

interface Node {
  id: string
  parent: string | null
  inherits: number
}

const rank: Readonly<Record<FileRole, number>> = { read: 0, write: 1, owner: 2 }

/** The caller's role on a file or folder: grants on it and on what it inherits from, up to the site; site owners always. */
export const fileRole = (call: Call, drive: { readonly site: string }, item: string): FileRole | null => {
  const site = siteRole(call, drive.site)
  if (site === 'owner' || call.who.app) return site
  if (!appMayEnter(call, drive.site)) return null
  const principals = principalsOf(call.store, call.who.oid)
  let best: FileRole | null = null
  const better = (role: FileRole | null): void => {
    if (role !== null && (best === null || rank[role] > rank[best])) best = role
  }
  for (let id: string | null = item; id !== null;) {
    const node: Node | undefined = call.store.get<Node>(
      'SELECT id, parent, inherits FROM drive_items WHERE id = ?',
      id,
    )
    if (!node) return null
    for (const grant of call.store.all<{ principal: string; role: FileRole }>(
      'SELECT principal, role FROM drive_permissions WHERE item = ?',
      node.id,
    ))
      if (principals.has(grant.principal)) better(grant.role)
    if (node.inherits === 0) return best
    id = node.parent
  }
  better(site)
  return best
}

/** Refuses (403 accessDenied) a caller whose role on the item is less. */
export const requireFile = (
  call: Call,
  drive: { readonly site: string },
  item: string,
  least: FileRole,
): void => {
  const role = fileRole(call, drive, item)
  if (role === null || rank[role] < rank[least]) throw failure.siteDenied()
}
