import { ownItems } from '../graph/rights/site-rights.ts'
import {
  addChannel,
  addGroup,
  addPerson,
  addSharedMailbox,
  addSite,
  addTeam,
  grantMailbox,
  grantSiteToApp,
  setListWriters,
  type SiteRole,
} from '../store/seed.ts'
import type { SandboxStore } from '../store/sandbox-store.ts'
import { newId } from '../store/new-id.ts'
import { functionMailboxes, people } from './people.ts'
import { tenant } from './tenant.ts'

/** Ids of what was planted, for /config.json and the host pages. */
export interface Planted {
  readonly networkSiteId: string
  readonly ibSiteId: string
  readonly teamId: string
  readonly channelId: string
  /** Group ids by role: `secretary`, `decider`, `member`, `administrator`. */
  readonly groups: Readonly<Record<string, string>>
}

const host = `stad.sharepoint.example`
const all = (ids: readonly string[], role: SiteRole) => Object.fromEntries(ids.map((id) => [id, role]))

/** Puts people, mailboxes, sites and the team into an empty store, once; later calls give back what stands there. */
export function plant(store: SandboxStore, receivers: readonly Receiver[] = []): Planted {
  return JSON.parse(
    store.setting('planted', () => JSON.stringify(store.transaction(() => plantAll(store, receivers)))),
  ) as Planted
}

/** A function mailbox that only receives: every body of the directory has one, so that a hand-over to any of them arrives. */
export interface Receiver {
  readonly mail: string
  readonly displayName: string
}

function plantAll(store: SandboxStore, receivers: readonly Receiver[]): Planted {
  const named = new Set([...people, ...functionMailboxes].map(({ mail }) => mail))
  for (const { mail, displayName } of receivers)
    if (!named.has(mail)) addSharedMailbox(store, { id: newId.guid(), upn: mail, displayName })
  for (const person of people) {
    addPerson(store, {
      id: person.id,
      upn: person.mail,
      mail: person.mail,
      displayName: person.displayName,
      jobTitle: person.jobTitle,
      department: person.department,
    })
  }
  for (const box of functionMailboxes)
    addSharedMailbox(store, { id: box.id, upn: box.mail, displayName: box.displayName })
  for (const person of people) {
    for (const { mail, sendAs } of person.mailboxes) {
      const box = functionMailboxes.find((one) => one.mail === mail)
      if (box) grantMailbox(store, box.id, person.id, 'fullAccess', ...(sendAs ? (['sendAs'] as const) : []))
    }
  }
  for (const { id } of [...people, ...functionMailboxes]) {
    for (const [name, colour] of tenant.categories)
      store.run('INSERT INTO categories VALUES (?, ?, ?, ?)', newId.guid(), id, name, colour)
  }
  const { networkSite, ibSite, team } = tenant
  const teamGroup = addGroup(store, {
    displayName: team.displayName,
    mail: `internationella.beredningen@${tenant.domain}`,
    members: [...new Set([...ibSite.members, ...ibSite.owners])],
  })
  const networkSiteId = addSite(store, {
    host,
    path: `/sites/${networkSite.name}`,
    displayName: networkSite.displayName,
    rights: { ...all(networkSite.members, 'write'), ...all(networkSite.owners, 'owner') },
  })
  const ibSiteId = addSite(store, {
    host,
    path: `/sites/${ibSite.name}`,
    displayName: ibSite.displayName,
    groupId: teamGroup,
    rights: { ...all(ibSite.members, 'write'), ...all(ibSite.owners, 'owner') },
  })
  for (const site of [networkSiteId, ibSiteId]) grantSiteToApp(store, site, tenant.clientId, 'owner')
  const teamId = addTeam(store, { groupId: teamGroup, displayName: team.displayName })
  const channelId = addChannel(store, { team: teamId, displayName: team.channel })
  const groups = Object.fromEntries(
    Object.entries(tenant.groups).map(([role, { displayName, members }]) => [
      role,
      addGroup(store, { displayName, members }),
    ]),
  )
  return { networkSiteId, ibSiteId, teamId, channelId, groups }
}

/** Lists with writers of their own, on whichever site. */
const restricted: Readonly<Record<string, readonly string[]>> = {
  Delegationsbeslut: tenant.decisionWriters,
  IbArenden: tenant.secretariat,
  Moten: tenant.secretariat,
  Handlingar: tenant.secretariat,
  Remarks: [ownItems],
  Bodies: tenant.groups.administrator.members,
  Kontaktpersoner: tenant.groups.administrator.members,
  ThemeBodies: tenant.groups.administrator.members,
  CityLists: tenant.groups.administrator.members,
}

/**
 * What an administrator clicks after `ankomst provision`, as Graph cannot: only those who may record decisions write that list,
 * only the secretariat puts cases before IB, a remark is changed by its author alone, and the directory and the City's lists by administrators. Harmless to
 * repeat, and where a list is not there yet.
 */
export function restrictLists(store: SandboxStore): void {
  for (const [name, writers] of Object.entries(restricted)) {
    for (const { id } of store.all<{ id: string }>('SELECT id FROM lists WHERE name = ?', name))
      setListWriters(store, id, writers)
  }
}
