import { makeStyles, tokens } from '@fluentui/react-components'
import type { HTMLAttributes } from 'react'

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
})

/** A list with points, indented like the rest of the tab: the browser's own indent takes a sixth of a narrow pane. */
export function Bullets(props: Omit<HTMLAttributes<HTMLUListElement>, 'className'>) {
  const styles = useStyles()
  return <ul {...props} className={styles.list} />
}
