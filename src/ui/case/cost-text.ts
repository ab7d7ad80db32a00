import type { HistoryLine } from '../../cases/history.ts'
import type { Texts } from '../i18n/use-texts.ts'

/** What is known of a cost, in words; empty where nothing is. */
export function costText(
  { hours, kronor }: HistoryLine['params'],
  { t, language }: Pick<Texts, 't' | 'language'>,
): string {
  const format = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB')
  return (['hours', 'kronor'] as const)
    .flatMap((unit) => {
      const value = unit === 'hours' ? hours : kronor
      if (typeof value !== 'number') return []
      return [t(`teams.history.${unit}`, { count: value, number: format.format(value) })]
    })
    .join(', ')
}
