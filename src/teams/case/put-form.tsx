import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { Snapshot } from '../../cases/actions.ts'
import { comingMeetings, meetingDay, takesPapers, timelinessOf, tooLateFor } from '../../cases/meeting.ts'
import { costsOf } from '../../cases/costs-of.ts'
import { factsOf } from '../../cases/facts-at.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { IbCase, StoredCase } from '../../casestore/port.ts'
import type { AttachmentChoice } from '../../dispatch/dispatcher.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { Heading } from '../../ui/case/heading.tsx'
import { latestOf } from '../../ui/case/latest.ts'
import { namesOf } from '../../ui/case/names.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Timely } from '../meeting/timely.tsx'
import { alternativesTo } from './alternatives-to.ts'
import { AttachmentPicker } from './attachment-picker.tsx'
import { casePaper, withText } from './case-paper.ts'
import { costLine } from './cost-line.ts'
import { FactsChanged } from './facts-changed.tsx'
import { firstText } from './first-text.ts'
import { intentOf } from './intent-of.ts'
import { draftOf, movedFields, type PaperDraft } from './paper-draft.ts'
import { PaperEditor } from './paper-editor.tsx'
import { PaperMoved } from './paper-moved.tsx'
import { PlanView } from './plan-view.tsx'
import { usePlan } from './use-plan.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
})

interface PutFormProps {
  readonly stored: StoredCase
  readonly body: string
  readonly meetings: readonly StoredMeeting[]
  /** The case lies before the forum already. */
  readonly amends: boolean
  /** The paper on the forum's site as it was read last; null where there is none. */
  readonly there: IbCase | null
  /** Lines about earlier cases of the same organisation or country. */
  readonly earlier: readonly string[]
  readonly onClose: () => void
}

/** What is put before the forum, or changed in the paper that lies there, and the plan that follows. */
export function PutForm({ stored, body, meetings, amends, there, earlier, onClose }: PutFormProps) {
  const { t, language } = useTexts()
  const { actor, directory, edition, clock } = useServices()
  const styles = useStyles()
  const plan = usePlan(stored.case.id)
  const today = clock.today()
  const days = meetings.map((one) => ({ key: one.key, ...one.meeting }))
  const facts = factsOf(stored.case)
  const wanted = [
    ...(facts?.dates.value.map(({ start }) => start) ?? []),
    ...(facts?.replyBy.value ? [facts.replyBy.value] : []),
  ]
  const { estimate } = costsOf(stored.case)
  const names = namesOf(edition, directory, 'sv')
  const { thread } = latestOf(stored.case)
  /** What the text is written on top of. */
  const [read, setRead] = useState(there)
  const lying = amends ? read : null
  const [first] = useState(() => firstText(stored.case, { lying, edition, directory, earlier }))
  const [draft, setDraft] = useState<PaperDraft>(() => ({
    title: first.title,
    summary: first.summary,
    meeting: lying ? (lying.meeting ?? '') : (timelinessOf(days, [], today).next?.key ?? ''),
    cost: lying ? (lying.cost ?? '') : estimate ? costLine(estimate, (id) => names.body(id)) : '',
    paper: first.paper,
  }))
  const { title, summary, meeting, cost, paper } = draft
  const set = (change: Partial<PaperDraft>) => setDraft({ ...draft, ...change })
  const [attachments, setAttachments] = useState<readonly AttachmentChoice[]>([])
  const [fresh, setFresh] = useState(false)
  /** What is not in sight of the paper that lies there and the new draft; both keep what was written in them. */
  const [aside, setAside] = useState<Snapshot | null>(null)
  const swap = () => {
    setAside(paper)
    set({ paper: aside ?? casePaper(stored.case, edition, directory, earlier) })
    setFresh(!fresh)
  }
  const moved = movedFields(read, there)
  /** What was typed before the secretary went on from a colleague's text. */
  const [typed, setTyped] = useState<PaperDraft | null>(null)
  /** Counts the papers that came from elsewhere than the editor, which begins anew with each. */
  const [round, setRound] = useState(0)
  const fields = useRef<HTMLFormElement>(null)
  const settle = (next: PaperDraft, kept: PaperDraft | null) => {
    setRead(there)
    setDraft(next)
    setTyped(kept)
    setRound(round + 1)
    // The button that was pressed goes away.
    fields.current?.querySelector('select')?.focus()
  }
  const coming = comingMeetings(days, today)
  const chosen = coming.find(({ key }) => key === meeting)
  const next = timelinessOf(days, wanted, today).next
  // Of the next meeting it is said above, with what can be done instead.
  const late = chosen && chosen.key !== next?.key ? tooLateFor(chosen.day, wanted) : null
  const warnings = [
    ...(chosen && !takesPapers(chosen, today)
      ? [t('meetings.timely.late', { day: dayInWords(chosen.day, language) })]
      : []),
    ...(late === null ? [] : [t('meetings.timely.tooLate', { day: dayInWords(late, language) })]),
  ]
  const past = meetingDay(meetings, meeting)
  const gone = past === null ? t('paper.meetingGone') : dayInWords(past, language)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (moved.length > 0) return
    const added = {
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      summary: summary.trim(),
      paper: withText(paper),
      meeting: meeting || null,
      cost: cost.trim() || null,
      attachments,
      paperRead: there?.etag ?? null,
    }
    void plan.prepare(intentOf('put-before-ib', stored, { actor, body, directory, today }, added))
  }
  const form = (
    <form ref={fields} className={styles.form} onSubmit={submit}>
      <Text>{t(amends ? 'teams.put.amend.help' : 'teams.act.put-before-ibHelp')}</Text>
      {thread && <Text>{t('teams.put.amend.sameThread')}</Text>}
      {amends && there === null && <Text>{t('teams.put.amend.gone')}</Text>}
      {there && moved.length > 0 && (
        <PaperMoved
          now={draftOf(there)}
          fields={moved}
          day={meetingDay(meetings, there.meeting)}
          onMine={() => settle(draft, null)}
          onTheirs={() => settle(draftOf(there), draft)}
        />
      )}
      {typed && moved.length === 0 && (
        <div>
          <Button onClick={() => settle(typed, null)}>{t('paper.moved.typedBack')}</Button>
        </div>
      )}
      <div>
        <Timely meetings={meetings} wanted={wanted} {...alternativesTo(stored.case)} />
      </div>
      <Field
        label={t('paper.meeting')}
        {...(warnings.length > 0
          ? { validationState: 'warning' as const, validationMessage: warnings.join(' ') }
          : {})}
      >
        <Select value={meeting} onChange={(_, { value }) => set({ meeting: value })} autoFocus>
          <option value="">{t('paper.meetingNone')}</option>
          {meeting !== '' && !chosen && <option value={meeting}>{gone}</option>}
          {coming.map(({ key, day }) => (
            <option key={key} value={key}>
              {dayInWords(day, language)}
            </option>
          ))}
        </Select>
      </Field>
      {first.changed && <FactsChanged changed={first.changed} />}
      <Field label={t('teams.put.caseTitle')}>
        <Input value={title} onChange={(_, { value }) => set({ title: value })} maxLength={255} lang="sv" />
      </Field>
      <Field label={t('teams.put.summary')}>
        <Textarea
          value={summary}
          onChange={(_, { value }) => set({ summary: value })}
          resize="vertical"
          rows={4}
          lang="sv"
        />
      </Field>
      <Field label={t('teams.put.cost')} hint={t(estimate ? 'paper.costFromCase' : 'teams.put.costHint')}>
        <Textarea value={cost} onChange={(_, { value }) => set({ cost: value })} lang="sv" />
      </Field>
      {cost.trim() === '' && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{t('teams.put.noCost')}</MessageBarBody>
        </MessageBar>
      )}
      <Heading as="h3">{t('teams.put.paper')}</Heading>
      <Text>{t('teams.put.paperHelp')}</Text>
      <PaperEditor key={`${fresh} ${round}`} paper={paper} onChange={(next) => set({ paper: next })} />
      {lying && (
        <div>
          <Button onClick={swap}>{t(fresh ? 'teams.put.amend.undo' : 'teams.put.amend.redraft')}</Button>
        </div>
      )}
      <Heading as="h3">{t('paper.attachments')}</Heading>
      <AttachmentPicker caseId={stored.case.id} chosen={attachments} onChange={setAttachments} />
      {moved.length > 0 && <Text>{t('paper.moved.choose')}</Text>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={moved.length > 0}>
          {t('teams.act.review')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
  return (
    <PlanView
      plan={plan}
      form={form}
      backText={t('paper.moved.back')}
      confirmText={t(amends ? 'teams.put.amend.title' : 'teams.put.confirm')}
      {...(amends ? { words: { 'put-paper': t('teams.put.amend.step') } } : {})}
      onClose={onClose}
    />
  )
}
