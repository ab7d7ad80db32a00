import { formatCsv, parseCsv } from '../../../directory/csv.ts'
import { cityEntryKey, type CityEntry, type CityListId } from '../../../strategy/city-entry.ts'
import type { CityLine } from '../../../strategy/city-lines.ts'
import {
  checkCityEntry,
  cityFields,
  type CityFault,
  type CityField,
  type CityTyped,
} from '../../../strategy/check-city-entry.ts'
import { wholeWords } from '../../../strategy/whole-words.ts'
import { typedCityEntry } from './city-words.ts'

/** What a file may say in people's words, and what it stands for. */
export interface CityCsvWords {
  /** A heading's field; what is not known is given back as it is. */
  readonly heading: (text: string) => string
  /** The id that a value stands for, empty for nothing in particular; null where it is not known. */
  readonly value: (field: CityField, text: string) => string | null
}

/** A line that is refused: its number (the heading is 1), the column, the value as written and what hinders. */
export interface CityRowFault {
  readonly line: number
  readonly column: CityField
  readonly value: string
  readonly why: CityFault | 'absent' | 'unknown' | 'twice'
}

/** What a file would do to a list. Nothing is taken away: what it leaves out stays. */
export interface CityChanges {
  readonly added: readonly CityEntry[]
  readonly changed: readonly { readonly before: CityEntry; readonly after: CityEntry }[]
  readonly same: number
}

/** Columns that must be there; the others may be left out of the file. */
const wanted: Readonly<Record<CityListId, readonly CityField[]>> = {
  countries: ['code', 'nameSv', 'nameEn'],
  networks: ['name'],
  priorities: ['direction'],
}

/** The lines of a list as CSV, readable by `readCityCsv`. */
export function cityCsv(list: CityListId, lines: readonly CityLine[]): string {
  const fields = cityFields[list]
  return formatCsv([
    [...fields],
    ...lines.map(({ entry }) => fields.map((field) => typedCityEntry(entry)[field] ?? '')),
  ])
}

/**
 * Reads a file against a list as it stands: what would be added and changed, or which lines are refused and why. Each line is judged as
 * the form judges an entry, among the lines as the whole file would leave them. Pure.
 */
export function readCityCsv(
  csv: string,
  list: CityListId,
  lines: readonly CityLine[],
  words: CityCsvWords,
): { readonly changes: CityChanges; readonly faults: readonly CityRowFault[] } {
  const [first = [], ...cells] = parseCsv(csv)
  const heading = first.map((cell) => words.heading(cell.trim()))
  const absent = wanted[list].filter((column) => !heading.includes(column))
  if (absent.length > 0)
    return { changes: none, faults: absent.map((column) => ({ line: 1, column, value: '', why: 'absent' })) }

  const rows = cells.map((row, at) => {
    const said = cityFields[list].map((column) => {
      const index = heading.indexOf(column)
      const value = index < 0 ? '' : (row[index] ?? '').trim()
      return { column, value, id: words.value(column, value) }
    })
    const typed: CityTyped = Object.fromEntries(said.map(({ column, id }) => [column, id ?? '']))
    return { line: at + 2, said, typed, base: lineOf(list, typed, lines) }
  })
  const faults: CityRowFault[] = []
  const read: { readonly entry: CityEntry; readonly base: CityLine | null }[] = []
  // What the file changes is as the file has it, so that two rows may change names with each other.
  const touched = new Set(rows.flatMap(({ base }) => base?.key ?? []))
  const after: CityLine[] = lines.filter(({ key }) => !touched.has(key))
  for (const { line, said, typed, base } of rows) {
    const fault = (column: CityField, why: CityRowFault['why']) =>
      faults.push({ line, column, value: said.find((one) => one.column === column)?.value ?? '', why })
    const unknown = said.filter(({ id }) => id === null)
    if (unknown.length > 0) {
      for (const { column } of unknown) fault(column, 'unknown')
      continue
    }
    const checked = checkCityEntry(typed, { list, base: base?.entry ?? null, lines: after })
    if ('entry' in checked) {
      const key = cityEntryKey(checked.entry)
      if (after.some((one) => one.key === key)) fault(cityFields[list][0], 'twice')
      else {
        read.push({ entry: checked.entry, base })
        after.push({ key, from: 'city', entry: checked.entry, owned: true })
      }
    } else {
      const twice = read.some(({ entry }) => sameTyped(list, typedCityEntry(entry), typed))
      for (const column of cityFields[list]) {
        const why = checked.faults[column]
        if (why !== undefined) fault(column, twice && why === 'taken' ? 'twice' : why)
      }
    }
  }
  return { changes: changesOf(list, read), faults }
}

const none: CityChanges = { added: [], changed: [], same: 0 }

function changesOf(
  list: CityListId,
  read: readonly { readonly entry: CityEntry; readonly base: CityLine | null }[],
): CityChanges {
  const pairs = read.flatMap(({ entry, base }) =>
    base === null ? [] : [{ before: base.entry, after: entry }],
  )
  const differs = ({ before, after }: (typeof pairs)[number]) =>
    !sameTyped(list, typedCityEntry(before), typedCityEntry(after))
  return {
    added: read.flatMap(({ entry, base }) => (base === null ? [entry] : [])),
    changed: pairs.filter(differs),
    same: pairs.filter((pair) => !differs(pair)).length,
  }
}

/** The line in force that a row of the file is about; null for one that the list lacks. */
function lineOf(list: CityListId, typed: CityTyped, lines: readonly CityLine[]): CityLine | null {
  const about = (of: CityTyped): boolean => {
    switch (list) {
      case 'countries':
        return of.code === typed.code?.toUpperCase()
      case 'networks':
        return wholeWords(of.name ?? '') === wholeWords(typed.name ?? '')
      case 'priorities':
        return sameTyped(list, of, typed)
    }
  }
  return lines.find(({ from, entry }) => from !== 'out' && about(typedCityEntry(entry))) ?? null
}

const sameTyped = (list: CityListId, one: CityTyped, other: CityTyped) =>
  cityFields[list].every((field) => (one[field] ?? '') === (other[field] ?? ''))
