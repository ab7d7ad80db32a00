import type { DirectoryColumn, DirectoryFile, FileEntries, Row } from '../../../directory/directory-rows.ts'
import { directoryColumns, entryOf, rowOf } from '../../../directory/directory-rows.ts'
import type { Directory } from '../../../directory/directory.ts'
import { judgeChange, type ChangeVerdict } from '../../../directory/judge-change.ts'
import type { Edition } from '../../../strategy/edition.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'
import { directoryOf, directoryWith, type OpenEntry, type StoredTables } from './directory-lists.ts'

/** What a new entry begins with: what most have. */
const beginnings: Readonly<Record<DirectoryFile, Row>> = {
  bodies: { access: 'network' },
  contacts: { languages: 'sv en' },
  themes: { rank: '1' },
}

/** An entry as typed. */
export const typedEntry = <F extends DirectoryFile>({ file, stored }: OpenEntry<F>): Row =>
  stored === null ? beginnings[file] : rowOf(file, stored.entry)

/** A draft that can be judged, with the directory as it would be, or the column that hinders. */
export type DraftChecked<F extends DirectoryFile = DirectoryFile> =
  | { readonly entry: FileEntries[F]; readonly after: Directory; readonly verdict: ChangeVerdict }
  | { readonly column: DirectoryColumn }

/** Checks a draft: whether it is an entry, and what it would make wrong. Pure. */
export function checkDraft<F extends DirectoryFile>(
  edition: Edition,
  stored: StoredTables,
  open: OpenEntry<F>,
  typed: Row,
  today: PlainDate,
): DraftChecked<F> {
  const read = entryOf(open.file, typed)
  if ('column' in read) return read
  const after = directoryWith(stored, open, read.entry)
  return { entry: read.entry, after, verdict: judgeChange(edition, directoryOf(stored), after, today) }
}

/** What taking the entry away would make wrong. Pure. */
export const judgeRemoval = (
  edition: Edition,
  stored: StoredTables,
  open: OpenEntry,
  today: PlainDate,
): ChangeVerdict => judgeChange(edition, directoryOf(stored), directoryWith(stored, open, null), today)

/** The columns in which two versions of an entry differ. Pure. */
export function changedColumns<F extends DirectoryFile>(
  file: F,
  before: FileEntries[F],
  after: FileEntries[F],
): readonly DirectoryColumn[] {
  const [was, is] = [rowOf(file, before), rowOf(file, after)]
  return directoryColumns[file].filter((column) => was[column] !== is[column])
}
