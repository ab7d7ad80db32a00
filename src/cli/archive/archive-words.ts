import { directoryFor } from '../../directory/directories.ts'
import type { ArchiveWords } from '../../documents/archive/archived-case.ts'
import { localTimeIn } from '../../documents/archive/local-time.ts'
import { localText } from '../../strategy/local-text.ts'
import { editionOf } from '../../strategy/editions.ts'
import { historyText } from '../../ui/case/history-texts.ts'
import { namesOf } from '../../ui/case/names.ts'
import { speakOfCity } from '../../ui/i18n/city-words.ts'
import { createI18n } from '../../ui/i18n/create-i18n.ts'

/** The Swedish words of the tab, so that the archive reads as the case page did, and the edition's notice while it is not in force. */
export async function archiveWords(editionId: string): Promise<{
  readonly words: ArchiveWords
  readonly notice: string | null
}> {
  const i18n = await createI18n('sv', 'tab')
  const edition = editionOf(editionId)
  const directory = directoryFor(editionId)
  speakOfCity(i18n, edition, directory)
  const names = namesOf(edition, directory, 'sv')
  const tryText = (key: string, otherwise: string) =>
    i18n.exists(key) ? String(i18n.t(key as never)) : otherwise
  const texts = { t: i18n.t, tryText, language: 'sv' } as const
  const { notice } = edition.about
  return {
    words: {
      body: names.body,
      decider: names.decider,
      line: (line) => historyText(line, names, texts),
      forum: edition.names.forum === null ? null : localText(edition.names.forum.name, 'sv'),
      time: localTimeIn(edition.about.timeZone),
      state: (id) => tryText(`words.state.${id}`, id),
    },
    notice: notice === null ? null : localText(notice, 'sv'),
  }
}
