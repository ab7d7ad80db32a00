import type { AppConfig } from '../../../casestore/config.ts'
import { entryChanges, type EntryChanges } from '../../../casestore/entry-changes.ts'
import { GraphError, type GraphPort } from '../../../graph/port.ts'
import {
  directoryFiles,
  entryKeys,
  type DirectoryFile,
  type FileEntries,
} from '../../../directory/directory-rows.ts'
import type { Directory } from '../../../directory/directory.ts'
import { directoryFrom, listOf, type StoredTables } from './directory-lists.ts'

/** Tables to be taken in; one that is left out stays as it is. */
export type TablesRead = { readonly [F in DirectoryFile]?: readonly FileEntries[F][] | undefined }

/** What taking tables in would do to each list. */
export type TableChanges = { readonly [F in DirectoryFile]: EntryChanges<FileEntries[F]> }

/** Compares tables with the lists. Pure. */
export function tableChanges(stored: StoredTables, read: TablesRead): TableChanges {
  const of = <F extends DirectoryFile>(file: F): EntryChanges<FileEntries[F]> =>
    entryChanges(entryKeys[file], stored[file], read[file] ?? stored[file].map(({ entry }) => entry))
  return { bodies: of('bodies'), contacts: of('contacts'), themes: of('themes') }
}

/** The directory as it would be. Pure. */
export function directoryAfter(stored: StoredTables, changes: TableChanges, remove: boolean): Directory {
  const of = <F extends DirectoryFile>(file: F): readonly FileEntries[F][] => {
    const { added, changed, missing } = changes[file]
    const put = new Map(changed.map(({ stored: { itemId }, entry }) => [itemId, entry]))
    const gone = new Set(remove ? missing.map(({ itemId }) => itemId) : [])
    const kept = stored[file].filter(({ itemId }) => !gone.has(itemId))
    return [...kept.map(({ itemId, entry }) => put.get(itemId) ?? entry), ...added]
  }
  return directoryFrom({ bodies: of('bodies'), contacts: of('contacts'), themes: of('themes') })
}

/** How many rows would be written. */
export const writesIn = (changes: TableChanges, remove: boolean): number =>
  directoryFiles.reduce((sum, file) => {
    const { added, changed, missing } = changes[file]
    return sum + added.length + changed.length + (remove ? missing.length : 0)
  }, 0)

type Step = () => Promise<unknown>

/**
 * The writes one after the other; each is safe to repeat, so that what was interrupted is compared and taken in again. While there is no body
 * the shipped directory is in use: then bodies come last, so that nobody routes by half a directory. Else what refers to a body comes after
 * it, and goes before it.
 */
export function takeInSteps(
  graph: GraphPort,
  config: Pick<AppConfig, 'networkSite'>,
  changes: TableChanges,
  remove: boolean,
): readonly Step[] {
  const puts = <F extends DirectoryFile>(file: F): readonly Step[] => {
    const list = listOf(graph, config, file)
    const { added, changed } = changes[file]
    return [
      ...added.map((entry) => () => list.add(entry)),
      ...changed.map(
        ({ stored, entry }) =>
          () =>
            list.save(stored, entry),
      ),
    ]
  }
  const takes = <F extends DirectoryFile>(file: F): readonly Step[] => {
    const list = listOf(graph, config, file)
    return changes[file].missing.map((stored) => async () => {
      try {
        await list.remove(stored)
      } catch (thrown) {
        if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
      }
    })
  }
  const { changed, missing, same } = changes.bodies
  const first = changed.length + missing.length + same === 0
  const order = first ? (['themes', 'contacts', 'bodies'] as const) : directoryFiles
  return [
    ...order.flatMap((file) => puts(file)),
    ...(remove ? directoryFiles.toReversed().flatMap((file) => takes(file)) : []),
  ]
}
