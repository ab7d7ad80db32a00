import { Text } from '@fluentui/react-components'
import { unsaid } from '../../cases/rows/facets.ts'
import type { Count, Counted, CountedFacet, StatisticsQuery } from '../../cases/statistics/statistics.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { ListQuery } from '../list/list-query.ts'
import type { FacetWords } from '../list/use-facet-words.ts'
import { Bars } from './bars.tsx'
import { ChartCard } from './chart-card.tsx'
import { CountTable } from './count-table.tsx'
import { drill } from './drill.ts'

/** Bars in a chart; the table has them all. */
const mostBars = 8
/** Facets of which a case may have several values. */
const severalValues: ReadonlySet<CountedFacet> = new Set(['direction', 'kind', 'country', 'theme'])

interface FacetCardProps {
  readonly facet: CountedFacet
  readonly counts: readonly Count[]
  readonly total: number
  readonly counted: Counted
  readonly query: StatisticsQuery
  readonly words: FacetWords
  readonly onDrill: (query: ListQuery) => void
}

/** How the cases spread over the values of one facet. */
export function FacetCard({ facet, counts, total, counted, query, words, onDrill }: FacetCardProps) {
  const { t } = useTexts()
  const share = (count: number) => (total === 0 ? 0 : Math.round((100 * count) / total))
  const most = counts.filter(({ value }) => value !== unsaid).toSorted((a, b) => b.count - a.count)[0]
  const otherwise = counts.length === 0 ? t('statistics.none') : t(`statistics.unsaid.${facet}`)
  const lines = counts.map(({ value, count }) => {
    const name = capital(words.value(facet, value))
    return {
      key: value,
      name,
      count,
      label: t('statistics.showCases', { label: name, count }),
      onOpen: () => onDrill(drill(counted, query, { facets: { [facet]: value } })),
    }
  })
  const question = t(`statistics.questions.${facet}`)
  const rest = lines.length - mostBars
  return (
    <ChartCard
      question={question}
      answer={
        most
          ? t(`statistics.answers.${facet}`, {
              value: capital(words.value(facet, most.value)),
              share: share(most.count),
            })
          : otherwise
      }
      chart={
        <>
          <Bars bars={lines.slice(0, mostBars)} label={question} />
          {rest > 0 && <Text size={200}>{t('statistics.rest', { count: rest })}</Text>}
        </>
      }
      table={
        <CountTable
          caption={question}
          heads={[words.facet(facet), t('statistics.count')]}
          lines={lines.map(({ key, name, ...number }) => ({
            key,
            name,
            numbers: [number],
            share: share(number.count),
          }))}
        />
      }
      {...(severalValues.has(facet) ? { hint: t('statistics.several') } : {})}
    />
  )
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
