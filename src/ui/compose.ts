import { namesForMessages } from './names-for-messages.ts'
import { caseRules } from '../cases/case-rules.ts'
import { createCaseStore } from '../casestore/create-case-store.ts'
import { createMailCaseStore } from '../casestore/create-mail-case-store.ts'
import { hasCaseSite } from '../casestore/config.ts'
import { createIbStore } from '../casestore/create-ib-store.ts'
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
import { browserClock } from './clock.ts'
import { directoryCache } from './directory/directory-cache.ts'
import type { AppConfig } from './config.ts'
import { editionIds, editionOf } from '../strategy/editions.ts'
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
  const edition = editionOf(config.edition)
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

  const withDirectory = ({ directory, source }: LoadedDirectory): AppServices => {
    const readers = folderReaders(directory, edition.names.coordinator)
    const dispatcher = createDispatcher({
      graph,
      cases,
      ib,
      config,
      texts: namesForMessages(edition, directory),
      textsUnder: (id) => (editionIds.includes(id) ? namesForMessages(editionOf(id), directory) : null),
      clock: systemClock,
      rules: (id) => caseRules(id !== null && editionIds.includes(id) ? editionOf(id) : edition),
      folderReaders: (bodies) => [...readers(bodies), ...secretaries],
      newId: () => crypto.randomUUID(),
    })
    return {
      config,
      edition,
      editionFor: (id) => (editionIds.includes(id) ? editionOf(id) : null),
      directory,
      directorySource: source,
      directoryAgain: async () => withDirectory(await readAndKeep(graph, config)),
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
  return withDirectory(loaded)
}

/** A person who is in the forum's group and in no other of the installation's. */
function isOnlyMember({ groups }: AppConfig, ids: readonly string[]): boolean {
  const theirs = Object.entries(groups).filter(([, id]) => ids.includes(id))
  return theirs.length > 0 && theirs.every(([role]) => role === 'ib-member')
}

/** The network's lists are not theirs to read. */
const shippedAlone = (config: AppConfig): LoadedDirectory => ({
  directory: directoryFor(config.edition),
  source: 'refused',
})

async function keptOrRead(graph: GraphPort, config: AppConfig): Promise<LoadedDirectory> {
  const directory = directoryCache(config.networkSite.siteId).load(browserClock.now())
  return directory === null ? readAndKeep(graph, config) : { directory, source: 'lists' }
}

/** What the build ships with is never kept: the next start asks again. */
async function readAndKeep(graph: GraphPort, config: AppConfig): Promise<LoadedDirectory> {
  const loaded = await loadDirectory(graph, config, directoryFor(config.edition))
  if (loaded.source === 'lists')
    directoryCache(config.networkSite.siteId).save(loaded.directory, browserClock.now())
  return loaded
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
