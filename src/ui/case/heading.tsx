import { makeStyles, typographyStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  h1: { ...typographyStyles.subtitle1, margin: 0 },
  h2: { ...typographyStyles.subtitle2, margin: 0 },
  h3: { ...typographyStyles.body1Strong, margin: 0 },
})

/** A heading that leaves distances to the place it stands in. */
export function Heading({ as: Level, children }: { as: 'h1' | 'h2' | 'h3'; children: ReactNode }) {
  const styles = useStyles()
  return <Level className={styles[Level]}>{children}</Level>
}
