import type { Directory } from '../directory/directory.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { AppConfig } from './config.ts'
import { bodyEntries, contactEntries, directoryKinds, themeEntries } from './directory-entries.ts'
import { createEntryStore } from './entry-store.ts'

/**
 * Where a directory comes from: the lists in SharePoint, or what the build ships with, and then why. `no-lists`: the installation has
 * none; `empty`: nobody has entered a body yet; `refused`: this person may not read them; `unreachable`: no answer.
 */
export type DirectorySource = 'lists' | 'no-lists' | 'empty' | 'refused' | 'unreachable'

/** A directory and where it comes from. */
export interface LoadedDirectory {
  readonly directory: Directory
  readonly source: DirectorySource
}

type Where = Pick<AppConfig, 'networkSite' | 'level'>

/**
 * The directory from the lists, three calls at once. Rows that cannot be read are left out; the administrators' page names them. An empty list
 * of themes leaves the edition's table in force. Where the lists give nothing the shipped directory is used, and the source says why.
 *
 * @throws what is no GraphError: a fault of ours
 */
export async function loadDirectory(
  graph: GraphPort,
  config: Where,
  shipped: Directory,
): Promise<LoadedDirectory> {
  if (!hasDirectoryLists(config)) return { directory: shipped, source: 'no-lists' }
  try {
    const [bodies, contacts, themes] = await Promise.all([
      createEntryStore(graph, config, bodyEntries).list(),
      createEntryStore(graph, config, contactEntries).list(),
      createEntryStore(graph, config, themeEntries).list(),
    ])
    if (bodies.stored.length === 0) return { directory: shipped, source: 'empty' }
    const directory: Directory = {
      bodies: bodies.stored.map(({ entry }) => entry),
      contacts: contacts.stored.map(({ entry }) => entry),
      ...(themes.stored.length === 0 ? {} : { themes: themes.stored.map(({ entry }) => entry) }),
    }
    return { directory, source: 'lists' }
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
    const refused = thrown.code === 'forbidden' || thrown.code === 'consent' || thrown.code === 'not-found'
    return { directory: shipped, source: refused ? 'refused' : 'unreachable' }
  }
}

/** Whether the installation has lists for the directory: level 2, and provisioned since they came. */
export const hasDirectoryLists = ({ networkSite, level }: Where): boolean =>
  level >= 2 && Object.values(directoryKinds).every(({ list }) => networkSite.lists[list] !== undefined)
