import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { SameVisit } from '../../casestore/find-same-visit.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { summaryOf } from '../case/latest-of.ts'

/** A mail that leads to a case and is not yet in it. */
export function NewInCaseNotice({ stored, onJoin }: { stored: StoredCase; onJoin: () => void }) {
  const { t } = useTexts()
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{t('pane.belongs.newInCase', { number: stored.case.number })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onJoin}>
          {t('pane.belongs.join')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

interface SameVisitNoticeProps {
  readonly visit: SameVisit
  readonly onJoin: () => void
  readonly onSeparate: () => void
}

/** A case that may be about the same visit; the person says whether it is. */
export function SameVisitNotice({ visit: { stored, because }, onJoin, onSeparate }: SameVisitNoticeProps) {
  const { t } = useTexts()
  const { number } = stored.case
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>
        {t('pane.belongs.sameVisit', { number, title: summaryOf(stored.case) ?? '' })}{' '}
        {t(`pane.belongs.because.${because}`)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onJoin}>
          {t('pane.belongs.join')}
        </Button>
        <Button size="small" onClick={onSeparate}>
          {t('pane.belongs.separate')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
