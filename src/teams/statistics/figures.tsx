import { Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { Counted, Statistics, StatisticsQuery, Sum } from '../../cases/statistics/statistics.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { ListQuery } from '../list/list-query.ts'
import { drill } from './drill.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))',
    margin: 0,
  },
  one: { display: 'grid', alignContent: 'start' },
  value: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

interface FiguresProps {
  readonly figures: Statistics
  readonly query: StatisticsQuery
  readonly onDrill: (query: ListQuery) => void
}

/** The six figures people ask for first; each leads to its cases. */
export function Figures({ figures, query, onDrill }: FiguresProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 })
  const missing = ({ unknown }: Sum) => {
    if (figures.held === 0) return t('statistics.noVisits')
    return unknown === 0 ? t('statistics.complete') : t('statistics.unknown', { count: unknown })
  }
  const answered = figures.by.requests.lead.reduce(
    (sum, { value, count }) => (value === 'open' ? sum : sum + count),
    0,
  )
  const shown: readonly (readonly [string, string, Counted | 'answered', string])[] = [
    [t('statistics.requests'), number.format(figures.requests), 'requests', ''],
    [t('statistics.held'), number.format(figures.held), 'held', ''],
    [t('statistics.visitors'), number.format(figures.visitors.total), 'held', missing(figures.visitors)],
    [t('statistics.hours'), number.format(figures.hours.total), 'held', missing(figures.hours)],
    [
      t('statistics.kronor'),
      t('statistics.kronorValue', { value: number.format(figures.kronor.total) }),
      'held',
      missing(figures.kronor),
    ],
    [
      t('statistics.median'),
      figures.medianLeadDays === null ? '–' : number.format(figures.medianLeadDays),
      'answered',
      '',
    ],
  ]
  return (
    <dl className={styles.list} aria-label={t('statistics.figures')}>
      {shown.map(([name, value, counted, note]) => (
        <div key={name} className={styles.one}>
          <dt>
            <Text>{name}</Text>
          </dt>
          <dd className={styles.value}>
            <Link
              as="button"
              className={styles.link}
              aria-label={t('statistics.showCases', {
                label: `${name} ${value}`,
                count: { held: figures.held, requests: figures.requests, answered }[counted],
              })}
              onClick={() =>
                onDrill(
                  counted === 'answered'
                    ? drill('requests', query, { facets: { answered: 'answered' } })
                    : drill(counted, query),
                )
              }
            >
              {value}
            </Link>
          </dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
