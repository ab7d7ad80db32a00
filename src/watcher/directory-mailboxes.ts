import type { AppConfig } from '../casestore/config.ts'
import { loadDirectory, type DirectorySource } from '../casestore/load-directory.ts'
import { directoryFor } from '../directory/directories.ts'
import type { GraphPort } from '../graph/port.ts'
import { firstEdition } from '../strategy/first-edition.ts'

const because: Readonly<Record<Exclude<DirectorySource, 'lists'>, string>> = {
  'no-lists': 'no directory lists are configured',
  empty: 'the directory lists are empty',
  refused: "the watcher may not read the network's site",
  unreachable: 'the directory lists could not be read; start again to read them',
}

/**
 * The function mailboxes of the directory: of the lists where the installation has them and the watcher may read the network's site, else
 * as shipped, and then a sentence that says so. Read at start alone.
 *
 * @param graph is asked for only where there are lists
 */
export async function directoryMailboxes(
  app: AppConfig | null,
  graph: () => Promise<GraphPort>,
): Promise<{ readonly addresses: readonly string[]; readonly warning: string | null }> {
  const shipped = directoryFor(app?.edition ?? firstEdition)
  const { directory, source } =
    app === null
      ? { directory: shipped, source: 'no-lists' as const }
      : await loadDirectory(await graph(), app, shipped)
  const addresses = directory.bodies.flatMap(({ mailbox }) => (mailbox ? [mailbox.toLowerCase()] : []))
  const warning =
    source === 'lists'
      ? null
      : `ANKOMST_MAILBOXES names no mailbox and ${because[source]}: the mailboxes are those of the shipped directory.`
  return { addresses: [...new Set(addresses)], warning }
}
