import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** A row: its head and its other cells in the order of the columns. */
export interface DataLine {
  readonly key: string
  readonly cells: readonly ReactNode[]
}

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Long addresses break rather than push the last column out; no column is so narrow that words do.
    overflowWrap: 'anywhere',
    minWidth: '7rem',
  },
  name: { minWidth: '12rem' },
  head: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
})

interface DataTableProps {
  readonly caption: string
  readonly heads: readonly string[]
  readonly lines: readonly DataLine[]
}

/** A plain table to read; it scrolls by itself where the page is narrow, also by keyboard. */
export function DataTable({ caption, heads, lines }: DataTableProps) {
  const styles = useStyles()
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={`${styles.cell} ${styles.head}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row" className={`${styles.cell} ${styles.name}`}>
                {first}
              </th>
              {others.map((cell, index) => (
                <td key={heads[index + 1]} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
