import type { StoredEntry } from '../../../casestore/entry-store.ts'
import type { DirectoryFile, FileEntries } from '../../../directory/directory-rows.ts'
import type { ContactPerson } from '../../../directory/directory.ts'
import { isValidOn } from '../../../directory/is-valid-on.ts'
import { isAway } from '../../../directory/recipients.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'
import { dayInWords } from '../../../ui/case/days.ts'
import type { Texts } from '../../../ui/i18n/use-texts.ts'
import type { StoredTables } from './directory-lists.ts'
import type { EntryWords } from './entry-words.ts'

/** A row to be read and opened. */
export interface TableRow<F extends DirectoryFile = DirectoryFile> {
  readonly stored: StoredEntry<FileEntries[F]>
  readonly title: string
  readonly cells: readonly string[]
}

/** A table of the directory: its heads and its rows in the order of what people read. */
export interface EntryTable {
  readonly heads: readonly string[]
  readonly rows: readonly TableRow[]
}

/** The tables as people read them on a day. Pure. */
export function entryTable(
  file: DirectoryFile,
  tables: StoredTables,
  words: EntryWords,
  today: PlainDate,
  texts: Texts,
): EntryTable {
  const { t, language } = texts
  const span = (from: PlainDate | null, to: PlainDate | null) => {
    if (from === null) return to === null ? '' : t('directoryPage.toDay', { to: dayInWords(to, language) })
    const first = dayInWords(from, language)
    if (to === null) return t('directoryPage.fromDay', { from: first })
    return t('directoryPage.span', { from: first, to: dayInWords(to, language) })
  }
  const valid = (dated: { validFrom: PlainDate | null; validTo: PlainDate | null }) =>
    span(dated.validFrom, dated.validTo) || t('directoryPage.openEnd')
  const field = (column: Parameters<EntryWords['field']>[2]) => t(`directoryPage.field.${column}`)
  const sorted = <F extends DirectoryFile>(rows: readonly TableRow<F>[]) =>
    rows.toSorted((a, b) => a.cells.join('\n').localeCompare(b.cells.join('\n'), language, { numeric: true }))
  const head = (id: 'name' | 'valid' | 'contact' | 'absence' | 'deputy' | 'away' | 'reason' | 'access') =>
    t(`directoryPage.head.${id}`)
  const contactOf = (body: string) =>
    tables.contacts.find(({ entry }) => entry.body === body && isValidOn(entry, today))?.entry
  const standing = (person: ContactPerson) => {
    if (!isAway(person, today)) return t('directoryPage.present')
    const away =
      person.awayTo === null
        ? t('directoryPage.awayOpen')
        : t('directoryPage.awayUntil', { to: dayInWords(person.awayTo, language) })
    const deputy =
      person.deputyAddress === null
        ? t('directoryPage.noDeputy')
        : t('directoryPage.deputyIs', { deputy: person.deputyFunction ?? person.deputyAddress })
    return `${away}; ${deputy}`
  }

  switch (file) {
    case 'bodies':
      return {
        heads: [
          head('name'),
          field('type'),
          head('valid'),
          field('successor'),
          field('mailbox'),
          head('contact'),
          head('absence'),
          head('access'),
        ],
        rows: sorted(
          tables.bodies.map((stored): TableRow<'bodies'> => {
            const { entry } = stored
            const person = contactOf(entry.id)
            const said = (column: 'type' | 'successor' | 'mailbox' | 'access') =>
              words.field('bodies', entry, column)
            const title = words.title('bodies', entry)
            return {
              stored,
              title,
              cells: [
                title,
                said('type'),
                valid(entry),
                said('successor'),
                said('mailbox'),
                person?.function ?? '',
                person ? standing(person) : '',
                said('access'),
              ],
            }
          }),
        ),
      }
    case 'contacts':
      return {
        heads: [
          field('body'),
          field('function'),
          field('address'),
          head('deputy'),
          head('away'),
          head('absence'),
          field('languages'),
          head('valid'),
        ],
        rows: sorted(
          tables.contacts.map((stored): TableRow<'contacts'> => {
            const { entry } = stored
            return {
              stored,
              title: words.title('contacts', entry),
              cells: [
                words.field('contacts', entry, 'body'),
                entry.function,
                entry.address,
                [entry.deputyFunction, entry.deputyAddress].filter(Boolean).join(', '),
                span(entry.awayFrom, entry.awayTo),
                standing(entry),
                words.field('contacts', entry, 'languages'),
                valid(entry),
              ],
            }
          }),
        ),
      }
    case 'themes':
      return {
        heads: [field('theme'), field('rank'), field('body'), head('reason')],
        rows: sorted(
          tables.themes.map((stored): TableRow<'themes'> => {
            const { entry } = stored
            return {
              stored,
              title: words.title('themes', entry),
              cells: [
                words.field('themes', entry, 'theme'),
                String(entry.rank),
                words.field('themes', entry, 'body'),
                language === 'sv' ? entry.reasonSv : entry.reasonEn,
              ],
            }
          }),
        ),
      }
  }
}

/** The rows in which every searched word stands somewhere. */
export function foundRows(rows: readonly TableRow[], search: string, language: string): readonly TableRow[] {
  const wanted = search.toLocaleLowerCase(language).split(/\s+/u).filter(Boolean)
  return rows.filter(({ cells }) => {
    const said = cells.join(' ').toLocaleLowerCase(language)
    return wanted.every((word) => said.includes(word))
  })
}
