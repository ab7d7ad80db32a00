import type { CaseRow } from '../../casestore/port.ts'
import type { Names } from '../../ui/case/names.ts'
import type { Texts } from '../../ui/i18n/use-texts.ts'
import { rowDays } from './row-days.ts'

/** What one line of the list says beside number and state: "Palestina · 6 personer · 3–5 maj 2027 · avfall". */
export function rowLine(
  row: CaseRow,
  names: Names,
  texts: Pick<Texts, 't' | 'language'>,
  days: 'with-days' | 'without-days',
): string {
  return [
    row.countries.map((code) => names.country(code)).join(', '),
    row.size === null ? '' : texts.t('teams.list.people', { count: row.size }),
    days === 'with-days' ? rowDays(row, texts) : '',
    row.themes.map((theme) => names.theme(theme)).join(', '),
  ]
    .filter(Boolean)
    .join(' · ')
}
