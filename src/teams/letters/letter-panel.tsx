import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { MailRef } from '../../cases/actions.ts'
import { answeredMail } from '../../cases/answered-mail.ts'
import { daysOf } from '../../cases/days-of.ts'
import { registrationOf } from '../../cases/parts.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { lettersOfCase } from '../../documents/letter-choices.ts'
import { isOurs } from '../../dispatch/outside.ts'
import type { LetterInput } from '../../documents/letter-facts.ts'
import { scopesOf } from '../../graph/permissions.ts'
import type { Letters } from '../../strategy/letters.ts'
import { localText } from '../../strategy/local-text.ts'
import { letterById } from '../../strategy/merge-letter.ts'
import { Heading } from '../../ui/case/heading.tsx'
import { latestOf } from '../../ui/case/latest.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { ReplyForm } from '../../ui/letters/reply-form.tsx'
import { mayDraft, proposedReply, type ReplyWish } from '../../ui/letters/reply-letter.ts'
import { useLetters } from '../../ui/letters/use-letters.ts'
import { useServices } from '../../ui/services.tsx'
import { PlanView } from '../case/plan-view.tsx'
import { usePlan } from '../case/use-plan.ts'
import { nothingSaid } from '../life/drafts.ts'
import { Loading } from '../loading.tsx'
import { letterIntent, type LetterPlace } from './letter-intent.ts'
import { useLetterPlace } from './use-letter-place.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface LetterPanelProps {
  readonly stored: StoredCase
  readonly body: string
  /** The mail that is answered; null where the case began without one. */
  readonly mail: MailRef | null
  readonly onClose: () => void
}

/** A letter to the requester from the page of the case: its facts to see and change; a draft in the body's mailbox only when chosen. */
export function LetterPanel({ stored, body, mail, onClose }: LetterPanelProps) {
  const { t } = useTexts()
  const { edition, tokens: access } = useServices()
  const styles = useStyles()
  const fetched = useLetters(edition.about.id, true)
  const { found, mailbox, useOwn } = useLetterPlace(stored, body, mail)
  const approve = () => {
    const scopes = [...scopesOf('mail.write.shared')]
    // A refusal shows when the mailbox is looked into again.
    void access.approve(scopes).finally(() => void found.refetch())
  }
  const { letters } = fetched
  return (
    <div className={styles.box}>
      <Heading as="h3">{t('letters.title')}</Heading>
      {found.error && (
        <ErrorBar
          error={found.error}
          surface="teams"
          onRetry={() => void found.refetch()}
          onApprove={approve}
        />
      )}
      {found.error && useOwn && (
        <div>
          <Button onClick={useOwn}>{t('letters.own')}</Button>
        </div>
      )}
      {found.data === null && <Text>{t('letters.gone', { mailbox })}</Text>}
      {fetched.failed && (
        <Text>
          {t('letters.failed')} <Button onClick={fetched.again}>{t('common.retry')}</Button>
        </Text>
      )}
      {(found.isPending || (letters === null && !fetched.failed)) && <Loading label={t('letters.looking')} />}
      {found.data && letters !== null ? (
        <Letter stored={stored} body={body} place={found.data} letters={letters} onClose={onClose} />
      ) : (
        <div>
          <Button onClick={onClose}>{t('teams.app.close')}</Button>
        </div>
      )}
    </div>
  )
}

interface LetterProps extends Omit<LetterPanelProps, 'mail'> {
  readonly place: LetterPlace
  readonly letters: Letters
}

function Letter({ stored, body, place, letters, onClose }: LetterProps) {
  const { t } = useTexts()
  const { actor, config, edition, directory, clock } = useServices()
  const styles = useStyles()
  const plan = usePlan(stored.case.id)
  const { opened, facts, assessed, mail: first } = latestOf(stored.case)
  const beside = 'mail' in place ? place.mail.ref : null
  const asked = answeredMail(stored.case, beside, isOurs(config.domains))
  const mail = asked ?? beside ?? first
  const input: LetterInput = {
    edition,
    letters,
    directory,
    // The days that hold: of several proposed, the letter names those that were planned.
    facts:
      facts === null ? nothingSaid : { ...facts, dates: { ...facts.dates, value: [...daysOf(stored.case)] } },
    outcome: assessed?.outcome ?? {
      version: 1,
      edition: edition.about.id,
      matters: [],
      lead: null,
      recipients: [],
    },
    agreementForm: assessed?.assessment.agreementForm,
    body,
    receiver: stored.case.actions.findLast((action) => action.type === 'handed-over')?.to ?? null,
    today: clock.today(),
    // The middle of the day it came, where a person has written the day alone.
    receivedAt: mail?.receivedAt ?? (opened?.occurredOn ? `${opened.occurredOn}T12:00:00Z` : null),
    registrationNumber: registrationOf(stored.case, body).registrationNumber,
    senderName: mail?.fromName ?? opened?.contact ?? '',
    writer: actor.name,
    // The case does not keep the language of its mail; English goes anywhere and the other is one choice away.
    mailLanguage: 'en',
  }
  const [reply, setReply] = useState<ReplyWish | null>(() => proposedReply(input, 'take-on'))
  if (reply === null) return null
  const subject = localText(letterById(letters, reply.letter).subject, reply.language)
  return (
    <PlanView
      plan={plan}
      form={
        <div className={styles.box}>
          <Text>
            {asked !== null
              ? t('letters.explainTo', {
                  to: asked.fromAddress,
                  mailbox: 'mail' in place ? place.mail.ref.mailbox : place.mailbox,
                })
              : 'mail' in place
                ? t('letters.explain', { mailbox: place.mail.ref.mailbox })
                : t('letters.explainNew', { mailbox: place.mailbox })}
          </Text>
          <ReplyForm input={input} choices={lettersOfCase(input.outcome)} reply={reply} onChange={setReply} />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={!mayDraft(input, reply)}
              onClick={() => void plan.prepare(letterIntent({ stored, actor, body, place, reply, subject }))}
            >
              {t('letters.review')}
            </Button>
            <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
          </div>
        </div>
      }
      confirmText={t('letters.make')}
      onClose={onClose}
    />
  )
}
