import type { Case } from '../../cases/case.ts'
import type { CaseRules } from '../../cases/case-rules.ts'
import { dutiesOf, type Duty, type DutyKind } from '../../cases/duties.ts'
import { daysOf } from '../../cases/days-of.ts'
import { nextWrites } from '../../cases/next-writes.ts'
import { standingOf } from '../../cases/state.ts'
import { availableWrites } from '../../cases/writes.ts'
import { addDays } from '../../strategy/calendar.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { offersLetter } from '../letters/offers-letter.ts'
import { writeForms, writesOf, type WriteForm } from '../life/writes-of.ts'
import type { Viewer } from '../list/saved-views.ts'
import type { PagePart } from './page-parts.ts'
import { choicesOf } from './tab-intents.ts'

/** A duty of the reader's own body, and the form or the part of the page in which it is done; neither where a button beside it does it. */
export interface Owed {
  readonly duty: Duty
  readonly form: WriteForm | null
  readonly part: PagePart | null
}

/** What the reader's bodies owe, and what comes next in the engagement's life. */
export interface NextInLife {
  readonly owed: readonly Owed[]
  /** Forms that are no duty yet but the likeliest step. */
  readonly forms: readonly WriteForm[]
  readonly parts: readonly PagePart[]
}

const formOf: Readonly<Partial<Record<DutyKind, WriteForm>>> = {
  register: 'registered',
  'look-at-news': 'news-seen',
  'follow-up': 'held',
  tell: 'telling-set-aside',
  'enter-commitment': 'review-set',
  review: 'review-set',
}
const partOf: Readonly<Partial<Record<DutyKind, PagePart>>> = {
  'report-decision': 'decisions',
  'follow-up-condition': 'conditions',
  'look-at-conditions': 'conditions',
  answer: 'letters',
}

/** How long before its day a review is named: time enough to ask what came of it. Days. */
const reviewAhead = 90

/** A visit is followed up when its last day is over, and a review is not owed years ahead; "Att göra" has their days all the same. */
function isOwedNow({ kind, due }: Duty, of: Case, today: PlainDate): boolean {
  if (kind === 'review') return due <= addDays(today, reviewAhead)
  if (kind !== 'follow-up') return true
  const last = daysOf(of)
    .map(({ end }) => end)
    .toSorted()
    .at(-1)
  return last === undefined || last < today
}

/** What is named under "Vad händer nu?" beside what is sent: nobody has to look for a duty of one's own further down the page. */
export function nextInLife(
  of: Case,
  viewer: Viewer,
  { upn, today }: { readonly upn: string; readonly today: PlainDate },
  rules: CaseRules,
): NextInLife {
  const { owner } = standingOf(of)
  const own = viewer.bodies.size > 0 ? viewer.bodies : new Set([owner])
  const writes = new Set(writesOf(of, viewer, upn).map(({ write }) => write))
  // What a body owes is written on its own behalf, also by somebody who works for two.
  const may = (form: WriteForm | undefined, body: string) =>
    form !== undefined &&
    writes.has(form) &&
    [...viewer.roles].some((role) => availableWrites(of, role, body).includes(form))
      ? form
      : null
  const letter = offersLetter(of, viewer)
  const there = (part: PagePart | undefined) => (part === 'letters' && !letter ? null : (part ?? null))
  const duties = dutiesOf(of, rules).filter((duty) => own.has(duty.body) && isOwedNow(duty, of, today))
  const owed = duties
    .filter(({ kind, body }, at) => duties.findIndex((one) => one.kind === kind && one.body === body) === at)
    .map((duty) => ({ duty, form: may(formOf[duty.kind], duty.body), part: there(partOf[duty.kind]) }))
  const told = new Set(owed.map(({ form }) => form))
  const linked = new Set(owed.map(({ part }) => part))
  const next = nextWrites(of, rules)
  const first =
    daysOf(of)
      .map(({ start }) => start)
      .toSorted()[0] ?? null
  const forms = writeForms.filter(
    (form) =>
      next.includes(form) &&
      writes.has(form) &&
      !told.has(form) &&
      (form !== 'held' || first === null || first <= today),
  )
  const records = choicesOf(of, viewer).some(({ intent }) => intent === 'report-decision')
  const parts = [
    ...(records ? (['decisions'] as const) : []),
    ...(letter && next.length > 0 ? (['letters'] as const) : []),
  ]
  return { owed, forms, parts: parts.filter((part) => !linked.has(part)) }
}
