import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(7rem, max-content) 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '@media (max-width: 400px)': { gridTemplateColumns: '1fr', rowGap: 0 },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 400px)': { marginBlockEnd: tokens.spacingVerticalS },
  },
})

/** Names and values side by side, one below the other where it is narrow. */
export function FactList({
  items,
}: {
  items: readonly { readonly term: string; readonly value: ReactNode }[]
}) {
  const styles = useStyles()
  return (
    <dl className={styles.list}>
      {items.map(({ term, value }) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
