import { kindsOf } from '../../cases/kinds-of.ts'
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { mailsOf } from '../../cases/mails-of.ts'
import { liesBefore } from '../../cases/lies-before.ts'
import { straightIntents } from '../../cases/intents.ts'
import { suggestOutcome } from '../../cases/suggest.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { intentOf } from './intent-of.ts'
import { AlongNote } from './along-note.tsx'
import { sentAlong, type SentAlong } from './sent-along.ts'
import { PlanView } from './plan-view.tsx'
import { PutBeforeIb } from './put-before-ib.tsx'
import type { Directory } from '../../directory/directory.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { presentSummary } from '../../ui/case/present-summary.ts'
import { nothingSaid } from '../life/drafts.ts'
import type { Edition } from '../../strategy/edition.ts'
import { ReasonForm } from './reason-form.tsx'
import { TellForm } from './tell-form.tsx'
import { ReceiverForm } from './receiver-form.tsx'
import type { SendingBy } from './receiver-form.tsx'
import { choicesOf } from './tab-intents.ts'
import type { Choice } from './tab-intents.ts'
import type { NextInLife } from './owed.ts'
import { OwedList, ToPart } from './owed-list.tsx'
import type { WriteForm } from '../life/writes-of.ts'
import { usePlan, type Plan } from './use-plan.ts'
import { Heading } from '../../ui/case/heading.tsx'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM },
  panel: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface NextStepsProps {
  readonly stored: StoredCase
  readonly viewer: Viewer
  /** What the reader's bodies owe, and what comes next in the engagement's life. */
  readonly next: NextInLife
  /** Opens a form of the page, where it says so on behalf of that body; null while one is open. */
  readonly onForm: ((form: WriteForm, body?: string) => void) | null
}

/**
 * "Vad händer nu?": what one's own body owes, then the likeliest step as the primary button and the others; recording a decision has a
 * place of its own, to which it leads.
 */
export function NextSteps({ stored, viewer, next, onForm }: NextStepsProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const { actor, directory, clock } = useServices()
  const [open, setOpen] = useState<Choice | null>(null)
  const plan = usePlan(stored.case.id)
  const choices = choicesOf(stored.case, viewer).filter(({ intent }) => intent !== 'report-decision')
  const amends = liesBefore(stored.case)
  const named = ({ intent }: Choice) =>
    t(amends && intent === 'put-before-ib' ? 'teams.put.amend.title' : `teams.act.${intent}`)
  const nothing =
    choices.length === 0 && next.owed.length === 0 && next.forms.length === 0 && next.parts.length === 0
  const begin = (choice: Choice) => {
    plan.reset()
    setOpen(choice)
    const who = { actor, body: choice.body, directory, today: clock.today() }
    if (straightIntents.has(choice.intent)) void plan.carryOut(intentOf(choice.intent, stored, who))
  }
  return (
    <section className={styles.box}>
      <Heading as="h2">{t('teams.page.next')}</Heading>
      {nothing && !open && <Text>{t('teams.page.nothingNext')}</Text>}
      <OwedList owed={next.owed} onForm={open ? null : onForm} />
      {!open && (
        <div className={styles.buttons}>
          {onForm &&
            next.forms.map((form, index) => (
              <Button
                key={form}
                appearance={index === 0 ? 'primary' : 'secondary'}
                onClick={() => onForm(form)}
              >
                {t(`life.write.${form}`)}
              </Button>
            ))}
          {choices.map((choice, index) => (
            <Button
              key={choice.intent}
              appearance={index === 0 && !amends && next.forms.length === 0 ? 'primary' : 'secondary'}
              onClick={() => begin(choice)}
            >
              {named(choice)}
            </Button>
          ))}
          {next.parts.map((part) => (
            <ToPart key={part} part={part} />
          ))}
        </div>
      )}
      {open && (
        <div className={styles.panel} role="group" aria-label={named(open)}>
          {open.intent === 'put-before-ib' ? (
            <PutBeforeIb stored={stored} body={open.body} onClose={() => setOpen(null)} />
          ) : (
            <SimpleStep stored={stored} choice={open} plan={plan} onClose={() => setOpen(null)} />
          )}
        </div>
      )}
    </section>
  )
}

/** A step that needs at most a few words to the receiver. */
function SimpleStep({
  stored,
  choice,
  plan,
  onClose,
}: {
  stored: StoredCase
  choice: Choice
  plan: Plan
  onClose: () => void
}) {
  const { t } = useTexts()
  const { actor, directory, clock, edition, graph, config } = useServices()
  const [along, setAlong] = useState<SentAlong | null>(null)
  const who = { actor, body: choice.body, directory, today: clock.today() }
  // Whoever gets it reads the facts that hold now, not those it was opened with.
  const summary = presentSummary(stored.case, 'sv', edition.countries) ?? ''
  const ready = (reason: string) =>
    void plan.prepare(intentOf(choice.intent, stored, who, { reason, summary }))
  const tell = (told: { readonly tells: readonly string[]; readonly reason: string }) =>
    void plan.prepare(intentOf('tell', stored, who, { ...told, summary }))
  const sent = ({ directory: by, ...sending }: SendingBy) =>
    void plan.prepare(async () => {
      const found = await sentAlong({
        graph,
        directory,
        driveId: config.networkSite.driveId,
        stored,
        body: choice.body,
        upn: actor.upn,
      })
      setAlong(found)
      const { mail, attachments } = found
      const added = { ...sending, summary, mail, attachments }
      return intentOf(choice.intent, stored, { ...who, directory: by }, added)
    })
  return (
    <>
      <Heading as="h3">{t(`teams.act.${choice.intent}`)}</Heading>
      <PlanView
        plan={plan}
        form={
          isSending(choice.intent) ? (
            <ReceiverForm
              intent={choice.intent}
              proposed={proposedTo(choice, choice.intent, stored, {
                edition,
                directory,
                today: clock.today(),
              })}
              without={[choice.body, ...(edition.names.forum ? [edition.names.forum.id] : [])]}
              onReady={sent}
              onClose={onClose}
            />
          ) : choice.intent === 'tell' ? (
            <TellForm stored={stored} onReady={tell} onClose={onClose} />
          ) : (
            <ReasonForm intent={choice.intent} onReady={ready} onClose={onClose} />
          )
        }
        about={along && <AlongNote along={along} mailbox={mailsOf(stored.case)[0]?.mail.mailbox ?? ''} />}
        confirmText={t(`teams.act.${choice.intent}`)}
        onClose={onClose}
      />
    </>
  )
}

const sendings = ['hand-over', 'ask-advice', 'propose-to-ib'] as const
type SendingIntent = (typeof sendings)[number]
const isSending = (intent: Choice['intent']): intent is SendingIntent =>
  sendings.some((each) => each === intent)

interface Town {
  readonly edition: Edition
  readonly directory: Directory
  readonly today: PlainDate
}

/**
 * Who is proposed as receiver: the forum's secretariat, for advice the unit that gives it, else who handles it by the assessment or,
 * where nobody has assessed it, by the facts alone.
 */
function proposedTo(choice: Choice, intent: SendingIntent, stored: StoredCase, town: Town): string | null {
  const { edition, directory, today } = town
  if (intent === 'propose-to-ib') return edition.names.forum?.proposeTo ?? null
  if (intent === 'ask-advice') return edition.names.coordinator
  const { assessed, opened, facts } = latestOf(stored.case)
  const asked = { isRequest: true, kinds: [...kindsOf(stored.case)], facts: facts ?? nothingSaid }
  const outcome = assessed?.outcome ?? suggestOutcome(asked, choice.body, edition, directory, today)
  return outcome.recipients.find((id) => id !== opened?.body && id !== choice.body) ?? null
}
