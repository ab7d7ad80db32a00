import {
  Button,
  Caption1,
  Card,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { partsOf } from '../../cases/parts.ts'
import { isPausedCase } from '../../cases/paused.ts'
import { daysWaiting, standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { bodyName, type Directory } from '../../directory/directory.ts'
import { SecrecyReminders } from '../../ui/case/secrecy-reminders.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { timeText } from '../parts/dates.ts'
import { ownedSince } from './owned-since.ts'
import { paneIntents } from '../actions/registry.ts'

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface CaseCardProps {
  readonly stored: StoredCase
  readonly directory: Directory
  /** Body in whose name the person looks. */
  readonly body: string
  readonly now: Date
  readonly onContinue: () => void
  /** Opens it in the tab; null where there is none. */
  readonly onOpen: (() => void) | null
  /** What is to be done and by when, and the diary number. */
  readonly toDo: React.ReactNode
  /** That the case is paused for security, and the way on. */
  readonly pause: React.ReactNode
  /** The way for a body that has had nothing to do with the case to take part. */
  readonly join: React.ReactNode
  /** Answers of other bodies that are entered here, where those have no way into the case. */
  readonly answers?: React.ReactNode
}

const nextKeys = [
  'handed-over',
  'proposed-to-ib',
  'in-forum',
  'own-handling',
  'acknowledged',
  'returned',
  'settled',
] as const

/** A case that exists: who answers, where it stands, what happens next; a plan that stopped half-way can go on. */
export function CaseCard({
  stored,
  directory,
  body,
  now,
  onContinue,
  onOpen,
  toDo,
  pause,
  join,
  answers,
}: CaseCardProps) {
  const { t, tryText, language } = useTexts()
  const styles = useStyles()
  const { actions, journals, number } = stored.case
  const standing = standingOf(stored.case)
  const name = (id: string) => bodyName(directory, id, language)
  const days = daysWaiting(stored.case, now)
  const state = t(`words.state.${standing.state}`)
  const handed = actions.findLast((action) => action.type === 'handed-over')
  const registered = partsOf(stored.case).filter((part) => part.registrationNumber !== null)
  const question = standing.openQuestions.find(({ to }) => to === body)
  const isBystander =
    standing.owner !== body && standing.waitingFor !== body && question === undefined && body !== ''
  const unfinished = journals.findLast(({ finishedAt }) => finishedAt === null)
  const next = nextKeys.find((key) => key === standing.state) ?? 'other'
  const hasNext =
    standing.waitingFor !== body && !isPausedCase(stored.case) && (next !== 'other' || onOpen !== null)
  const intent = paneIntents.find((each) => each === unfinished?.intent)
  return (
    <Card role="group" aria-label={t('pane.case.title', { number })} size="small">
      <h2 className={styles.title}>{t('pane.case.title', { number })}</h2>
      {pause}
      <SecrecyReminders of={stored.case} bodyName={name} />
      <p className={styles.line}>
        <Text>
          {days === null
            ? state
            : days === 0
              ? t('pane.case.waitingToday', { state })
              : t('pane.case.waiting', { state, days })}
        </Text>
      </p>
      <p className={styles.line}>
        <Text>{t('pane.case.ownerLine', { body: name(standing.owner) })}</Text>
      </p>
      {isBystander && (
        <p className={styles.line}>
          <Text>
            {t('sharing.others.answers', {
              body: name(standing.owner),
              when: timeText(ownedSince(stored.case, standing.owner), language),
            })}{' '}
            {t('sharing.others.canDo')}
          </Text>
        </p>
      )}
      {standing.waitingFor === body && handed !== undefined && (
        <>
          <p className={styles.line}>
            <Text weight="semibold">
              {t('pane.case.waitsForYou', { name: handed.by.name, body: name(handed.body) })}
            </Text>
          </p>
          {handed.reason !== '' && (
            <p className={styles.line}>
              <Text>{t('pane.case.reason', { reason: handed.reason })}</Text>
            </p>
          )}
        </>
      )}
      {question !== undefined && (
        <p className={styles.line}>
          <Text>
            {t('pane.case.adviceWanted', { body: name(question.from), question: question.question })}
          </Text>
        </p>
      )}
      {hasNext && (
        <Caption1>
          {t(`pane.case.next.${next}`, {
            body: standing.waitingFor === null ? '' : name(standing.waitingFor),
          })}
        </Caption1>
      )}
      {registered.map((part) => (
        <Caption1 key={part.body}>
          {t('pane.case.registration', { number: part.registrationNumber ?? '', body: name(part.body) })}
        </Caption1>
      ))}
      {answers}
      {toDo}
      {unfinished !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('pane.case.unfinished', {
              action:
                intent === undefined
                  ? tryText(`pane.action.${unfinished.intent}`, unfinished.intent)
                  : t(`pane.action.${intent}`),
            })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onContinue}>
              {t('common.continue')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        {isBystander && join}
        {onOpen !== null && (
          <Button size="small" appearance="subtle" onClick={onOpen}>
            {t('pane.case.openInTeams')}
          </Button>
        )}
      </div>
    </Card>
  )
}
