import type { Case } from '../../cases/case.ts'
import type { CaseRules } from '../../cases/case-rules.ts'
import { dutiesOf, type Duty, type DutyKind } from '../../cases/duties.ts'
import { nextWrites } from '../../cases/next-writes.ts'
import { standingOf } from '../../cases/state.ts'
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
  'enter-commitment': 'review-set',
  review: 'review-set',
}
const partOf: Readonly<Partial<Record<DutyKind, PagePart>>> = {
  'report-decision': 'decisions',
  'follow-up-condition': 'conditions',
  'look-at-conditions': 'conditions',
  answer: 'letters',
}

/** What is named under "Vad händer nu?" beside what is sent: nobody has to look for a duty of one's own further down the page. */
export function nextInLife(of: Case, viewer: Viewer, upn: string, rules: CaseRules): NextInLife {
  const { owner } = standingOf(of)
  const own = viewer.bodies.size > 0 ? viewer.bodies : new Set([owner])
  const writes = new Set(writesOf(of, viewer, upn).map(({ write }) => write))
  const may = (form: WriteForm | undefined) => (form !== undefined && writes.has(form) ? form : null)
  const letter = offersLetter(of, viewer)
  const there = (part: PagePart | undefined) => (part === 'letters' && !letter ? null : (part ?? null))
  const duties = dutiesOf(of, rules).filter(({ body }) => own.has(body))
  const owed = duties
    .filter(({ kind, body }, at) => duties.findIndex((one) => one.kind === kind && one.body === body) === at)
    .map((duty) => ({ duty, form: may(formOf[duty.kind]), part: there(partOf[duty.kind]) }))
  const told = new Set(owed.map(({ form }) => form))
  const linked = new Set(owed.map(({ part }) => part))
  const next = nextWrites(of, rules)
  const forms = writeForms.filter((form) => next.includes(form) && writes.has(form) && !told.has(form))
  const records = choicesOf(of, viewer).some(({ intent }) => intent === 'report-decision')
  const parts = [
    ...(records ? (['decisions'] as const) : []),
    ...(letter && next.length > 0 ? (['letters'] as const) : []),
  ]
  return { owed, forms, parts: parts.filter((part) => !linked.has(part)) }
}
