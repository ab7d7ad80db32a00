import { directoryKinds } from '../../../casestore/directory-entries.ts'
import type { DirectoryFile } from '../../../directory/directory-rows.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { VersionHistory } from '../version-history.tsx'
import { listOf } from './directory-lists.ts'
import type { EntryWords } from './entry-words.ts'
import { fieldChanges } from './field-changes.ts'

interface EntryHistoryProps {
  readonly file: DirectoryFile
  readonly itemId: string
  readonly words: EntryWords
}

/** Who changed an entry of the directory, when and what. */
export function EntryHistory({ file, itemId, words }: EntryHistoryProps) {
  const { t } = useTexts()
  const { graph, config } = useServices()
  return (
    <VersionHistory
      list={directoryKinds[file].list}
      itemId={itemId}
      store={listOf(graph, config, file)}
      changesBetween={fieldChanges(file, words, t)}
    />
  )
}
