import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { percentText } from '../../ui/percent.ts'

/** A number of a table and where it leads. */
export interface TableNumber {
  readonly count: number
  /** The number as it is shown, where it has a unit. */
  readonly text?: string
  readonly label: string
  readonly onOpen: () => void
}

/** A row of a table: its head and its numbers, and a share in per cent where that says something. */
export interface TableLine {
  readonly key: string
  readonly name: string
  readonly numbers: readonly TableNumber[]
  readonly share: number | null
}

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: 'inherit',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
})

interface CountTableProps {
  readonly caption: string
  /** Head of the first column, then of the numbers. */
  readonly heads: readonly [string, ...string[]]
  readonly lines: readonly TableLine[]
}

/** The numbers behind a chart, as a table. */
export function CountTable({ caption, heads, lines }: CountTableProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const [first, ...numbers] = heads
  const shares = lines.some(({ share }) => share !== null)
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {first}
            </th>
            {[...numbers, ...(shares ? [t('statistics.share')] : [])].map((head) => (
              <th key={head} scope="col" className={`${styles.cell} ${styles.number}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row" className={styles.cell}>
                {line.name}
              </th>
              {line.numbers.map(({ count, text, label, onOpen }, index) => (
                <td key={numbers[index]} className={`${styles.cell} ${styles.number}`}>
                  <Link as="button" onClick={onOpen} aria-label={label}>
                    {text ?? count}
                  </Link>
                </td>
              ))}
              {shares && (
                <td className={`${styles.cell} ${styles.number}`}>
                  {line.share === null ? '' : percentText(line.share, language)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
