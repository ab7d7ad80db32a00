import { directoryFor } from '../../directory/directories.ts'
import { editionOf } from '../../strategy/editions.ts'
import { archiveWordsOf } from '../../ui/archive/archive-words.ts'

/** The words of the archive under an edition of this build. @throws Error for one that it does not have */
export const archiveWords = (editionId: string) =>
  archiveWordsOf(editionOf(editionId), directoryFor(editionId))
