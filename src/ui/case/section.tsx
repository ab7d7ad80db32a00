import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Heading } from './heading.tsx'

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
})

interface SectionProps {
  readonly title: string
  /** By which something else on the page leads here. */
  readonly id?: string
  readonly children: ReactNode
}

/** A part of a page under its heading. */
export function Section({ title, id, children }: SectionProps) {
  const styles = useStyles()
  return (
    <section className={styles.section} {...(id === undefined ? {} : { id, tabIndex: -1 })}>
      <Heading as="h2">{title}</Heading>
      {children}
    </section>
  )
}
