import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { IbCase } from '../../casestore/port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'

/** Says to the secretary of each paused case that its paper lies before the forum, with the way to where it is taken away (users.md 7). */
export function PausedPapers({
  papers,
  onCase,
}: {
  papers: readonly IbCase[]
  onCase: (caseId: string) => void
}) {
  const { t } = useTexts()
  return papers.map(({ caseId, number }) => (
    <MessageBar key={caseId} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{t('secrecy.pause.paper.listed', { number })}</MessageBarBody>
      <MessageBarActions>
        <Button aria-label={`${t('teams.ib.openCase')}: ${number}`} onClick={() => onCase(caseId)}>
          {t('teams.ib.openCase')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ))
}
