import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    textAlign: 'start',
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
})

/** One numbered part of the pane, its state in the heading so that it can stay closed. */
export function Section({
  number,
  title,
  state,
  children,
}: {
  number: number
  title: string
  state: string
  children: ReactNode
}) {
  const styles = useStyles()
  return (
    <AccordionItem value={number}>
      <AccordionHeader
        as="h2"
        expandIconPosition="end"
        button={{ id: sectionId(number), 'aria-keyshortcuts': `Alt+${number}` }}
      >
        <span className={styles.header}>
          <span>{`${number}  ${title}`}</span>
          <Caption1>{state}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  )
}

/** DOM id of a section's heading, for the keyboard. */
export const sectionId = (number: number) => `section-${number}`
