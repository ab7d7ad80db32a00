import { useMemo } from 'react'
import { bodyName } from '../../../directory/directory.ts'
import { cityFields, type CityField } from '../../../strategy/check-city-entry.ts'
import type { CityListId } from '../../../strategy/city-entry.ts'
import { directions, themes } from '../../../strategy/words.ts'
import { languages } from '../../../ui/i18n/languages.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { useNames } from '../../use-names.ts'
import type { CityCsvWords } from './city-csv.ts'

const plain = (text: string) => text.trim().toLocaleLowerCase()

/** What a person's own file may say instead of ids: the interface's headings, and bodies, directions, themes and countries by name. */
export function useCityCsvWords(list: CityListId): CityCsvWords {
  const { t } = useTexts()
  const { edition, directory } = useServices()
  const names = useNames()
  return useMemo(() => {
    const headings = new Map(
      cityFields[list].flatMap((field) => [
        [plain(field), field] as const,
        [plain(t(`cityLists.field.${field}`)), field] as const,
      ]),
    )
    const table = (ids: readonly string[], name: (id: string) => readonly string[]) =>
      new Map([
        ...ids.flatMap((id) => name(id).map((one) => [plain(one), id] as const)),
        ...ids.map((id) => [plain(id), id] as const),
      ])
    // The last entry of a name wins: bodies in force go last, so that a name two bodies share is the living one's.
    const bodies = directory.bodies
      .toSorted((a, b) => Number(a.validTo === null) - Number(b.validTo === null))
      .map(({ id }) => id)
    const known: Readonly<Partial<Record<CityField, ReadonlyMap<string, string>>>> = {
      body: new Map([
        ...table(bodies, (id) => languages.map((language) => bodyName(directory, id, language))),
        [plain(t('cityLists.wholeCity')), ''],
      ]),
      direction: table(directions, (id) => [names.direction(id)]),
      theme: table(themes, (id) => [names.theme(id)]),
      country: table(Object.keys(edition.countries), (code) => {
        const { sv = code, en = code } = edition.countries[code] ?? {}
        return [sv, en]
      }),
    }
    return {
      heading: (text) => headings.get(plain(text)) ?? text,
      value: (field, text) => {
        const ids = known[field]
        return text === '' || ids === undefined ? text : (ids.get(plain(text)) ?? null)
      },
    }
  }, [list, t, edition, directory, names])
}
