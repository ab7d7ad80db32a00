import { Link, Text, makeStyles, tokens } from '@fluentui/react-components'

/** One bar: how many, of what, and where the number leads. `label` says it all to a screen reader. */
export interface Bar {
  readonly key: string
  readonly name: string
  readonly count: number
  /** The number as it is shown, where it has a unit. */
  readonly text?: string
  readonly label: string
  readonly onOpen: () => void
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
  track: { gridColumn: '1 / -1', height: '0.75rem', backgroundColor: tokens.colorNeutralBackground3 },
  bar: {
    height: '100%',
    minWidth: '2px',
    backgroundColor: tokens.colorBrandBackground,
    // Forced colours take backgrounds away; a border keeps the bar.
    '@media (forced-colors: active)': { border: '1px solid CanvasText', backgroundColor: 'CanvasText' },
  },
})

/** Bars whose length is their number against the longest. Each number is a link to its cases. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const styles = useStyles()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul className={styles.list} aria-label={label}>
      {bars.map(({ key, name, count, text, label: words, onOpen }) => (
        <li key={key} className={styles.item}>
          <Text>{name}</Text>
          <Link as="button" onClick={onOpen} aria-label={words}>
            {text ?? count}
          </Link>
          <div className={styles.track} aria-hidden>
            <div className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
          </div>
        </li>
      ))}
    </ul>
  )
}
