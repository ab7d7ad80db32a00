import { Badge, Link, Text } from '@fluentui/react-components'
import type { IbCase } from '../../casestore/port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useLineStyles } from '../list/line-styles.ts'

/**
 * Papers with their sentence, each opening; one without a cost line is marked. Of a case that the reader has stepped aside from (users.md
 * 15) there is number and title alone.
 */
export function PaperLines({
  papers,
  aside,
  onOpen,
}: {
  papers: readonly IbCase[]
  /** Ids of the cases that the reader has stepped aside from; null while nobody can say which. */
  aside: ReadonlySet<string> | null
  onOpen: (caseId: string) => void
}) {
  const { t } = useTexts()
  const styles = useLineStyles()
  const shown = ({ caseId }: IbCase) => aside !== null && !aside.has(caseId)
  return (
    <ul className={styles.list}>
      {papers.map((paper) => (
        <li key={paper.itemId} className={styles.item}>
          <Link as="button" className={styles.link} onClick={() => onOpen(paper.caseId)}>
            {paper.number} {paper.title}
          </Link>
          {aside?.has(paper.caseId) && <Badge appearance="outline">{t('paper.aside.listed')}</Badge>}
          {shown(paper) && <Text lang="sv">{paper.summary}</Text>}
          {shown(paper) && !paper.cost && (
            <Badge appearance="outline" color="warning">
              {t('teams.ib.missingCost')}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  )
}
