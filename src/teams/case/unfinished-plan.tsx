import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Journal } from '../../cases/journal.ts'
import { isOvertakenByPause } from '../../cases/paused.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { waitsForPause } from '../../dispatch/order.ts'
import { JournalChecklist } from '../../ui/case/journal-checklist.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** A plan that stopped half-way, here or on another surface: what is done, what is not, and the way on. */
export function UnfinishedPlan({ stored }: { stored: StoredCase }) {
  const { t } = useTexts()
  const { dispatcher, actor } = useServices()
  const queries = useQueryClient()
  const styles = useStyles()
  const [live, setLive] = useState<Journal | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const journal = live ?? stored.case.journals.findLast((candidate) => candidate.finishedAt === null) ?? null
  if (journal === null || (live === null && journal.finishedAt !== null)) return null
  const overtaken = journal.finishedAt === null && isOvertakenByPause(stored.case, journal)
  const waits = journal.finishedAt === null && !overtaken && waitsForPause(stored.case, journal)
  const says = overtaken ? 'secrecy.pause.overtaken' : waits ? 'secrecy.pause.waits' : 'teams.page.unfinished'
  const uncertain = overtaken ? [] : journal.steps.filter((step) => step.state === 'uncertain')

  const guarded = async (work: () => Promise<unknown>) => {
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ queryKey: queryKeys.case(stored.case.id) })
      await queries.invalidateQueries({ queryKey: queryKeys.rows })
    }
  }
  const ownMailbox =
    !overtaken &&
    journal.steps.some(({ state, left }) => state === 'failed' && left['offer'] === 'own-mailbox')
  const throughOwn = () =>
    guarded(async () => {
      const changed = await dispatcher.useOwnMailbox(stored)
      await dispatcher.resume(changed, actor, null, setLive)
    })
  const resume = () => guarded(() => dispatcher.resume(stored, actor, null, setLive))
  const settle = (stepId: string, happened: boolean) =>
    guarded(() => dispatcher.settle(stored, stepId, happened))

  return (
    <section className={styles.box}>
      <MessageBar
        intent={journal.finishedAt === null ? 'warning' : 'success'}
        layout="multiline"
        politeness="polite"
      >
        <MessageBarBody>
          <MessageBarTitle>
            {t(journal.finishedAt === null ? 'teams.page.unfinishedTitle' : 'teams.act.done')}
          </MessageBarTitle>
          {journal.finishedAt === null && t(says)}
        </MessageBarBody>
      </MessageBar>
      <JournalChecklist lines={journal.steps} label={t('teams.page.unfinishedTitle')} />
      {uncertain.map((step) => (
        <div key={step.id}>
          <p>{t('dispatch.uncertain.question')}</p>
          <div className={styles.buttons}>
            <Button disabled={busy} onClick={() => void settle(step.id, true)}>
              {t('dispatch.uncertain.happened')}
            </Button>
            <Button disabled={busy} onClick={() => void settle(step.id, false)}>
              {t('dispatch.uncertain.didNot')}
            </Button>
          </div>
        </div>
      ))}
      {error !== null && <ErrorBar error={error} surface="teams" />}
      {journal.finishedAt === null && !waits && ownMailbox && uncertain.length === 0 && (
        <Button appearance="primary" disabled={busy} onClick={() => void throughOwn()}>
          {t('dispatch.ownMailbox')}
        </Button>
      )}
      {journal.finishedAt === null && !waits && !ownMailbox && uncertain.length === 0 && (
        <Button appearance="primary" disabled={busy} onClick={() => void resume()}>
          {t(overtaken ? 'secrecy.pause.endPlan' : 'teams.page.resume')}
        </Button>
      )}
    </section>
  )
}
