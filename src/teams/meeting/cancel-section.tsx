import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { meetingLink } from '../../cases/keys.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { ListedPaper } from '../../casestore/port.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { PartlyDone } from '../partly-done.tsx'
import { ConfirmedButton } from '../../ui/confirmed-button.tsx'
import { Untold } from './untold.tsx'
import type { useCancel } from './use-cancel.ts'

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  wide: { width: '100%' },
})

interface CancelSectionProps {
  readonly stored: StoredMeeting
  readonly papers: readonly ListedPaper[]
  /** The cancelling itself, held by the page: it goes on while this section changes place. */
  readonly cancel: ReturnType<typeof useCancel>
  readonly mayEdit: boolean
  /** False once the meeting has been held. */
  readonly mayCancel: boolean
}

/**
 * Cancels a meeting after a question; for a cancelled one, that it is, and to the secretary whether its cases were set free and those who
 * had its agenda were told.
 */
export function CancelSection({ stored, papers, cancel, mayEdit, mayCancel }: CancelSectionProps) {
  const { t, language } = useTexts()
  const { config } = useServices()
  const styles = useStyles()
  const { cancelled, publishedAt, day } = stored.meeting
  const words = dayInWords(day, language)
  const own = papers.filter(({ meeting }) => meeting === stored.key)
  const left = mayEdit && cancelled && !cancel.isPending ? own : []
  const untold = mayEdit && cancelled?.notifiedAt === null && publishedAt !== null
  const answered = cancel.data?.told
  const told = answered === undefined || answered === 'told' ? 'uncertain' : answered
  const what = [
    t('meetings.cancel.cases', { count: own.length }),
    t(publishedAt === null ? 'meetings.cancel.nobodyKnows' : 'meetings.cancel.tells'),
    t('meetings.cancel.calendar'),
  ].join(' ')
  return (
    <div className={styles.part}>
      {cancelled && (
        <MessageBar className={styles.wide} intent="warning" layout="multiline">
          <MessageBarBody>
            {t('meetings.cancel.done')} {own.length === 0 && t('meetings.cancel.freed')}
          </MessageBarBody>
        </MessageBar>
      )}
      {mayEdit && mayCancel && (
        <ConfirmedButton
          text={t('meetings.cancel.cancel')}
          what={what}
          busy={cancel.isPending}
          onConfirm={() => cancel.mutate('cancel')}
        />
      )}
      {left.length > 0 && (
        <>
          <MessageBar className={styles.wide} intent="error" layout="multiline" politeness="polite">
            <MessageBarBody>
              {t('meetings.cancel.left', {
                cases: left.map(({ number, title }) => `${number} ${title}`).join(', '),
              })}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => cancel.mutate('free')}>{t('meetings.cancel.free')}</Button>
            </MessageBarActions>
          </MessageBar>
          {cancel.data?.kept != null && (
            <PartlyDone error={cancel.data.kept} done={t('meetings.cancel.kept')} />
          )}
        </>
      )}
      {untold && !cancel.isPending && (
        <Untold
          told={told}
          said={t(sentences[told])}
          text={`${t('meetings.cancel.topic', { day: words })}. ${t('meetings.cancel.preview')}\n${meetingLink(config, stored.key)}`}
          busy={false}
          onTold={() => cancel.mutate('they-know')}
          onAgain={() => cancel.mutate('again')}
        />
      )}
      {cancel.error && <ErrorBar error={cancel.error} surface="teams" />}
    </div>
  )
}

const sentences = {
  uncertain: 'meetings.cancel.notTold',
  refused: 'meetings.cancel.refused',
  unwritten: 'meetings.cancel.unwritten',
} as const
