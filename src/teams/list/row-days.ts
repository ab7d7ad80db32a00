import type { CaseRow } from '../../cases/rows/case-row.ts'
import { dayInWords, daysInWords, eitherDays } from '../../ui/case/days.ts'
import type { Texts } from '../../ui/i18n/use-texts.ts'

/** The days of a row in words: one span, "12 maj eller 3 juni 2027", or that there are several; empty where none is said. */
export function rowDays(
  { firstDay, lastDay, dayChoices }: Pick<CaseRow, 'firstDay' | 'lastDay' | 'dayChoices'>,
  { t, language }: Pick<Texts, 't' | 'language'>,
): string {
  const [one, other, third] = dayChoices
  if (one && other && third) return t('teams.list.severalDays', { day: dayInWords(one.start, language) })
  if (one && other) {
    const [a, b] = eitherDays(one, other, language)
    return t('teams.list.eitherDays', { one: a, other: b })
  }
  return firstDay === null ? '' : daysInWords(firstDay, lastDay ?? firstDay, language)
}
