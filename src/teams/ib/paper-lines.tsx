import { Badge, Link, Text } from '@fluentui/react-components'
import type { IbCase } from '../../casestore/port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useLineStyles } from '../list/line-styles.ts'

/** Papers with their sentence, each opening; one without a cost line is marked. */
export function PaperLines({
  papers,
  onOpen,
}: {
  papers: readonly IbCase[]
  onOpen: (caseId: string) => void
}) {
  const { t } = useTexts()
  const styles = useLineStyles()
  return (
    <ul className={styles.list}>
      {papers.map((paper) => (
        <li key={paper.itemId} className={styles.item}>
          <Link as="button" className={styles.link} onClick={() => onOpen(paper.caseId)}>
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
