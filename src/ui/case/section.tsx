import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Heading } from './heading.tsx'

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
})

/** A part of a page under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <section className={styles.section}>
      <Heading as="h2">{title}</Heading>
      {children}
    </section>
  )
}
