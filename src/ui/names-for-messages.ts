import type { Directory } from '../directory/directory.ts'
import type { DispatchTexts } from '../dispatch/compose.ts'
import type { Edition } from '../strategy/edition.ts'
import { mailCategoriesOf } from '../strategy/mail-categories.ts'
import { localText } from '../strategy/local-text.ts'
import { whoText } from './assessment/who-text.ts'

/** Words of edition and directory for messages that leave (in Swedish) and for the mark on the mail. */
export function namesForMessages(edition: Edition, directory: Directory): DispatchTexts {
  const kinds: Record<string, { sv: string; en: string } | undefined> = {
    ...edition.names.kinds,
    ...edition.names.asks,
  }
  return {
    notice: edition.about.notice === null ? null : localText(edition.about.notice, 'sv'),
    kind: (id) => {
      const text = kinds[id]
      return text === undefined ? id : localText(text, 'sv')
    },
    body: (id) => whoText(id, { edition, directory, language: 'sv' }),
    categories: mailCategoriesOf(edition),
  }
}
