import type { CaseRow } from '../../casestore/port.ts'
import { daysInWords } from '../../ui/case/days.ts'
import type { Names } from '../../ui/case/names.ts'

/** What one line of the list says beside number and state: "Palestina · 6 personer · 3–5 maj 2027 · avfall". */
export function rowLine(
  row: CaseRow,
  names: Names,
  texts: { language: string; people(count: number): string },
): string {
  const days = row.firstDay ? daysInWords(row.firstDay, row.lastDay ?? row.firstDay, texts.language) : ''
  return [
    row.countries.map((code) => names.country(code)).join(', '),
    row.size === null ? '' : texts.people(row.size),
    days,
    row.themes.map((theme) => names.theme(theme)).join(', '),
  ]
    .filter(Boolean)
    .join(' · ')
}
