import { Button, mergeClasses } from '@fluentui/react-components'
import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef, useState } from 'react'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import type { RowQuery, RowSelection } from '../../cases/rows/case-table.ts'
import { sortKeys } from '../../cases/rows/row-order.ts'
import type { Names } from '../../ui/case/names.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { CellContent } from './columns.tsx'
import { moveInGrid, type GridPlace } from './grid-keys.ts'
import type { Viewer } from './saved-views.ts'
import { rowHeight, useGridStyles } from './grid-styles.ts'

interface CaseGridProps {
  readonly rows: RowSelection
  readonly names: Names
  readonly viewer: Viewer
  readonly sort: RowQuery['sort']
  readonly onSort: (sort: RowQuery['sort']) => void
  readonly onOpen: (row: CaseRow) => void
}

/**
 * The list as a grid that arrow keys walk; Enter on any cell opens its case. Only the rows in sight are in the page, so that it is as
 * quick with 20,000 as with 200. Rows come sorted: the grid only shows which way.
 */
export function CaseGrid({ rows, names, viewer, sort, onSort, onOpen }: CaseGridProps) {
  const texts = useTexts()
  const { t } = texts
  const styles = useGridStyles()
  const scroll = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<GridPlace>({ row: -1, column: 0 })
  const active = Math.min(at.row, rows.total - 1)
  const rowAt = (index: number) => rows.window(index, index + 1)[0]
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The sticky header covers the first row's height.
    scrollPaddingStart: rowHeight,
    // The row with the focus stays in the page, however far one scrolls.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range)
        return active < 0 || shown.includes(active) ? shown : [...shown, active].toSorted((a, b) => a - b)
      },
      [active],
    ),
  })
  const focus = (to: GridPlace) => {
    setAt(to)
    if (to.row >= 0) virtual.scrollToIndex(to.row)
    const cell = () => scroll.current?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`)
    // At once where the cell is there: the next key may already be on its way. Else when the row has come into the page.
    const there = cell()
    if (there) there.focus()
    else requestAnimationFrame(() => cell()?.focus())
  }
  const keyDown = (event: React.KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 2)
    const size = { rows: rows.total, columns: sortKeys.length, page }
    const to = moveInGrid({ ...at, row: active }, event, size)
    if (to) {
      event.preventDefault()
      focus(to)
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      const row = rowAt(active)
      if (row) onOpen(row)
    }
  }
  const stop = (row: number, column: number) => ({
    'data-cell': `${row}:${column}`,
    tabIndex: active === row && at.column === column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  })
  return (
    <div ref={scroll} className={styles.scroll}>
      <div
        role="grid"
        aria-label={t('teams.list.label')}
        aria-rowcount={rows.total + 1}
        aria-colcount={sortKeys.length}
        className={styles.grid}
        onKeyDown={keyDown}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
            {sortKeys.map((key, column) => {
              const sorted = sort.key === key
              const arrow = sort.descending ? <ArrowDown16Regular /> : <ArrowUp16Regular />
              return (
                <div
                  key={key}
                  role="columnheader"
                  aria-colindex={column + 1}
                  aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                  className={styles.cell}
                >
                  <Button
                    {...stop(-1, column)}
                    appearance="transparent"
                    className={styles.sort}
                    iconPosition="after"
                    icon={sorted ? arrow : null}
                    onClick={() =>
                      onSort({ key, descending: sorted ? !sort.descending : key === 'changedAt' })
                    }
                  >
                    {t(`teams.list.columns.${key}`)}
                  </Button>
                </div>
              )
            })}
          </div>
        </div>
        <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rowAt(index)
            return (
              row && (
                <div
                  key={row.id}
                  role="row"
                  aria-rowindex={index + 2}
                  className={styles.row}
                  style={{ transform: `translateY(${start}px)` }}
                  onClick={() => onOpen(row)}
                >
                  {sortKeys.map((column, place) => (
                    <div
                      key={column}
                      role="gridcell"
                      aria-colindex={place + 1}
                      className={mergeClasses(styles.cell, styles.inRow)}
                      {...stop(index, place)}
                    >
                      <CellContent
                        column={column}
                        row={row}
                        names={names}
                        viewer={viewer}
                        texts={texts}
                        onOpen={onOpen}
                      />
                    </div>
                  ))}
                </div>
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
