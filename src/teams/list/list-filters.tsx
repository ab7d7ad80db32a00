import { Button, Field, SearchBox, makeStyles, tokens } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import type { Facet } from '../../cases/rows/facets.ts'
import { coming, yearsOf } from '../../cases/rows/period.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNarrow } from '../use-narrow.ts'
import { Choose } from './choose.tsx'
import { facetChoices } from './facet-choices.ts'
import { furtherFacets, isFiltered, limits, mainFacets, withoutFilters } from './list-query.ts'
import type { ListQuery } from './list-query.ts'
import { useFacetWords } from './use-facet-words.ts'

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'end',
    gridTemplateColumns: 'repeat(auto-fill, minmax(9.5rem, 1fr))',
  },
  search: { gridColumn: 'span 2', '@media (max-width: 360px)': { gridColumn: 'span 1' } },
  box: { maxWidth: 'unset' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, gridColumn: '1 / -1' },
})

interface ListFiltersProps {
  readonly query: ListQuery
  readonly rows: readonly CaseRow[]
  readonly onChange: (query: ListQuery) => void
}

/**
 * Search and combined filters, folded away where it is narrow. Values offered are those that occur; every filter says "Alla" when it
 * limits nothing. What came from a number in the statistics and has no field of its own stands as a button that takes it away.
 */
export function ListFilters({ query, rows, onChange }: ListFiltersProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const words = useFacetWords()
  const { timeZone } = useServices().edition.about
  const narrow = useNarrow()
  const [further, setFurther] = useState(() => furtherFacets.some((facet) => query.facets[facet]))
  const choices = useMemo(
    () =>
      Object.fromEntries(
        [...mainFacets, ...furtherFacets].map((facet) => [
          facet,
          facetChoices(rows, facet, words, language, timeZone),
        ]),
      ),
    [rows, words, language, timeZone],
  )
  const periods = useMemo(() => {
    const own = query.period === null || query.period === coming ? [] : [query.period]
    const all = [...new Set([coming, ...yearsOf(rows, timeZone), ...own])]
    return all.map((value) => ({ value, label: words.period(value) }))
  }, [rows, words, query.period, timeZone])
  const set = (change: Partial<ListQuery>) => onChange({ ...query, ...change })
  const choose = (facet: Facet) => (
    <Choose
      key={facet}
      label={words.facet(facet)}
      value={query.facets[facet] ?? null}
      choices={choices[facet] ?? []}
      onChoose={(value) => set({ facets: { ...query.facets, [facet]: value } })}
    />
  )
  const period = (
    <Choose
      label={query.base === 'visit' ? t('teams.list.period') : t(`browse.bases.${query.base}`)}
      value={query.period}
      choices={periods}
      onChoose={(value) => set({ period: value, base: value === null ? 'visit' : query.base })}
    />
  )
  const fields = [...mainFacets, ...furtherFacets] as readonly Facet[]
  const tags = limits(query).filter(([facet]) => !fields.includes(facet))
  return (
    <div role="group" aria-label={t('teams.list.filters')} className={styles.bar}>
      <Field label={t('teams.list.search')} className={styles.search}>
        <SearchBox
          className={styles.box}
          value={query.text}
          onChange={(_, { value }) => set({ text: value })}
        />
      </Field>
      {narrow ? (
        <details>
          <summary>{t('teams.list.filters')}</summary>
          {fields.map(choose)}
          {period}
        </details>
      ) : (
        <>
          {mainFacets.map(choose)}
          {period}
          {further && furtherFacets.map(choose)}
          <Button appearance="subtle" aria-expanded={further} onClick={() => setFurther(!further)}>
            {t(further ? 'browse.fewer' : 'browse.more')}
          </Button>
        </>
      )}
      {isFiltered(query) && (
        <Button onClick={() => onChange(withoutFilters(query))}>{t('teams.list.clear')}</Button>
      )}
      {tags.length > 0 && (
        <div className={styles.tags}>
          {tags.map(([facet, value]) => {
            const label = t('browse.from', { label: words.facet(facet), value: words.value(facet, value) })
            return (
              <Button
                key={facet}
                size="small"
                shape="circular"
                icon={<Dismiss16Regular />}
                iconPosition="after"
                aria-label={t('browse.without', { label })}
                onClick={() => set({ facets: { ...query.facets, [facet]: null } })}
              >
                {label}
              </Button>
            )
          })}
        </div>
      )}
    </div>
  )
}
