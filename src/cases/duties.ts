import { openingOf } from './opening-of.ts'
import { addDays, addWorkingDays } from '../strategy/calendar.ts'
import { PlainDate } from '../strategy/plain-date.ts'
import { dayIn } from '../strategy/time-zone.ts'
import type { CaseAction } from './actions.ts'
import { unenteredCommitment } from './accepted-commitment.ts'
import type { CaseRules } from './case-rules.ts'
import { openConditions } from './conditions-of.ts'
import { unreportedDecisions } from './decisions-of.ts'
import { daysOf } from './days-of.ts'
import { factsOf } from './facts-at.ts'
import { followedUnseen } from './followed-conditions.ts'
import { followUpMissing } from './follow-up.ts'
import { newMails } from './news.ts'
import { partsOf } from './parts.ts'
import { isPausedCase } from './paused.ts'
import { standingOf, type WithActions } from './state.ts'
import { toTell } from './telling.ts'

/** What is to be done in a case (users.md 24), shown first in pane and tab and as Outlook's own flag on the mail. */
export const dutyKinds = [
  'register',
  'answer',
  'acknowledge',
  'give-advice',
  'look-at-news',
  'report-decision',
  'follow-up',
  'tell',
  'follow-up-condition',
  'look-at-conditions',
  'enter-commitment',
  'review',
] as const
export type DutyKind = (typeof dutyKinds)[number]

/** One thing to do: by whom and by when. */
export interface Duty {
  readonly kind: DutyKind
  readonly body: string
  readonly due: PlainDate
  /** What it is about where that is more than the case: a question, a condition, a counterpart; for `tell` the ids of the bodies, by spaces. */
  readonly about: string
}

/** Everything that is to be done in a case, the most pressing first. Days come from the edition's service (rule S5-standard). */
export function dutiesOf(of: WithActions, rules: CaseRules): readonly Duty[] {
  // The law does not wait for the security function; all else does (users.md 7).
  if (isPausedCase(of)) return register(of, rules)
  return [
    ...register(of, rules),
    ...answer(of, rules),
    ...acknowledge(of, rules),
    ...advice(of, rules),
    ...news(of, rules),
    ...report(of, rules),
    ...followUp(of, rules),
    ...telling(of, rules),
    ...conditions(of),
    ...followed(of, rules),
    ...enter(of, rules),
    ...reviews(of),
  ].toSorted((a, b) => a.due.localeCompare(b.due))
}

/** Whether a duty's day has passed. */
export function isOverdue(duty: Duty, today: PlainDate): boolean {
  return duty.due < today
}

const dayOf = (instant: string, timeZone: string) => PlainDate.parse(dayIn(timeZone, Date.parse(instant)))

/** The day a request came: its mail, or as the person who took the call or the letter says; null where nobody knows. */
function cameOn(
  { mail, occurredOn }: Extract<CaseAction, { type: 'opened' }>,
  timeZone: string,
): PlainDate | null {
  const receivedAt = mail?.receivedAt
  return receivedAt ? dayOf(receivedAt, timeZone) : (occurredOn ?? null)
}

/** Each body registers for itself, the next working day after the document came in (OSL 5:1). */
function register(of: WithActions, { service, closedDays, timeZone }: CaseRules): readonly Duty[] {
  const opened = openingOf(of)
  if (opened === undefined || opened.origin === 'own-initiative') return []
  return partsOf(of)
    .filter(({ registrationNumber }) => registrationNumber === null)
    .map(({ body, receivedOn, since }) => {
      const came = body === opened.body ? cameOn(opened, timeZone) : null
      return {
        kind: 'register',
        body,
        due: addWorkingDays(receivedOn ?? came ?? dayOf(since, timeZone), service.registerDays, closedDays),
        about: '',
      }
    })
}

const unanswered: ReadonlySet<string> = new Set([
  'draft',
  'assessed',
  'own-handling',
  'acknowledged',
  'returned',
  'reopened',
])

/** The requester gets an answer within the edition's service days, or by the day the mail itself asks for when that is later than today. */
function answer(of: WithActions, { service, closedDays, timeZone }: CaseRules): readonly Duty[] {
  const { state, owner } = standingOf(of)
  const opened = openingOf(of)
  if (opened === undefined || opened.origin === 'own-initiative' || !unanswered.has(state)) return []
  const asked = factsOf(of)?.replyBy.value ?? null
  const received = cameOn(opened, timeZone) ?? dayOf(opened.at, timeZone)
  const within = addWorkingDays(received, service.answerDays, closedDays)
  const due = asked !== null && asked >= received && asked < within ? asked : within
  return [{ kind: 'answer', body: owner, due, about: '' }]
}

function acknowledge(of: WithActions, { service, closedDays, timeZone }: CaseRules): readonly Duty[] {
  const { state, waitingFor, waitingSince } = standingOf(of)
  if (waitingFor === null || waitingSince === null || state !== 'handed-over') return []
  const due = addWorkingDays(dayOf(waitingSince, timeZone), service.acknowledgeDays, closedDays)
  return [{ kind: 'acknowledge', body: waitingFor, due, about: '' }]
}

function advice(of: WithActions, { service, closedDays, timeZone }: CaseRules): readonly Duty[] {
  return standingOf(of).openQuestions.map(({ to, question, answerBy, askedAt }) => ({
    kind: 'give-advice',
    body: to,
    due:
      answerBy === null
        ? addWorkingDays(dayOf(askedAt, timeZone), service.answerDays, closedDays)
        : PlainDate.parse(answerBy),
    about: question,
  }))
}

function news(of: WithActions, { service, closedDays, timeZone }: CaseRules): readonly Duty[] {
  const first = newMails(of)[0]
  if (first === undefined) return []
  const due = addWorkingDays(dayOf(first.at, timeZone), service.acknowledgeDays, closedDays)
  return [{ kind: 'look-at-news', body: standingOf(of).owner, due, about: first.mail.subject }]
}

/** A delegated decision is reported by the office of the one who made it, which is not the body that owns the case (users.md 14). */
function report(
  of: WithActions,
  { service, closedDays, delegates, delegateOffice }: CaseRules,
): readonly Duty[] {
  return unreportedDecisions(of, delegates).map(({ decidedOn, text }) => ({
    kind: 'report-decision',
    body: delegateOffice ?? standingOf(of).owner,
    due: addWorkingDays(decidedOn, service.answerDays, closedDays),
    about: text,
  }))
}

/** The four questions, once the last of the days that hold is over (users.md 21). */
function followUp(of: WithActions, { service, closedDays }: CaseRules): readonly Duty[] {
  const { state, owner } = standingOf(of)
  const planned = of.actions.findLast((action) => action.type === 'planned')
  const wanted = (state === 'planned' || state === 'held') && followUpMissing(of).length > 0
  if (planned === undefined || !wanted) return []
  const last = daysOf(of)
    .map(({ end }) => end)
    .toSorted()
    .at(-1)
  const due = addWorkingDays(addDays(last ?? planned.end, 1), service.followUpDays, closedDays)
  return [{ kind: 'follow-up', body: owner, due, about: '' }]
}

/** Whoever has the case tells those who need to know, within the days in which an answer is given (users.md 21). */
function telling(of: WithActions, { service, closedDays, timeZone }: CaseRules): readonly Duty[] {
  const wanted = toTell(of)
  const first = wanted.map(({ since }) => since).toSorted()[0]
  if (first === undefined) return []
  return [
    {
      kind: 'tell',
      body: standingOf(of).owner,
      due: addWorkingDays(dayOf(first, timeZone), service.answerDays, closedDays),
      about: wanted.map(({ body }) => body).join(' '),
    },
  ]
}

function conditions(of: WithActions): readonly Duty[] {
  return openConditions(of).map(({ body, due, text }) => ({
    kind: 'follow-up-condition',
    body,
    due,
    about: text,
  }))
}

/** Another body has said how a condition stands: the secretariat has it looked at, as it has new mail. */
function followed(
  of: WithActions,
  { service, closedDays, timeZone, secretariat }: CaseRules,
): readonly Duty[] {
  const [first] = followedUnseen(of, secretariat)
  if (first === undefined || secretariat === null) return []
  const due = addWorkingDays(dayOf(first.at, timeZone), service.acknowledgeDays, closedDays)
  return [{ kind: 'look-at-conditions', body: secretariat, due, about: first.text }]
}

/** A membership or letter of intent that got its yes stands in the register, with a day to be looked at again. */
function enter(of: WithActions, { service, closedDays }: CaseRules): readonly Duty[] {
  const wanted = unenteredCommitment(of)
  if (wanted === null) return []
  const due = addWorkingDays(wanted.decision.decidedOn, service.answerDays, closedDays)
  return [{ kind: 'enter-commitment', body: standingOf(of).owner, due, about: '' }]
}

function reviews(of: WithActions): readonly Duty[] {
  const latest = new Map(
    of.actions.flatMap((action) =>
      action.type === 'review-set' ? [[action.counterpart, action] as const] : [],
    ),
  )
  return [...latest.values()].map(({ body, counterpart, on }) => ({
    kind: 'review',
    body,
    due: on,
    about: counterpart,
  }))
}
