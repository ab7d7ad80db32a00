import type { Directory } from '../directory/directory.ts'
import type { DispatchTexts } from '../dispatch/compose.ts'
import type { Edition } from '../strategy/edition.ts'
import { mailCategoriesOf } from '../strategy/mail-categories.ts'
import { kindText } from '../strategy/kind-text.ts'
import { localText } from '../strategy/local-text.ts'
import { whoText } from './assessment/who-text.ts'

/** Words of edition and directory for messages that leave (in Swedish) and for the mark on the mail. */
export function namesForMessages(edition: Edition, directory: Directory): DispatchTexts {
  return {
    notice: edition.about.notice === null ? null : localText(edition.about.notice, 'sv'),
    kind: (id) => kindText(edition, id, 'sv'),
    body: (id) => whoText(id, { edition, directory, language: 'sv' }),
    forum: edition.names.forum === null ? '' : localText(edition.names.forum.name, 'sv'),
    categories: mailCategoriesOf(edition),
    timeZone: edition.about.timeZone,
  }
}
