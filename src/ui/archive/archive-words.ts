import type { i18n as I18n } from 'i18next'
import type { Directory } from '../../directory/directory.ts'
import type { ArchiveWords } from '../../documents/archive/archived-case.ts'
import { localTimeIn } from '../../documents/archive/local-time.ts'
import type { Edition } from '../../strategy/edition.ts'
import { localText } from '../../strategy/local-text.ts'
import { historyText } from '../case/history-texts.ts'
import { namesOf } from '../case/names.ts'
import { speakOfCity } from '../i18n/city-words.ts'
import { createI18n } from '../i18n/create-i18n.ts'

/**
 * The Swedish words of the tab, so that the archive reads as the case page did, and the edition's notice while it is not in force:
 * Swedish whatever language the screen has, for the archive is the City's own.
 */
export async function archiveWordsOf(
  edition: Edition,
  directory: Directory,
): Promise<{ readonly words: ArchiveWords; readonly notice: string | null }> {
  const i18n: I18n = await createI18n('sv', 'tab')
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
