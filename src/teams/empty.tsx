import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  box: {
    paddingBlock: tokens.spacingVerticalXXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
    maxWidth: '40rem',
  },
})

/** Nothing to show: says so, and teaches with one example. */
export function Empty({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.box}>
      <Body1Strong>{title}</Body1Strong>
      {hint && <Body1>{hint}</Body1>}
      {children}
    </div>
  )
}
