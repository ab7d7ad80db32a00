import { namesForMessages } from './names-for-messages.ts'
import { caseRules } from '../cases/case-rules.ts'
import { createCaseStore } from '../casestore/create-case-store.ts'
import { createMailCaseStore } from '../casestore/create-mail-case-store.ts'
import { hasCaseSite } from '../casestore/config.ts'
import { createIbStore } from '../casestore/create-ib-store.ts'
import { loadCityLists } from '../casestore/load-city-lists.ts'
import { loadDirectory, type LoadedDirectory } from '../casestore/load-directory.ts'
import type { RowStorage } from '../casestore/row-storage.ts'
import { directoryFor } from '../directory/directories.ts'
import { folderReaders } from '../directory/folder-readers.ts'
import { systemClock } from '../dispatch/clock.ts'
import { createDispatcher } from '../dispatch/create-dispatcher.ts'
import { createGraphPort } from '../graph/create-graph-port.ts'
import type { GraphPort } from '../graph/port.ts'
import { createMeter } from '../graph/meter.ts'
import { getMe } from '../graph/people/get-me.ts'
import { myGroupIds } from '../graph/people/my-group-ids.ts'
import { cityListsCache } from './city-lists-cache.ts'
import { browserClock } from './clock.ts'
import { directoryCache } from './directory/directory-cache.ts'
import type { AppConfig } from './config.ts'
import type { CityEntry } from '../strategy/city-entry.ts'
import type { Edition } from '../strategy/edition.ts'
import { editionIds, editionOf } from '../strategy/editions.ts'
import { withCityLists } from '../strategy/with-city-lists.ts'
import type { AppServices } from './services.tsx'
import { SignInError, type TokenSource } from './sign-in/token-source.ts'

/** What the composition root needs to know of the surface. */
export interface HostInfo {
  /** Address of the mailbox's or Teams' user, to see that the token belongs to the same person; null when the host does not say. */
  readonly userAddress: string | null
  /**
   * Whether members of the forum use the surface too. They never ask the network's site for anything, so who they are is
   * known before the directory is read; elsewhere both are asked at once.
   */
  readonly forMembers: boolean
}

/**
 * The composition root: the one place where both surfaces get their services, and where sandbox and tenant differ by
 * configuration alone. @throws SignInError when there is no token or it is another person's; GraphError
 */
export async function createServices(
  config: AppConfig,
  tokens: TokenSource,
  host: HostInfo,
): Promise<AppServices> {
  const meter = createMeter()
  const graph = createGraphPort({
    meter,
    baseUrl: config.graphBaseUrl,
    getToken: (scopes, how) => tokens.token(scopes, how),
  })
  const asked = myGroupIds(graph)
  const [me, groupIds, loaded] = await Promise.all([
    getMe(graph),
    asked,
    host.forMembers
      ? asked.then((ids) => (isOnlyMember(config, ids) ? shippedAlone(config) : keptOrRead(graph, config)))
      : keptOrRead(graph, config),
  ])
  const upn = (me.mail ?? me.userPrincipalName ?? '').toLowerCase()
  const known = [me.mail, me.userPrincipalName].map((address) => address?.toLowerCase())
  const shown = host.userAddress?.toLowerCase() ?? null
  // "Open another mailbox" names the function mailbox as the user (office-js #5682); any other address is another person's token.
  const isFunction = loaded.directory.bodies.some(({ mailbox }) => mailbox?.toLowerCase() === shown)
  if (shown !== null && !known.includes(shown) && !isFunction) {
    tokens.refuse()
    throw new SignInError('wrong-account', [], { accounts: { account: upn, expected: shown } })
  }

  // The secretary picks attachments for IB out of the folder (users.md 9).
  const secretaries = config.groups['ib-secretary'] === undefined ? [] : [config.groups['ib-secretary']]
  const cases = hasCaseSite(config)
    ? createCaseStore(graph, config, { rowStorage: lazyRowStorage(upn, config) })
    : createMailCaseStore(graph, () => browserClock.now())
  const ib = config.ibSite === null ? null : createIbStore(graph, config)
  const member = new Set(groupIds)
  const groups = Object.entries(config.groups).flatMap(([key, id]) => (member.has(id) ? [key] : []))

  const withLists = ({ directory, source, entries }: LoadedLists): AppServices => {
    const editionFor = editionsWith(entries)
    const edition = editionFor(config.edition) ?? editionOf(config.edition)
    const readers = folderReaders(directory, edition.names.coordinator)
    const dispatcher = createDispatcher({
      graph,
      cases,
      ib,
      config,
      texts: namesForMessages(edition, directory),
      textsUnder: (id) => {
        const under = editionFor(id)
        return under === null ? null : namesForMessages(under, directory)
      },
      clock: systemClock,
      rules: (id) => caseRules((id === null ? null : editionFor(id)) ?? edition),
      folderReaders: (bodies) => [...readers(bodies), ...secretaries],
      newId: () => crypto.randomUUID(),
    })
    return {
      config,
      edition,
      editionFor,
      directory,
      directorySource: source,
      directoryAgain: async () => withLists(await readAndKeep(graph, config)),
      graph,
      meter,
      cases,
      ib,
      dispatcher,
      tokens,
      actor: { name: me.displayName ?? upn, upn },
      userId: me.id ?? '',
      groups: new Set(groups),
      clock: browserClock,
    }
  }
  return withLists(loaded)
}

/** A person who is in the forum's group and in no other of the installation's. */
function isOnlyMember({ groups }: AppConfig, ids: readonly string[]): boolean {
  const theirs = Object.entries(groups).filter(([, id]) => ids.includes(id))
  return theirs.length > 0 && theirs.every(([role]) => role === 'ib-member')
}

/** What the installation's lists say: the directory, and the City's entries over the edition's lists. */
interface LoadedLists extends LoadedDirectory {
  readonly entries: readonly CityEntry[]
}

/** The network's lists are not theirs to read. */
const shippedAlone = (config: AppConfig): LoadedLists => ({
  directory: directoryFor(config.edition),
  source: 'refused',
  entries: [],
})

/** Both at once, so that the City's own list costs a call and no wait. */
async function keptOrRead(graph: GraphPort, config: AppConfig): Promise<LoadedLists> {
  const directory = directoryCache(config.networkSite.siteId).load(browserClock.now())
  const [loaded, entries] = await Promise.all([
    directory === null ? readDirectory(graph, config) : ({ directory, source: 'lists' } as const),
    cityListsCache(config.networkSite.siteId).load(browserClock.now()) ?? readCityLists(graph, config),
  ])
  return { ...loaded, entries }
}

async function readAndKeep(graph: GraphPort, config: AppConfig): Promise<LoadedLists> {
  const [loaded, entries] = await Promise.all([readDirectory(graph, config), readCityLists(graph, config)])
  return { ...loaded, entries }
}

/** What the build ships with is never kept: the next start asks again. */
async function readDirectory(graph: GraphPort, config: AppConfig): Promise<LoadedDirectory> {
  const loaded = await loadDirectory(graph, config, directoryFor(config.edition))
  if (loaded.source === 'lists')
    directoryCache(config.networkSite.siteId).save(loaded.directory, browserClock.now())
  return loaded
}

async function readCityLists(graph: GraphPort, config: AppConfig): Promise<readonly CityEntry[]> {
  const { entries, read } = await loadCityLists(graph, config)
  if (read) cityListsCache(config.networkSite.siteId).save(entries, browserClock.now())
  return entries
}

/** The editions of this build with the City's entries over them, each made once: who shows them compares by identity. */
function editionsWith(entries: readonly CityEntry[]): (id: string) => Edition | null {
  const made = new Map<string, Edition>()
  return (id) => {
    if (!editionIds.includes(id)) return null
    const edition = made.get(id) ?? withCityLists(editionOf(id), entries)
    made.set(id, edition)
    return edition
  }
}

/** Only a surface that lists cases pays for the code that keeps them on the machine. */
function lazyRowStorage(upn: string, config: AppConfig): RowStorage {
  const listId = config.networkSite.lists['Arenden'] ?? ''
  let made: Promise<RowStorage> | null = null
  const storage = () =>
    (made ??= import('../casestore/browser-row-storage.ts').then(({ browserRowStorage }) =>
      browserRowStorage(upn, listId),
    ))
  return {
    load: async () => (await storage()).load(),
    save: async (change) => (await storage()).save(change),
    clear: async () => (await storage()).clear(),
  }
}
