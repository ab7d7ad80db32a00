import { Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { Month, StatisticsQuery } from '../../cases/statistics/statistics.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { ListQuery } from '../list/list-query.ts'
import type { FacetWords } from '../list/use-facet-words.ts'
import { ChartCard } from './chart-card.tsx'
import { CountTable } from './count-table.tsx'
import { drill } from './drill.ts'

/** Months in the chart, the newest; the table has them all. */
const mostMonths = 12

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  month: {
    display: 'grid',
    gridTemplateColumns: '1fr 3rem',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  name: { gridColumn: '1 / -1' },
  bar: {
    height: '0.6rem',
    minWidth: '2px',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  requests: { backgroundColor: tokens.colorNeutralStroke1Pressed },
  held: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  key: { display: 'flex', columnGap: tokens.spacingHorizontalL, flexWrap: 'wrap' },
  swatch: {
    display: 'inline-block',
    width: '0.8rem',
    height: '0.8rem',
    marginInlineEnd: tokens.spacingHorizontalXS,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
})

interface MonthsCardProps {
  readonly months: readonly Month[]
  readonly query: StatisticsQuery
  readonly words: FacetWords
  readonly onDrill: (query: ListQuery) => void
}

/** What came in and what took place, month by month, side by side and never added together. */
export function MonthsCard({ months, query, words, onDrill }: MonthsCardProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const shown = months.slice(-mostMonths)
  const rest = months.length - shown.length
  const most = Math.max(1, ...shown.flatMap(({ requests, held }) => [requests, held]))
  // The answer is about what the chart below it shows.
  const busiest = shown.toSorted((a, b) => b.held - a.held)[0]
  const number = (month: Month, counted: 'requests' | 'held') => {
    const label = `${words.period(month.month)}, ${t(`statistics.${counted}`)}`
    return {
      count: month[counted],
      label: t('statistics.showCases', { label, count: month[counted] }),
      onOpen: () => onDrill(drill(counted, query, { month: month.month })),
    }
  }
  const question = t('statistics.questions.months')
  return (
    <ChartCard
      question={question}
      answer={
        busiest && busiest.held > 0
          ? t(rest > 0 ? 'statistics.answers.latestMonths' : 'statistics.answers.months', {
              value: words.period(busiest.month),
              count: busiest.held,
            })
          : t(rest > 0 ? 'statistics.answers.latestMonthsNone' : 'statistics.answers.monthsNone')
      }
      chart={
        <>
          <div className={styles.key} aria-hidden>
            {(['requests', 'held'] as const).map((counted) => (
              <Text key={counted} size={200}>
                <span className={`${styles.swatch} ${styles[counted]}`} />
                {t(`statistics.${counted}`)}
              </Text>
            ))}
          </div>
          <ul className={styles.list} aria-label={question}>
            {shown.map((month) => (
              <li key={month.month} className={styles.month}>
                <Text size={200} className={styles.name}>
                  {words.period(month.month)}
                </Text>
                {(['requests', 'held'] as const).map((counted) => {
                  const { count, label, onOpen } = number(month, counted)
                  return [
                    <div
                      key={`${counted} bar`}
                      aria-hidden
                      className={`${styles.bar} ${styles[counted]}`}
                      style={{ width: `${(100 * count) / most}%` }}
                    />,
                    <Link key={counted} as="button" onClick={onOpen} aria-label={label}>
                      {count}
                    </Link>,
                  ]
                })}
              </li>
            ))}
          </ul>
          {rest > 0 && <Text size={200}>{t('statistics.rest', { count: rest })}</Text>}
        </>
      }
      table={
        <CountTable
          caption={question}
          heads={[t('statistics.month'), t('statistics.requests'), t('statistics.held')]}
          lines={months.map((month) => ({
            key: month.month,
            name: words.period(month.month),
            numbers: [number(month, 'requests'), number(month, 'held')],
            share: null,
          }))}
        />
      }
    />
  )
}
