import type { SiteRole } from '../../store/seed.ts'
import { failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'
import { principalsOf } from './principals.ts'

const ladder: readonly SiteRole[] = ['read', 'write', 'owner']

const rank = (role: string | undefined): number =>
  role === undefined ? -1 : ladder.indexOf(role as SiteRole)

const broad = /^(Sites\.(Read|ReadWrite|Manage|FullControl)\.All|Files\.)/

/** What the app itself may do on a site: everything its broad scopes say, or with Sites.Selected alone what the site granted it. */
const appRank = (call: Call, site: string): number => {
  if (call.who.scopes.some((scope) => broad.test(scope))) return rank('owner')
  const grants = call.store.all<{ role: string }>(
    'SELECT role FROM site_apps WHERE site = ? AND app = ?',
    site,
    call.who.appId,
  )
  return Math.max(-1, ...grants.map((grant) => rank(grant.role)))
}

/** Whether the app has any business on a site, whoever the person is. */
export const appMayEnter = (call: Call, site: string): boolean => appRank(call, site) >= 0

/** The caller's role on a site: the lesser of the person's and the app's; null without access. */
export const siteRole = (call: Call, site: string): SiteRole | null => {
  const app = appRank(call, site)
  if (call.who.app) return ladder[app] ?? null
  const principals = principalsOf(call.store, call.who.oid)
  const rights = call.store.all<{ principal: string; role: string }>(
    'SELECT principal, role FROM site_rights WHERE site = ?',
    site,
  )
  const person = Math.max(
    -1,
    ...rights.filter((right) => principals.has(right.principal)).map((right) => rank(right.role)),
  )
  return ladder[Math.min(person, app)] ?? null
}

/** Refuses (403 accessDenied) a caller whose role on the site is less. */
export const requireSite = (call: Call, site: string, least: SiteRole): void => {
  if (rank(siteRole(call, site) ?? undefined) < rank(least)) throw failure.siteDenied()
}

/** Stands among a list's writers where its item-level permissions let everybody create, and edit what they created themselves. */
export const ownItems = 'own-items'

/**
 * Refuses to write in a list: by the site's rights, or by the list's own writers where it has them. `author`: who created the item that
 * is changed, null for a new one.
 */
export const requireListWrite = (
  call: Call,
  list: { readonly site: string; readonly writers: string | null },
  author: string | null = null,
): void => {
  const writers = list.writers === null ? null : (JSON.parse(list.writers) as string[])
  const byItem = writers?.includes(ownItems) === true
  requireSite(call, list.site, writers === null || byItem ? 'write' : 'read')
  if (writers === null || call.who.app) return
  if (byItem) {
    if (author !== null && author !== call.who.oid) throw failure.siteDenied()
    return
  }
  const principals = principalsOf(call.store, call.who.oid)
  if (!writers.some((writer) => principals.has(writer))) throw failure.siteDenied()
}
