import { Text, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  title: { margin: 0 },
  line: { margin: 0 },
})

/** A screen that is a heading, a few sentences and perhaps a way on. */
export function PlainScreen({
  title,
  lines,
  children,
}: {
  title: string
  lines: readonly string[]
  children?: ReactNode
}) {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>
        <Text size={400} weight="semibold">
          {title}
        </Text>
      </h1>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          <Text>{line}</Text>
        </p>
      ))}
      {children}
    </div>
  )
}
