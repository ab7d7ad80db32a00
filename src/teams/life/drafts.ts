import { budgetAnswers } from '../../cases/cost.ts'
import type { Cost } from '../../cases/cost.ts'
import type { Facts } from '../../detection/finding.ts'
import { retentions } from '../../cases/record-actions.ts'
import { checkRegistration } from '../../cases/registration.ts'
import { CountryCode } from '../../strategy/country-code.ts'
import { type DateRange, PlainDate } from '../../strategy/plain-date.ts'
import { asks, levels, ranks, themes } from '../../strategy/words.ts'
import type { ActionShape } from './use-write.ts'

/** Fields of a form as typed; a field that is not there is empty. */
export type Typed = Readonly<Record<string, string>>

/** What is wrong with a form, in the interface's words under `life.fault`. */
export type Fault = 'missing' | 'order' | 'number' | 'future' | 'early'
export type Checked = { readonly shape: ActionShape } | { readonly fault: Fault }

const text = (typed: Typed, name: string) => (typed[name] ?? '').trim()
const day = (typed: Typed, name: string) => PlainDate.safeParse(text(typed, name)).data ?? null

/** Several ids of a closed list, as one field keeps them. */
export const typedIds = <T extends string>(typed: Typed, name: string, of: readonly T[]): T[] =>
  text(typed, name)
    .split(',')
    .flatMap((id) => of.find((one) => one === id) ?? [])

/** A whole number that is not negative; null for an empty field, undefined for anything else. */
function count(typed: Typed, name: string): number | null | undefined {
  const said = text(typed, name).replaceAll(/[\s.]/g, '')
  if (said === '') return null
  return /^\d+$/.test(said) ? Number(said) : undefined
}

/** Hours with a half or a quarter, as people write them in Swedish or English; null and undefined as for a whole number. */
function hoursIn(typed: Typed, name: string): number | null | undefined {
  const said = text(typed, name).replaceAll(/\s/g, '')
  if (said === '') return null
  return /^\d+([.,]\d{1,2})?$/.test(said) ? Number(said.replace(',', '.')) : undefined
}

/** Whether a field for a number holds something else. */
export const isNoNumber = (typed: Typed, name: string): boolean =>
  (name === 'hours' ? hoursIn : count)(typed, name) === undefined

/** The four fields of a cost; undefined when a number is none. */
export function costFrom(typed: Typed): Cost | undefined {
  const [hours, kronor] = [hoursIn(typed, 'hours'), count(typed, 'kronor')]
  if (hours === undefined || kronor === undefined) return undefined
  const within = budgetAnswers.find((answer) => answer === typed['within']) ?? 'unknown'
  return { hours, kronor, paidBy: text(typed, 'paidBy'), withinBudget: within }
}

/** A cost as typed, to be changed. */
export function typedCost(cost: Cost | null): Typed {
  if (cost === null) return {}
  return {
    hours: cost.hours?.toString().replace('.', ',') ?? '',
    kronor: cost.kronor?.toString() ?? '',
    paidBy: cost.paidBy,
    within: cost.withinBudget,
  }
}

/** Facts of a request of which nothing is known yet. */
export const nothingSaid: Facts = {
  organisation: { value: null, evidence: [] },
  countries: { value: [], evidence: [] },
  place: { value: null, evidence: [] },
  groupSize: { value: null, evidence: [] },
  dates: { value: [], evidence: [] },
  rank: { value: null, evidence: [] },
  title: { value: null, evidence: [] },
  level: { value: null, evidence: [] },
  themes: { value: [], evidence: [] },
  asks: { value: [], evidence: [] },
  agreement: { value: null, evidence: [] },
  foreignPolicy: { value: false, evidence: [] },
  aid: { value: 'none', evidence: [] },
  replyBy: { value: null, evidence: [] },
  via: { value: null, evidence: [] },
}

/** The facts that the tab lets people change, as typed. */
export function typedFacts(facts: Facts | null): Typed {
  const [range] = facts?.dates.value ?? []
  const size = facts?.groupSize.value
  return {
    start: range?.start ?? '',
    end: range?.end ?? '',
    min: size?.min.toString() ?? '',
    max: size?.max.toString() ?? '',
    organisation: facts?.organisation.value ?? '',
    country: facts?.countries.value[0] ?? '',
    rank: facts?.rank.value ?? '',
    level: facts?.level.value ?? '',
    themes: (facts?.themes.value ?? []).join(','),
    asks: (facts?.asks.value ?? []).join(','),
  }
}

/** A fact that a person has said, without phrases of a mail. */
const said = <T>(value: T) => ({ value, evidence: [] })

/** Changed facts on top of what is known; only what differs from the form's beginning is changed. */
export function factsFrom(typed: Typed, known: Facts | null): Checked {
  const changed = changedFacts(typed, known)
  return 'fault' in changed ? changed : { shape: { type: 'facts-corrected', facts: changed.facts } }
}

function changedFacts(
  typed: Typed,
  known: Facts | null,
): { readonly facts: Facts } | { readonly fault: 'number' | 'order' } {
  const before = typedFacts(known)
  const facts = known ?? nothingSaid
  const [start, end] = [day(typed, 'start'), day(typed, 'end')]
  const [min, max] = [count(typed, 'min'), count(typed, 'max')]
  if (min === undefined || max === undefined) return { fault: 'number' }
  if (start !== null && end !== null && end < start) return { fault: 'order' }
  const differs = (...names: string[]) => names.some((name) => text(typed, name) !== (before[name] ?? ''))
  const first = start ?? end
  const last = end ?? start
  const country = CountryCode.safeParse(text(typed, 'country'))
  const most = Math.max(min ?? 0, max ?? 0)
  return {
    facts: {
      ...facts,
      ...(differs('start', 'end') && {
        dates: { value: first && last ? [{ start: first, end: last }] : [], evidence: [] },
      }),
      ...(differs('min', 'max') && {
        groupSize: { value: most === 0 ? null : { min: min ?? most, max: most }, evidence: [] },
      }),
      ...(differs('organisation') && {
        organisation: { value: text(typed, 'organisation') || null, evidence: [] },
      }),
      ...(differs('country') && {
        countries: { value: country.success ? [country.data] : [], evidence: [] },
      }),
      ...(differs('rank') && { rank: said(ranks.find((id) => id === text(typed, 'rank')) ?? null) }),
      ...(differs('level') && { level: said(levels.find((id) => id === text(typed, 'level')) ?? null) }),
      ...(differs('themes') && { themes: said(typedIds(typed, 'themes', themes)) }),
      ...(differs('asks') && { asks: said(typedIds(typed, 'asks', asks)) }),
    },
  }
}

/** The facts that a case without mail begins with; null where nothing is known. */
export function firstFacts(
  typed: Typed,
): { readonly facts: Facts | null } | { readonly fault: 'number' | 'order' } {
  if (Object.values(typed).every((value) => value.trim() === '')) return { facts: null }
  return changedFacts(typed, null)
}

/**
 * The four questions (users.md 21), which are asked afterwards: a visit cannot have taken place before its first day. What did not take place needs a reason, what did needs nothing that is not known
 * yet.
 */
export function followUpFrom(
  typed: Typed,
  tell: readonly string[],
  days: readonly DateRange[],
  today: PlainDate,
): Checked {
  if (typed['happened'] === 'no') {
    const reason = text(typed, 'why')
    return reason === '' ? { fault: 'missing' } : { shape: { type: 'not-held', reason } }
  }
  if (typed['happened'] !== 'yes') return { fault: 'missing' }
  if (days.length > 0 && days.every(({ start }) => today < start)) return { fault: 'early' }
  const visitors = count(typed, 'visitors')
  const cost = costFrom(typed)
  if (visitors === undefined || cost === undefined) return { fault: 'number' }
  const { hours, kronor } = cost
  const known = hours !== null || kronor !== null
  return {
    shape: {
      type: 'held',
      visitors,
      learned: text(typed, 'learned'),
      hours,
      kronor,
      tell: [...tell],
      ...(known ? { cost } : {}),
    },
  }
}

/** Who is not told after all, and why. */
export function setAsideFrom(typed: Typed, bodies: readonly string[]): Checked {
  const reason = text(typed, 'reason')
  return reason === '' || bodies.length === 0
    ? { fault: 'missing' }
    : { shape: { type: 'telling-set-aside', bodies: [...bodies], reason } }
}

/** The simple forms: one check each. `today` bounds the days that cannot lie ahead. */
export const simpleForms = {
  note: (typed: Typed): Checked =>
    text(typed, 'text') === ''
      ? { fault: 'missing' }
      : { shape: { type: 'note', text: text(typed, 'text') } },
  registered: (typed: Typed, today: PlainDate): Checked =>
    checkRegistration({ number: text(typed, 'number'), receivedOn: text(typed, 'receivedOn') }, today),
  'cost-estimated': (typed: Typed): Checked => {
    const cost = costFrom(typed)
    return cost === undefined ? { fault: 'number' } : { shape: { type: 'cost-estimated', cost } }
  },
  planned: (typed: Typed): Checked => {
    const [start, end] = [day(typed, 'start'), day(typed, 'end') ?? day(typed, 'start')]
    if (start === null || end === null) return { fault: 'missing' }
    return end < start ? { fault: 'order' } : { shape: { type: 'planned', start, end } }
  },
  'decision-reported': (typed: Typed, today: PlainDate): Checked => {
    const on = day(typed, 'on')
    if (on === null) return { fault: 'missing' }
    return on > today ? { fault: 'future' } : { shape: { type: 'decision-reported', on } }
  },
  'review-set': (typed: Typed): Checked => {
    // An agreement is looked at again when it ends; what runs on has a day of its own for that.
    const on = day(typed, typed['kind'] === 'agreement' ? 'validTo' : 'reviewOn')
    const counterpart = text(typed, 'counterpart')
    return counterpart === '' || on === null
      ? { fault: 'missing' }
      : { shape: { type: 'review-set', counterpart, on } }
  },
  'secrecy-marked': (typed: Typed): Checked => {
    const ground = text(typed, 'ground')
    return ground === ''
      ? { fault: 'missing' }
      : { shape: { type: 'secrecy-marked', ground, note: text(typed, 'note') } }
  },
  'retention-decided': (typed: Typed): Checked => {
    const decision = text(typed, 'decision')
    const retention = retentions.find((each) => each === typed['retention'])
    const from = day(typed, 'from')
    return decision === '' || retention === undefined
      ? { fault: 'missing' }
      : { shape: { type: 'retention-decided', decision, retention, ...(from === null ? {} : { from }) } }
  },
  withdrawn: (typed: Typed): Checked => withReason('withdrawn', typed),
  reopened: (typed: Typed): Checked => withReason('reopened', typed),
  closed: (): Checked => ({ shape: { type: 'closed' } }),
  joined: (): Checked => ({ shape: { type: 'joined' } }),
  recused: (): Checked => ({ shape: { type: 'recused' } }),
} as const

function withReason(type: 'withdrawn' | 'reopened', typed: Typed): Checked {
  const reason = text(typed, 'reason')
  return reason === '' ? { fault: 'missing' } : { shape: { type, reason } }
}
