import { CityEntry, cityEntryKey } from '../strategy/city-entry.ts'
import type { EntryKind } from './entry-kind.ts'
import { textOf } from './row.ts'

/** The word in `Standing` of an entry that was taken away. */
const takenAway = 'taken-away'

/** The City's own layer over an edition's lists: one list for all of them, an item for each entry. */
export const cityListEntries: EntryKind<CityEntry> = {
  list: 'CityLists',
  keyColumn: 'EntryKey',
  keyOf: cityEntryKey,
  fieldsOf: (entry) => ({
    Title: titleOf(entry),
    EntryKey: cityEntryKey(entry),
    ListKind: entry.list,
    InPlaceOf: 'of' in entry ? (entry.of ?? '') : '',
    Standing: entry.out ? takenAway : '',
    Country:
      entry.list === 'countries' ? entry.code : entry.list === 'priorities' ? (entry.country ?? '') : '',
    NameEn: entry.list === 'countries' ? entry.nameEn : '',
    Body: entry.list === 'priorities' ? (entry.body ?? '') : '',
    Direction: entry.list === 'priorities' ? entry.direction : '',
    Theme: entry.list === 'priorities' ? (entry.theme ?? '') : '',
  }),
  read: (fields) => {
    const text = (column: string) => textOf(fields[column]).trim()
    const orNull = (column: string) => text(column) || null
    const list = text('ListKind')
    const head = { list, out: text('Standing') === takenAway }
    const of = orNull('InPlaceOf')
    const shapes: Readonly<Record<string, object>> = {
      countries: { code: text('Country'), nameSv: text('Title'), nameEn: text('NameEn') },
      networks: { of, name: text('Title') },
      priorities: {
        of,
        body: orNull('Body'),
        direction: text('Direction'),
        theme: orNull('Theme'),
        country: orNull('Country'),
      },
    }
    return CityEntry.safeParse({ ...head, ...shapes[list] }).data ?? null
  },
}

function titleOf(entry: CityEntry): string {
  switch (entry.list) {
    case 'countries':
      return entry.nameSv
    case 'networks':
      return entry.name
    case 'priorities':
      return [entry.body, entry.direction, entry.theme, entry.country].filter(Boolean).join(' · ')
  }
}
