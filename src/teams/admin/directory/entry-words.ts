import type { DirectoryColumn, DirectoryFile, FileEntries } from '../../../directory/directory-rows.ts'
import { rowOf } from '../../../directory/directory-rows.ts'
import type { Directory } from '../../../directory/directory.ts'
import type { Edition } from '../../../strategy/edition.ts'
import { localText } from '../../../strategy/local-text.ts'
import { dayInWords } from '../../../ui/case/days.ts'
import { namesOf, type Names } from '../../../ui/case/names.ts'
import type { Texts } from '../../../ui/i18n/use-texts.ts'

/** Entries of the directory as people read them. */
export interface EntryWords {
  readonly names: Names
  title<F extends DirectoryFile>(file: F, entry: FileEntries[F]): string
  /** A field's value; empty where nothing is said. */
  field<F extends DirectoryFile>(file: F, entry: FileEntries[F], column: DirectoryColumn): string
}

/** Words for the directory as it lies in the lists, which may be newer than what this tab has routed by. */
export function entryWordsOf(edition: Edition, directory: Directory, { t, language }: Texts): EntryWords {
  const names = namesOf(edition, directory, language)
  const titles: { readonly [F in DirectoryFile]: (entry: FileEntries[F]) => string } = {
    bodies: ({ nameSv, nameEn, administration }) => (language === 'sv' ? (administration ?? nameSv) : nameEn),
    contacts: ({ body, function: role }) => {
      const name = names.body(body)
      return role.includes(name) ? role : `${name}: ${role}`
    },
    themes: ({ theme, body }) => `${names.theme(theme)}: ${names.body(body)}`,
  }
  return {
    names,
    title: (file, entry) => titles[file](entry),
    field(file, entry, column) {
      const value = rowOf(file, entry)[column] ?? ''
      if (value === '') return ''
      switch (column) {
        case 'body':
        case 'successor':
          return names.body(value)
        case 'theme':
          return names.theme(value)
        case 'type': {
          const type = edition.names.bodyTypes[value]
          return type ? localText(type, language) : value
        }
        case 'access':
          return t(`directoryPage.access.${value === 'network' ? 'network' : 'none'}`)
        case 'validFrom':
        case 'validTo':
        case 'awayFrom':
        case 'awayTo':
          return dayInWords(value, language)
        case 'languages':
          return value
            .split(' ')
            .map((code) => languageName(code, language))
            .join(', ')
        case 'id':
        case 'nameSv':
        case 'nameEn':
        case 'administration':
        case 'mailbox':
        case 'registrator':
        case 'registrationMask':
        case 'about':
        case 'function':
        case 'address':
        case 'deputyFunction':
        case 'deputyAddress':
        case 'rank':
        case 'reasonSv':
        case 'reasonEn':
          return value
      }
    },
  }
}

/** What is no language code is shown as it stands. */
function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
