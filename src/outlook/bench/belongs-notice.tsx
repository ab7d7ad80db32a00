import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { SameVisit } from '../../casestore/find-same-visit.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { saidOtherwise } from '../../cases/news-facts.ts'
import type { Facts } from '../../detection/finding.ts'
import type { Edition } from '../../strategy/edition.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { DifferingFacts } from '../case/differing-facts.tsx'
import { summaryOf } from '../case/latest-of.ts'

interface NewInCaseNoticeProps {
  readonly stored: StoredCase
  /** What was read in the mail. */
  readonly read: Facts
  /** The edition that the case goes by. */
  readonly edition: Edition
  readonly onJoin: () => void
}

/** A mail that leads to a case and is not yet in it, and what it says otherwise than the case. */
export function NewInCaseNotice({ stored, read, edition, onJoin }: NewInCaseNoticeProps) {
  const { t } = useTexts()
  const differing = saidOtherwise(stored.case, read)
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>
        {t('pane.belongs.newInCase', { number: stored.case.number })}{' '}
        {differing.length > 0 && (
          <DifferingFacts of={stored.case} read={read} facts={differing} edition={edition} />
        )}
      </MessageBarBody>
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
