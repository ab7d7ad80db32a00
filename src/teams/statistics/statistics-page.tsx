import { Body1, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import { yearsOf } from '../../cases/rows/period.ts'
import {
  countedBases,
  countedFacets,
  statisticsOf,
  type Counted,
  type StatisticsQuery,
} from '../../cases/statistics/statistics.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Empty } from '../empty.tsx'
import { Choose } from '../list/choose.tsx'
import { facetChoices } from '../list/facet-choices.ts'
import type { ListQuery } from '../list/list-query.ts'
import { useFacetWords } from '../list/use-facet-words.ts'
import { FacetCard } from './facet-card.tsx'
import { Figures } from './figures.tsx'
import { MonthsCard } from './months-card.tsx'
import { ToldCard } from './told-card.tsx'

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  filters: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(14rem, 100%), 1fr))',
    alignItems: 'end',
  },
  cards: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(22rem, 100%), 1fr))',
  },
})

/** What the page shows; kept outside it, so that one comes back to the same figures from the list. */
export interface StatisticsView extends StatisticsQuery {
  readonly counted: Counted
}

interface StatisticsPageProps {
  readonly rows: readonly CaseRow[]
  readonly view: StatisticsView
  readonly onView: (view: StatisticsView) => void
  readonly onDrill: (query: ListQuery) => void
}

/** Statistics of the network's cases: one question a chart, every number a link to its cases. Nothing is counted per person. */
export function StatisticsPage({ rows, view, onView, onDrill }: StatisticsPageProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const words = useFacetWords()
  const { timeZone } = useServices().edition.about
  const { period, body, counted } = view
  const query = useMemo(() => ({ period, body }), [period, body])
  const figures = useMemo(() => statisticsOf(rows, query, timeZone), [rows, query, timeZone])
  const bodies = useMemo(
    () => facetChoices(rows, 'body', words, language, timeZone),
    [rows, words, language, timeZone],
  )
  const told = { months: figures.months, query, words, onDrill }
  const total = counted === 'held' ? figures.held : figures.requests
  return (
    <div className={styles.page}>
      <Body1>{t('statistics.intro')}</Body1>
      <div className={styles.filters} role="group" aria-label={t('statistics.filters')}>
        <Choose
          label={t('statistics.period')}
          any={t('statistics.allTime')}
          value={period}
          choices={yearsOf(rows, timeZone).map((year) => ({ value: year, label: year }))}
          onChoose={(value) => onView({ ...view, period: value })}
        />
        <Choose
          label={t('statistics.body')}
          any={t('statistics.wholeCity')}
          value={body}
          choices={bodies}
          onChoose={(value) => onView({ ...view, body: value })}
        />
        <Choose
          label={t('statistics.counted')}
          any={null}
          value={counted}
          choices={countedBases.map((value) => ({ value, label: t(`statistics.${value}`) }))}
          onChoose={(value) => onView({ ...view, counted: value === 'held' ? 'held' : 'requests' })}
        />
      </div>
      {figures.requests + figures.held === 0 ? (
        <Empty title={t('statistics.none')} hint={t('statistics.noneHint')} />
      ) : (
        <>
          <Figures figures={figures} query={query} onDrill={onDrill} />
          <div className={styles.cards}>
            <MonthsCard months={figures.months} query={query} words={words} onDrill={onDrill} />
            {countedFacets
              .filter((facet) => facet !== 'body' || body === null)
              .map((facet) => (
                <FacetCard
                  key={facet}
                  facet={facet}
                  counts={figures.by[counted][facet]}
                  total={total}
                  counted={counted}
                  query={query}
                  words={words}
                  onDrill={onDrill}
                />
              ))}
            <ToldCard figure="visitors" sum={figures.visitors} {...told} />
            <ToldCard figure="kronor" beside={['hours']} sum={figures.kronor} {...told} />
          </div>
        </>
      )}
    </div>
  )
}
