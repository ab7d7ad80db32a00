import { Badge, Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { IbCase } from '../../casestore/port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  title: { textAlign: 'start', overflowWrap: 'anywhere' },
})

/** Papers with their sentence, each opening; one without a cost line is marked. */
export function PaperLines({
  papers,
  onOpen,
}: {
  papers: readonly IbCase[]
  onOpen: (caseId: string) => void
}) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {papers.map((paper) => (
        <li key={paper.itemId} className={styles.item}>
          <Link as="button" className={styles.title} onClick={() => onOpen(paper.caseId)}>
            {paper.number} {paper.title}
          </Link>
          <Text>{paper.summary}</Text>
          {!paper.cost && (
            <Badge appearance="outline" color="warning">
              {t('teams.ib.missingCost')}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  )
}
