import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Decision } from '../../cases/actions.ts'
import type { StoredDecision } from '../../casestore/port.ts'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { PlanView } from '../case/plan-view.tsx'
import { draftOf, emptyDraft } from './decision-draft.ts'
import { DecisionForm } from './decision-form.tsx'
import { useRecord } from './use-record.ts'
import { Heading } from '../../ui/case/heading.tsx'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
})

interface RecordDecisionProps {
  readonly caseId: string
  /** The entry that is put right, or null. */
  readonly corrects: StoredDecision | null
  /** Body on whose behalf it is recorded. */
  readonly body: string
  readonly onClose: () => void
}

/**
 * Records a decision in the IB's list, then reports it into the network's case. Whether this person may record is answered by the
 * list: a refusal is said in a sentence and nothing else has happened.
 */
export function RecordDecision({ caseId, corrects, body, onClose }: RecordDecisionProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const { stage, plan, record, again } = useRecord(caseId, body)
  const { edition } = useServices()
  const [draft, setDraft] = useState(
    // The report to the board was of what is corrected; a correction is reported by itself.
    corrects
      ? { ...draftOf(corrects.decision), reportedToBoardOn: '' }
      : emptyDraft(edition.names.deciders[0] ?? ''),
  )
  const ready = (decision: Decision) => {
    setDraft(draftOf(decision))
    void record(decision)
  }
  const form = (
    <DecisionForm first={draft} corrects={corrects?.itemId ?? null} onReady={ready} onClose={onClose} />
  )
  return (
    <section
      className={styles.box}
      aria-label={t(corrects ? 'teams.decide.correctTitle' : 'teams.decide.title')}
    >
      <Heading as="h2">{t(corrects ? 'teams.decide.correctTitle' : 'teams.decide.title')}</Heading>
      {stage.at === 'form' && form}
      {stage.at === 'recording' && <p role="status">{t('teams.act.preparing')}</p>}
      {stage.at === 'refused' && (
        <>
          {errorCodeOf(stage.error) === 'forbidden' ? (
            <MessageBar intent="error" layout="multiline" politeness="assertive">
              <MessageBarBody>{t('teams.decide.refused')}</MessageBarBody>
            </MessageBar>
          ) : (
            <ErrorBar error={stage.error} surface="teams" onRetry={again} />
          )}
          <Button onClick={onClose}>{t('teams.app.close')}</Button>
        </>
      )}
      {stage.at === 'recorded' && (
        <>
          <MessageBar
            intent={stage.reporting === 'blocked' ? 'warning' : 'success'}
            layout="multiline"
            politeness="polite"
          >
            <MessageBarBody>{t(sentenceOf(stage.reporting, plan.stage.at))}</MessageBarBody>
          </MessageBar>
          {stage.reporting === 'started' && (
            <PlanView plan={plan} form={null} confirmText={t('teams.decide.report')} onClose={onClose} />
          )}
          {stage.reporting === 'blocked' && <Button onClick={onClose}>{t('teams.app.close')}</Button>}
        </>
      )}
    </section>
  )
}

function sentenceOf(reporting: 'started' | 'blocked', at: string) {
  if (reporting === 'blocked') return 'teams.decide.notReported'
  return at === 'ended' ? 'teams.decide.reported' : 'teams.decide.recorded'
}
