import type { AppConfig } from '../../../casestore/config.ts'
import { directoryKinds } from '../../../casestore/directory-entries.ts'
import { createEntryStore, type EntryStore, type StoredEntry } from '../../../casestore/entry-store.ts'
import type { DirectoryFile, FileEntries } from '../../../directory/directory-rows.ts'
import type { Directory } from '../../../directory/directory.ts'
import type { GraphPort } from '../../../graph/port.ts'

/** Every row of the three lists as read. */
export type StoredTables = { readonly [F in DirectoryFile]: readonly StoredEntry<FileEntries[F]>[] }

/** The directory as it lies in SharePoint, and the rows that are no entries, by title. */
export interface DirectoryLists {
  readonly stored: StoredTables
  readonly unreadable: readonly string[]
}

/** An entry open to be changed; null for a new one. */
export interface OpenEntry<F extends DirectoryFile = DirectoryFile> {
  readonly file: F
  readonly stored: StoredEntry<FileEntries[F]> | null
}

type Where = Pick<AppConfig, 'networkSite'>

/** The list of one table. */
export const listOf = <F extends DirectoryFile>(
  graph: GraphPort,
  config: Where,
  file: F,
): EntryStore<FileEntries[F]> => createEntryStore(graph, config, directoryKinds[file])

/** Reads the three lists at once. @throws GraphError */
export async function readLists(graph: GraphPort, config: Where): Promise<DirectoryLists> {
  const [bodies, contacts, themes] = await Promise.all([
    listOf(graph, config, 'bodies').list(),
    listOf(graph, config, 'contacts').list(),
    listOf(graph, config, 'themes').list(),
  ])
  return {
    stored: { bodies: bodies.stored, contacts: contacts.stored, themes: themes.stored },
    unreadable: [...bodies.unreadable, ...contacts.unreadable, ...themes.unreadable],
  }
}

/** Entries of all tables, without where they are stored. */
type Tables = { readonly [F in DirectoryFile]: readonly FileEntries[F][] }

/** What routing would make of these tables: without themes of their own the edition's are used. */
export const directoryFrom = ({ bodies, contacts, themes }: Tables): Directory => ({
  bodies: [...bodies],
  contacts: [...contacts],
  ...(themes.length === 0 ? {} : { themes: [...themes] }),
})

const tablesOf = ({ bodies, contacts, themes }: StoredTables): Tables => ({
  bodies: bodies.map(({ entry }) => entry),
  contacts: contacts.map(({ entry }) => entry),
  themes: themes.map(({ entry }) => entry),
})

/** The directory as it is. */
export const directoryOf = (stored: StoredTables): Directory => directoryFrom(tablesOf(stored))

/** The directory as it would be with an entry put in place of another, added (`base` null) or removed (`entry` null). */
export function directoryWith<F extends DirectoryFile>(
  stored: StoredTables,
  { file, stored: base }: OpenEntry<F>,
  entry: FileEntries[F] | null,
): Directory {
  const put = entry === null ? [] : [entry]
  const entries = stored[file].flatMap((one): readonly FileEntries[F][] =>
    one.itemId === base?.itemId ? put : [one.entry],
  )
  return directoryFrom({ ...tablesOf(stored), [file]: base === null ? [...entries, ...put] : entries })
}
