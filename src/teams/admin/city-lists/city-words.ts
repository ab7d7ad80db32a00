import type { CityEntry } from '../../../strategy/city-entry.ts'
import { cityFields, type CityField, type CityTyped } from '../../../strategy/check-city-entry.ts'
import type { Names } from '../../../ui/case/names.ts'
import type { Texts } from '../../../ui/i18n/use-texts.ts'
import type { FieldChange } from '../history-steps.ts'

/** Entries of the City's lists as people read them. */
export interface CityWords {
  title(entry: CityEntry): string
  /** A field's value; empty where nothing is said. */
  field(entry: CityEntry, field: CityField): string
  /** What differs between two versions of an entry. */
  changes(before: CityEntry, after: CityEntry): readonly FieldChange[]
}

/** An entry as its form has it. */
export function typedCityEntry(entry: CityEntry): CityTyped {
  switch (entry.list) {
    case 'countries':
      return { code: entry.code, nameSv: entry.nameSv, nameEn: entry.nameEn }
    case 'networks':
      return { name: entry.name }
    case 'priorities': {
      const { body, direction, theme, country } = entry
      return { body: body ?? '', direction, theme: theme ?? '', country: country ?? '' }
    }
  }
}

/** Words for entries, by the names of the lists as they stand now. */
export function cityWordsOf(names: Names, { t, language }: Pick<Texts, 't' | 'language'>): CityWords {
  const field = (entry: CityEntry, id: CityField): string => {
    const value = typedCityEntry(entry)[id] ?? ''
    switch (id) {
      case 'body':
        return value === '' ? t('cityLists.wholeCity') : names.body(value)
      case 'direction':
        return names.direction(value)
      case 'theme':
        return value === '' ? '' : names.theme(value)
      case 'country':
        return value === '' ? '' : names.country(value)
      case 'code':
      case 'nameSv':
      case 'nameEn':
      case 'name':
        return value
    }
  }
  const titles = (entry: CityEntry): string => {
    switch (entry.list) {
      case 'countries':
        return language === 'sv' ? entry.nameSv : entry.nameEn
      case 'networks':
        return entry.name
      case 'priorities':
        return (['theme', 'country', 'body'] as const)
          .map((id) => field(entry, id))
          .filter(Boolean)
          .join(' · ')
    }
  }
  const standing = ({ out }: CityEntry) => t(out ? 'admin.no' : 'admin.yes')
  return {
    title: titles,
    field,
    changes: (before, after) => [
      ...(before.out === after.out
        ? []
        : [{ field: t('cityLists.field.standing'), before: standing(before), after: standing(after) }]),
      ...cityFields[after.list]
        .map((id) => ({
          field: t(`cityLists.field.${id}`),
          before: field(before, id),
          after: field(after, id),
        }))
        .filter((change) => change.before !== change.after),
    ],
  }
}
