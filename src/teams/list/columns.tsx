import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import type { SortKey } from '../../cases/rows/row-order.ts'
import { dayOfInstant } from '../../strategy/time-zone.ts'
import { dayInWords } from '../../ui/case/days.ts'
import type { Names } from '../../ui/case/names.ts'
import { useServices } from '../../ui/services.tsx'
import type { Texts } from '../../ui/i18n/use-texts.ts'
import { rowDays } from './row-days.ts'
import { rowLine } from './row-line.ts'
import type { Viewer } from './saved-views.ts'
import { DueWord } from './due-word.tsx'
import { StateWord } from './state-word.tsx'

/** Widths of the columns in the order of the sort keys; the case itself takes what is left. */
export const columnWidths = '6rem minmax(13.25rem, 1fr) 9.5rem 12rem 12rem 9.25rem 8rem'

/** What the columns need together: it fits where Teams is 1280 pixels wide, with its rail and a scroll bar. */
export const columnsMinWidth = '70rem'

const useStyles = makeStyles({
  line: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  // Long names of bodies, days to choose between, and a long month with wide spacing need their lines within a row's height.
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
})

interface CellProps {
  readonly column: SortKey
  readonly row: CaseRow
  readonly names: Names
  readonly viewer: Viewer
  readonly texts: Texts
  readonly onOpen: (row: CaseRow) => void
}

/** What one cell of the grid shows. */
export function CellContent({ column, row, names, viewer, texts, onOpen }: CellProps): ReactNode {
  const { t, language } = texts
  const styles = useStyles()
  const { timeZone } = useServices().edition.about
  switch (column) {
    case 'number':
      return (
        <Link
          as="button"
          tabIndex={-1}
          onClick={() => onOpen(row)}
          aria-label={t('teams.list.open', { number: row.number })}
        >
          {row.number}
        </Link>
      )
    case 'title': {
      // The days have a column of their own.
      const line = rowLine(row, names, texts, 'without-days')
      return (
        <>
          <div className={styles.title} title={row.title}>
            {row.title}
          </div>
          <div className={styles.line} title={line}>
            {line}
          </div>
        </>
      )
    }
    case 'state':
      return <StateWord row={row} />
    case 'owner':
      return <div className={styles.small}>{names.body(row.owner)}</div>
    case 'dueOn':
      return <DueWord row={row} viewer={viewer} names={names} inCell />
    case 'firstDay':
      // A choice takes three lines, which a row holds in small letters only.
      return (
        <div className={row.dayChoices.length > 0 ? styles.small : undefined}>
          {rowDays(row, texts) || t('teams.list.noDays')}
        </div>
      )
    case 'changedAt':
      return <div className={styles.small}>{dayInWords(dayOfInstant(timeZone, row.changedAt), language)}</div>
  }
}
