import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, lazy, useDeferredValue, useMemo, useState } from 'react'
import { createCaseTable } from '../../cases/rows/case-table.ts'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import { shownDuty } from '../../cases/rows/shown-duty.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Loading } from '../loading.tsx'
import { useNames } from '../use-names.ts'
import { useNarrow } from '../use-narrow.ts'
import { CaseLines } from './case-lines.tsx'
import { ConditionLines } from './condition-lines.tsx'
import { EmptyList } from './empty-list.tsx'
import { ListFilters } from './list-filters.tsx'
import { rowQueryOf, sortOf, type ListQuery } from './list-query.ts'
import type { Viewer } from './saved-views.ts'

/** The grid is not needed where it is narrow. */
const CaseGrid = lazy(async () => ({ default: (await import('./case-grid.tsx')).CaseGrid }))

/** Packages for the archive are not made from most lists. */
const ArchiveButton = lazy(async () => ({
  default: (await import('../archive/archive-button.tsx')).ArchiveButton,
}))

const page = 50
const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  more: { justifySelf: 'start' },
})

/** States after which a case goes to the archive. */
const isOver = (state: string | null | undefined) => state === 'closed' || state === 'withdrawn'

interface CaseListProps {
  readonly rows: readonly CaseRow[]
  /** All that there is has been read; or the rest is on its way, or could not be read. */
  readonly read: 'all' | 'some' | 'failed'
  readonly viewer: Viewer
  readonly query: ListQuery
  readonly onQuery: (query: ListQuery) => void
  readonly onOpen: (caseId: string) => void
}

/** The cases of a view: filters, count, and those that fit, as a grid or, where it is narrow, as lines fifty at a time. */
export function CaseList({ rows, read, viewer, query, onQuery, onOpen }: CaseListProps) {
  const { t, language, tryText } = useTexts()
  const { clock, edition } = useServices()
  const { timeZone } = edition.about
  const names = useNames()
  const styles = useStyles()
  const narrow = useNarrow()
  const asked = useDeferredValue(query)
  const [shown, setShown] = useState(page)
  const table = useMemo(() => {
    const state = (id: string) => tryText(`words.state.${id}`, id)
    // One's own day decides the order, not another body's.
    const due = (row: CaseRow) => shownDuty(row, viewer.bodies)?.due ?? null
    return createCaseTable(rows, { country: names.country, body: names.body, state, due }, language, timeZone)
  }, [rows, names, viewer, tryText, language, timeZone])
  const selected = useMemo(
    () => table.select(rowQueryOf(asked, viewer), clock.today()),
    [table, asked, viewer, clock],
  )
  const open = (row: CaseRow) => onOpen(row.id)
  const byCondition = asked.view === 'conditions'
  const rest = narrow && !byCondition ? Math.min(page, selected.total - shown) : 0
  return (
    <div className={styles.list}>
      <ListFilters
        query={query}
        rows={rows}
        onChange={(next) => {
          setShown(page)
          onQuery(next)
        }}
      />
      <Text role="status">
        {(selected.total > 0 || read === 'all') && t('teams.list.count', { count: selected.total })}
      </Text>
      {selected.total > 0 && read === 'all' && isOver(asked.facets.state) && (
        <Suspense fallback={null}>
          <ArchiveButton
            key={JSON.stringify(asked)}
            cases={selected.window(0, page)}
            total={selected.total}
          />
        </Suspense>
      )}
      {selected.total === 0 && read === 'some' && <Loading label={t('teams.app.loading')} />}
      {selected.total === 0 && read === 'all' && <EmptyList query={asked} none={rows.length === 0} />}
      {selected.total > 0 && byCondition && (
        <ConditionLines rows={selected.window(0, selected.total)} names={names} onOpen={open} />
      )}
      {selected.total > 0 && !byCondition && narrow && (
        <CaseLines rows={selected.window(0, shown)} names={names} viewer={viewer} onOpen={open} />
      )}
      {selected.total > 0 && !byCondition && !narrow && (
        <Suspense fallback={<Loading label={t('teams.app.loading')} />}>
          <CaseGrid
            rows={selected}
            names={names}
            viewer={viewer}
            sort={sortOf(query)}
            onSort={(sort) => onQuery({ ...query, sort })}
            onOpen={open}
          />
        </Suspense>
      )}
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + page)}>
          {t('teams.list.more', { count: rest })}
        </Button>
      )}
    </div>
  )
}
