import { useCallback, useMemo } from 'react'
import { answeredMail } from '../../cases/answered-mail.ts'
import { registrationOf } from '../../cases/parts.ts'
import { toTell } from '../../cases/telling.ts'
import type { StoredCase } from '../../casestore/port.ts'
import type { Directory } from '../../directory/directory.ts'
import type { LetterInput } from '../../documents/letter-facts.ts'
import type { Letters } from '../../strategy/letters.ts'
import type { Intent, Preview } from '../../dispatch/dispatcher.ts'
import { isOurs } from '../../dispatch/outside.ts'
import { localText } from '../../strategy/local-text.ts'
import { reachable } from '../../ui/case/tell-list.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { AppServices } from '../../ui/services.tsx'
import { proposedTo, type Wishes } from '../actions/build-intent.ts'
import { attachmentChoices } from '../actions/held-back.ts'
import { actions, type PaneIntent } from '../actions/registry.ts'
import type { OpenMail } from '../host/mail-host.ts'
import { PreviewScreen } from '../preview/preview-screen.tsx'
import { intentFrom } from './intent-from.ts'
import type { MailWork } from './use-mail-work.ts'

const toldOf = (stored: StoredCase | null) =>
  stored === null ? [] : toTell(stored.case).map(({ body }) => body)

interface PreviewStepProps {
  readonly of: MailWork
  readonly services: AppServices
  readonly mail: OpenMail
  readonly intent: PaneIntent
  readonly onConfirm: (preview: Preview) => void
  readonly onBack: () => void
}

/** One action before it happens, filled in from what was read and ticked. */
export function PreviewStep({
  of: { work, known, change },
  services,
  mail,
  intent,
  onConfirm,
  onBack,
}: PreviewStepProps) {
  const { t, language } = useTexts()
  const { stored, found } = known
  const inHand = found?.inHand ?? null
  const spec = actions[intent]

  const intentFor = useCallback(
    (wishes: Wishes, directory: Directory) =>
      intentFrom({
        intent,
        work: { ...work, directory },
        wishes,
        actor: services.actor,
        mail: inHand,
        stored,
        subject: mail.subject,
      }),
    [services, intent, work, inHand, stored, mail.subject],
  )
  const prepare = useCallback((each: Intent) => services.dispatcher.preview(each), [services])
  const wishes = useMemo((): Wishes => {
    const themes = work.facts.themes.value.map((theme) =>
      localText(work.edition.names.themes[theme], language),
    )
    const usual =
      intent === 'hand-over' && themes.length > 0
        ? t('pane.ours.defaultReason', { themes: themes.join(', ') })
        : ''
    return {
      to: proposedTo(intent, work, stored),
      tells: reachable(toldOf(stored), work.directory, work.today),
      words: intent === 'tell' ? '' : work.draft.reason || usual,
      answerBy: '',
      attachments: attachmentChoices(mail.attachments),
      reply: null,
      registrar: false,
    }
  }, [intent, work, stored, mail.attachments, t, language])
  const asked = useMemo(
    () =>
      answeredMail(stored?.case, { fromAddress: mail.from?.address ?? '' }, isOurs(services.config.domains)),
    [stored, mail, services],
  )
  const letterInput = useCallback(
    (letters: Letters, receiver: string | null): LetterInput => ({
      edition: work.edition,
      letters,
      directory: work.directory,
      facts: work.facts,
      outcome: work.outcome,
      agreementForm: work.draft.assessment.agreementForm,
      body: work.receivedBy,
      receiver,
      today: work.today,
      receivedAt: asked === null ? mail.createdAt : asked.receivedAt,
      registrationNumber:
        stored === null ? null : registrationOf(stored.case, work.receivedBy).registrationNumber,
      senderName: asked?.fromName ?? mail.from?.name ?? '',
      writer: services.actor.name,
      mailLanguage: work.reading.finding.language,
    }),
    [work, mail, stored, services, asked],
  )
  return (
    <PreviewScreen
      key={intent}
      spec={spec}
      stored={stored}
      work={work}
      wishes={wishes}
      directorySource={services.directorySource}
      graph={services.graph}
      intentFor={intentFor}
      letterInput={letterInput}
      prepare={prepare}
      onConfirm={onConfirm}
      onBack={onBack}
      // A reason that was begun for the requester is nothing to tell others, and the other way round.
      onWords={(reason) => intent !== 'tell' && change({ reason })}
    />
  )
}
