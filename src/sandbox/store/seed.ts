import { newId } from './new-id.ts'
import type { SandboxStore } from './sandbox-store.ts'

/** The folders every mailbox has, by Graph's well-known names. */
const wellKnownFolders: readonly (readonly [string, string])[] = [
  ['inbox', 'Inkorg'],
  ['drafts', 'Utkast'],
  ['sentitems', 'Skickat'],
  ['deleteditems', 'Borttaget'],
  ['archive', 'Arkiv'],
  ['junkemail', 'Skräppost'],
]

export interface MailboxSeed {
  readonly id?: string
  readonly upn: string
  readonly displayName: string
  readonly mail?: string
  readonly jobTitle?: string
  readonly department?: string
  readonly givenName?: string
  readonly surname?: string
  /** Text that mail tips give as the automatic reply. */
  readonly autoReply?: string
}

const addMailbox = (store: SandboxStore, seed: MailboxSeed, shared: boolean): string => {
  const id = seed.id ?? newId.guid()
  const mail = seed.mail ?? seed.upn
  const doc = {
    businessPhones: [],
    displayName: seed.displayName,
    givenName: seed.givenName ?? null,
    jobTitle: seed.jobTitle ?? null,
    mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'sv-SE',
    surname: seed.surname ?? null,
    userPrincipalName: seed.upn,
    department: seed.department ?? null,
  }
  store.transaction(() => {
    store.run(
      'INSERT INTO users VALUES (?, ?, ?, ?, ?, ?)',
      id,
      seed.upn,
      mail,
      shared ? 1 : 0,
      seed.autoReply ?? null,
      JSON.stringify(doc),
    )
    for (const [wellKnown, name] of wellKnownFolders)
      store.run('INSERT INTO folders VALUES (?, ?, ?, NULL, ?)', newId.folder(), id, wellKnown, name)
  })
  return id
}

/** A person with a mailbox of their own; gives the object id. */
export const addPerson = (store: SandboxStore, seed: MailboxSeed): string => addMailbox(store, seed, false)

/** A shared or function mailbox; nobody may open it until `grantMailbox` says so. */
export const addSharedMailbox = (store: SandboxStore, seed: MailboxSeed): string =>
  addMailbox(store, seed, true)

/** Exchange's three mailbox permissions. */
export type MailboxPermission = 'fullAccess' | 'sendAs' | 'sendOnBehalf'

/** Lets a user open, or send from, another mailbox (both by object id). */
export const grantMailbox = (
  store: SandboxStore,
  mailbox: string,
  user: string,
  ...permissions: MailboxPermission[]
): void => {
  for (const permission of permissions)
    store.run('INSERT OR IGNORE INTO mailbox_rights VALUES (?, ?, ?)', mailbox, user, permission)
}

/** A Microsoft 365 or security group with its members (object ids); gives the group's id. */
export const addGroup = (
  store: SandboxStore,
  seed: { id?: string; displayName: string; mail?: string; members: readonly string[] },
): string => {
  const id = seed.id ?? newId.guid()
  const doc = {
    displayName: seed.displayName,
    mail: seed.mail ?? null,
    description: null,
    groupTypes: seed.mail ? ['Unified'] : [],
    mailEnabled: seed.mail !== undefined,
    securityEnabled: true,
    visibility: 'Private',
  }
  store.transaction(() => {
    store.run('INSERT INTO groups VALUES (?, ?)', id, JSON.stringify(doc))
    for (const member of seed.members)
      store.run('INSERT OR IGNORE INTO group_members VALUES (?, ?)', id, member)
  })
  return id
}

export type SiteRole = 'read' | 'write' | 'owner'

/** A SharePoint site with its members; gives its id `host,guid,guid`. Principals are users or groups. */
export const addSite = (
  store: SandboxStore,
  seed: {
    id?: string
    host: string
    path: string
    displayName: string
    groupId?: string
    rights: Readonly<Record<string, SiteRole>>
    createdAt?: string
  },
): string => {
  const id = seed.id ?? `${seed.host},${newId.guid()},${newId.guid()}`
  const doc = {
    displayName: seed.displayName,
    name: seed.path.split('/').at(-1) ?? seed.path,
    createdDateTime: seed.createdAt ?? '2026-01-07T08:00:00Z',
  }
  store.transaction(() => {
    store.run(
      'INSERT INTO sites VALUES (?, ?, ?, ?, ?)',
      id,
      seed.host,
      seed.path.replace(/^\//, ''),
      seed.groupId ?? null,
      JSON.stringify(doc),
    )
    for (const [principal, role] of Object.entries(seed.rights))
      store.run('INSERT INTO site_rights VALUES (?, ?, ?)', id, principal, role)
  })
  return id
}

/**
 * Gives a list writers of its own (users or groups); null restores the site's rights. Graph has no call for this: in a tenant
 * it is done in SharePoint or with the m365 command line.
 */
export const setListWriters = (
  store: SandboxStore,
  listId: string,
  writers: readonly string[] | null,
): void => {
  store.run(
    'UPDATE lists SET writers = ? WHERE id = ?',
    writers === null ? null : JSON.stringify(writers),
    listId,
  )
}

/** The Sites.Selected grant of an app on a site. */
export const grantSiteToApp = (store: SandboxStore, site: string, app: string, role: SiteRole): string => {
  const id = newId.guid()
  store.run('INSERT INTO site_apps VALUES (?, ?, ?, ?)', id, site, app, role)
  return id
}

/** A team over an existing group; its members are the group's. */
export const addTeam = (
  store: SandboxStore,
  seed: { groupId: string; displayName: string; description?: string },
): string => {
  store.run(
    'INSERT INTO teams VALUES (?, ?)',
    seed.groupId,
    JSON.stringify({ displayName: seed.displayName, description: seed.description ?? null }),
  )
  return seed.groupId
}

/** A standard channel; gives its id `19:…@thread.tacv2`. */
export const addChannel = (
  store: SandboxStore,
  seed: { id?: string; team: string; displayName: string; description?: string; createdAt?: string },
): string => {
  const id = seed.id ?? newId.channel()
  const doc = {
    displayName: seed.displayName,
    description: seed.description ?? null,
    createdDateTime: seed.createdAt ?? '2026-01-07T08:00:00Z',
    membershipType: 'standard',
  }
  store.run('INSERT INTO channels VALUES (?, ?, ?)', id, seed.team, JSON.stringify(doc))
  return id
}
