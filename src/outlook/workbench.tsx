import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { straightIntents } from '../cases/intents.ts'
import { caseLink } from '../cases/keys.ts'
import { hasCaseSite } from '../casestore/config.ts'
import type { StoredCase } from '../casestore/port.ts'
import type { Edition } from '../strategy/edition.ts'
import { dayIn } from '../strategy/time-zone.ts'
import { PauseNotice } from '../ui/case/pause-notice.tsx'
import { SourceNote } from '../ui/directory/source-note.tsx'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { SignInAgainProvider } from '../ui/sign-in/sign-in-again.tsx'
import type { PaneIntent } from './actions/registry.ts'
import { ActionBar } from './bench/action-bar.tsx'
import { NoCaseForm, NoCaseMark } from './bench/no-case.tsx'
import { NewInCaseNotice, SameVisitNotice } from './bench/belongs-notice.tsx'
import { aboutMail, intentFrom, noWishes } from './bench/intent-from.ts'
import { MailNotice } from './bench/mail-notice.tsx'
import { NotRequest } from './bench/not-request.tsx'
import { CaseSiteNotice, Notices, SignInNotice } from './bench/notices.tsx'
import { PreviewStep } from './bench/preview-step.tsx'
import { Sections } from './bench/sections.tsx'
import { useMailWork, type MailWork } from './bench/use-mail-work.ts'
import { usePlans } from './bench/use-plans.ts'
import type { WorkbenchProps } from './bench/workbench-props.ts'
import { AnswersByMail } from './case/answers-by-mail.tsx'
import { CaseCard } from './case/case-card.tsx'
import { EndPause } from './case/end-pause.tsx'
import { MailNews } from './case/mail-news.tsx'
import { ToDo } from './case/to-do.tsx'
import { TakePart } from './case/take-part.tsx'
import { withoutConcern } from './draft/without-concern.ts'
import { enterDoes } from './parts/enter-does.ts'
import { tabLink } from './tab-link.ts'
import { isTextless } from './reading/reading.ts'
import { RunScreen } from './preview/run-screen.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, flexGrow: 1 },
})

/** Everything one can do with one mail: its case, the sections and actions; then preview, and the plan as it is carried out. */
export function Workbench(props: WorkbenchProps) {
  const of = useMailWork(props)
  return (
    <SignInAgainProvider approve={of.services?.tokens.approve ?? null}>
      <Bench {...props} of={of} />
    </SignInAgainProvider>
  )
}

function Bench({ of, ...props }: WorkbenchProps & { of: MailWork }) {
  const { deps, mail } = props
  const { t } = useTexts()
  const styles = useStyles()
  const { services, known, work, standing, draft, change } = of
  const plans = usePlans(mail.internetMessageId ?? mail.itemId, of)
  const [preview, setPreview] = useState<PaneIntent | null>(null)
  const [closing, setClosing] = useState(false)
  /** A case that the mail is about to be added to, although nothing in its head leads there. */
  const [joining, setJoining] = useState<StoredCase | null>(null)
  const { run } = plans
  const begin = (intent: PaneIntent) => {
    plans.forget()
    if (services === null || !straightIntents.has(intent)) return setPreview(intent)
    plans.carryOutStraight(
      intent,
      intentFrom({
        intent,
        work,
        wishes: noWishes,
        actor: services.actor,
        mail: known.found?.inHand ?? null,
        stored: known.stored,
        subject: mail.subject,
      }),
    )
  }

  if (run !== null) {
    const { intent } = run
    return (
      <RunScreen
        run={run}
        standing={standing}
        onContinue={plans.resume}
        onAgain={intent !== null && of.ordered.includes(intent) ? () => begin(intent) : null}
        onSettle={plans.settle}
        onOwnMailbox={plans.useOwnMailbox}
        onClose={plans.forget}
        where={{
          mailbox: known.found?.inHand.ref.mailbox ?? services?.actor.upn ?? '',
          subject: mail.subject,
        }}
      />
    )
  }
  if (preview !== null && services !== null) {
    const leave = () => {
      setPreview(null)
      setJoining(null)
    }
    const confirm = (confirmed: Parameters<typeof plans.carryOut>[1]) => {
      leave()
      plans.carryOut(preview, confirmed)
    }
    return (
      <PreviewStep
        of={joining === null ? of : { ...of, known: { ...known, stored: joining } }}
        services={services}
        mail={mail}
        intent={preview}
        onConfirm={confirm}
        onBack={leave}
      />
    )
  }
  if (closing) {
    return (
      <NoCaseForm
        onDone={(noCase) => {
          change({ course: 'no-case', noCase })
          setClosing(false)
        }}
        onBack={() => setClosing(false)}
      />
    )
  }

  const { stored } = known
  const link = deps.config === null ? null : tabLink(deps.config)
  const closed = stored === null && draft.course === 'no-case'
  const awake = !of.asleep && !closed
  const primary = awake && !of.held ? of.ordered[0] : undefined
  const openTab = () => {
    if (deps.config !== null && stored !== null) deps.host.open(caseLink(deps.config, stored.case.id))
  }
  const alone = services !== null && !hasCaseSite(services.config)
  return (
    <div className={styles.root} onKeyDown={enterDoes(primary === undefined ? null : () => begin(primary))}>
      <Notices of={of} />
      {stored !== null && (
        <CaseCard
          stored={stored}
          directory={work.directory}
          body={work.receivedBy}
          now={deps.clock.now()}
          onContinue={plans.resume}
          onOpen={alone ? null : openTab}
          answers={
            alone && (
              <AnswersByMail
                stored={stored}
                services={services}
                body={work.receivedBy}
                onWritten={known.setStored}
              />
            )
          }
          toDo={
            services !== null && (
              <ToDo
                stored={stored}
                services={services}
                edition={work.edition}
                body={work.receivedBy}
                role={of.role}
                found={known.found}
                texts={[mail.subject, props.reading.message.text]}
                receivedOn={receivedDay(known.found?.inHand.ref.receivedAt, work.edition)}
                onWritten={known.setStored}
              />
            )
          }
          pause={
            services !== null && (
              <PauseNotice of={stored.case} edition={work.edition} directory={work.directory}>
                <EndPause
                  stored={stored}
                  services={services}
                  body={work.receivedBy}
                  role={of.role}
                  about={() => aboutMail(work, mail.subject)}
                  onWritten={(next) => {
                    known.setStored(next)
                    change({ assessment: withoutConcern(draft.assessment) })
                  }}
                />
              </PauseNotice>
            )
          }
          join={
            services !== null && (
              <TakePart
                stored={stored}
                services={services}
                body={work.receivedBy}
                role={of.role}
                onWritten={known.setStored}
              />
            )
          }
        />
      )}
      {stored !== null && of.newInCase && (
        <NewInCaseNotice
          stored={stored}
          read={props.reading.finding.facts}
          edition={work.edition}
          onJoin={() => begin('join-mail')}
        />
      )}
      {stored !== null && services !== null && known.found !== null && (
        <MailNews
          stored={stored}
          services={services}
          edition={work.edition}
          body={work.receivedBy}
          role={of.role}
          internetMessageId={known.found.inHand.ref.internetMessageId}
          read={props.reading.finding.facts}
          onWritten={known.setStored}
        />
      )}
      {of.sameVisits.map((visit) => (
        <SameVisitNotice
          key={visit.stored.case.id}
          visit={visit}
          onJoin={() => {
            setJoining(visit.stored)
            begin('join-mail')
          }}
          onSeparate={() => change({ separateFrom: [...(draft.separateFrom ?? []), visit.stored.case.id] })}
        />
      ))}
      {services !== null && known.looking && <Caption1 role="status">{t('pane.case.looking')}</Caption1>}
      <CaseSiteNotice of={of} />
      <MailNotice
        of={of}
        mailboxes={mailboxesAsked(of.services?.actor.upn, deps.host.user.address)}
        onTab={link === null ? null : () => deps.host.open(link)}
      />
      {closed && (
        <NoCaseMark
          draft={draft}
          saved={of.saved === 'untouched' ? '' : t(`pane.draft.${of.saved}`)}
          onUndo={() => change({ course: 'as-found', noCase: undefined })}
        />
      )}
      {of.asleep && !closed && (
        <NotRequest
          lead={leadOf(props.reading)}
          onStart={() => change({ course: 'started' })}
          onNoCase={() => setClosing(true)}
        />
      )}
      {awake && of.assessable && <Sections of={of} onBegin={begin} />}
      {awake && <SourceNote source={services?.directorySource ?? null} />}
      <SignInNotice of={of} onTab={link === null ? null : () => deps.host.open(link)} />
      {awake && <Caption1>{t('pane.keys')}</Caption1>}
      {awake && <ActionBar of={of} onBegin={begin} onNoCase={() => setClosing(true)} />}
    </div>
  )
}

/** The city's day: what is registered as come in follows its clocks. */
const receivedDay = (instant: string | null | undefined, { about }: Edition) =>
  instant ? dayIn(about.timeZone, Date.parse(instant)) : ''

function leadOf({ message, finding }: WorkbenchProps['reading']) {
  if (isTextless(message)) return 'textless'
  return finding.certainty === 'unclear' ? 'unclear' : 'unlikely'
}

const mailboxesAsked = (...addresses: readonly (string | undefined)[]) => [
  ...new Set(addresses.flatMap((address) => (address === undefined || address === '' ? [] : [address]))),
]
