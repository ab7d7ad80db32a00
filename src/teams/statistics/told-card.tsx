import { Text } from '@fluentui/react-components'
import type { Month, StatisticsQuery, Sum } from '../../cases/statistics/statistics.ts'
import type { ToldFigure } from '../../cases/statistics/told.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { ListQuery } from '../list/list-query.ts'
import type { FacetWords } from '../list/use-facet-words.ts'
import { Bars } from './bars.tsx'
import { ChartCard } from './chart-card.tsx'
import { CountTable } from './count-table.tsx'
import { drill } from './drill.ts'

/** Months in the chart, the newest; the table has them all. */
const mostMonths = 12

interface ToldCardProps {
  /** What the bars show; the table has it first. */
  readonly figure: 'visitors' | 'kronor'
  /** Further columns of the table. */
  readonly beside?: readonly ToldFigure[]
  readonly sum: Sum
  readonly months: readonly Month[]
  readonly query: StatisticsQuery
  readonly words: FacetWords
  readonly onDrill: (query: ListQuery) => void
}

/** What people told of the visits that took place, month by month: how many came, or what it cost. */
export function ToldCard({ figure, beside = [], sum, months, query, words, onDrill }: ToldCardProps) {
  const { t, language } = useTexts()
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 })
  const inWords = (of: ToldFigure, count: number | null) => {
    if (count === null) return t('statistics.untold')
    const value = number.format(count)
    return of === 'kronor' ? t('statistics.kronorValue', { value }) : value
  }
  const numberOf = (of: ToldFigure, { month, held, told }: Month) => {
    const count = told?.[of] ?? null
    const text = inWords(of, count)
    const label = `${words.period(month)}, ${t(`statistics.${of}`)} ${text}`
    return {
      count: count ?? 0,
      text,
      label: t('statistics.showCases', { label, count: held }),
      onOpen: () => onDrill(drill('held', query, { month })),
    }
  }
  // A month without a visit says something as well; before the first visit of all there is nothing to show.
  const first = months.findIndex(({ held }) => held > 0)
  const told = first < 0 ? [] : months.slice(first)
  const shown = told.slice(-mostMonths)
  const rest = told.length - shown.length
  const countIn = (month: Month) => month.told?.[figure] ?? 0
  const most = shown.toSorted((a, b) => countIn(b) - countIn(a))[0]
  const question = t(`statistics.questions.${figure}`)
  const unknown = sum.unknown > 0 ? t('statistics.unknown', { count: sum.unknown }) : ''
  const answer = () => {
    if (most === undefined) return t('statistics.noVisits')
    const count = countIn(most)
    if (count === 0) return t(`statistics.unsaid.${figure}`)
    return t(rest > 0 ? `statistics.answers.latest.${figure}` : `statistics.answers.${figure}`, {
      value: words.period(most.month),
      sum: inWords(figure, count),
    })
  }
  return (
    <ChartCard
      question={question}
      answer={answer()}
      chart={
        <>
          <Bars
            label={question}
            bars={shown.map((month) => ({
              key: month.month,
              name: words.period(month.month),
              ...numberOf(figure, month),
            }))}
          />
          {rest > 0 && <Text size={200}>{t('statistics.rest', { count: rest })}</Text>}
        </>
      }
      table={
        <CountTable
          caption={question}
          heads={[t('statistics.month'), ...[figure, ...beside].map((of) => t(`statistics.${of}`))]}
          lines={told.map((month) => ({
            key: month.month,
            name: words.period(month.month),
            numbers: [figure, ...beside].map((of) => numberOf(of, month)),
            share: null,
          }))}
        />
      }
      {...(unknown ? { hint: unknown } : {})}
    />
  )
}
