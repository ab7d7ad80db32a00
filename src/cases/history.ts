import type { CaseAction, CaseActionType } from './actions.ts'
import { liesBefore } from './lies-before.ts'
import type { Facts } from '../detection/finding.ts'
import { factsAfter } from './facts-at.ts'
import { never } from './never.ts'
import type { WithActions } from './state.ts'

/** One line of a case's history. Words are in the interface's texts under `key`; bodies in `params` are directory ids. */
export interface HistoryLine {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly body: string
  readonly key: `history.${CaseActionType}`
  readonly params: Readonly<Record<string, string | number>>
}

/** Every action as a line, oldest first. */
export function historyOf(of: WithActions): readonly HistoryLine[] {
  return of.actions.map((action, index) => ({
    id: action.id,
    at: action.at,
    by: action.by.name,
    body: action.body,
    key: `history.${action.type}`,
    params: {
      ...(action.type === 'put-before-ib' && liesBefore({ actions: of.actions.slice(0, index) })
        ? { amends: 'yes' }
        : paramsOf(action)),
      ...correctedIn(action, of.actions.slice(0, index)),
      ...seenOf(action, of.actions),
    },
  }))
}

/** What was looked at, where it was no mail: what another body had said of the conditions. */
function seenOf(action: CaseAction, all: readonly CaseAction[]): Readonly<Record<string, string>> {
  if (action.type !== 'news-seen') return {}
  const seen = new Set(action.joined)
  const told = all.filter(({ id }) => seen.has(id))
  return told.length > 0 && told.every(({ type }) => type === 'condition-followed-up')
    ? { about: 'conditions' }
    : {}
}

/** Facts by the words that people have for them; several stand on one line of the case. */
const factWords: Readonly<Record<keyof Facts, string>> = {
  organisation: 'organisation',
  countries: 'from',
  place: 'from',
  groupSize: 'size',
  dates: 'days',
  rank: 'rank',
  title: 'rank',
  level: 'level',
  themes: 'themes',
  asks: 'asks',
  replyBy: 'replyBy',
  agreement: 'other',
  foreignPolicy: 'other',
  aid: 'other',
  via: 'other',
}

/** Which facts a correction changed, each once; what they were and became stands in the case. Nothing for other actions. */
function correctedIn(action: CaseAction, earlier: readonly CaseAction[]): Readonly<Record<string, string>> {
  if (action.type !== 'facts-corrected') return {}
  const before = factsAfter(earlier)
  const names = Object.keys(factWords) as (keyof Facts)[]
  const changed = names.filter((name) => {
    const [was, is] = [before?.[name].value ?? null, action.facts[name].value]
    // A fact of which nothing was known and nothing is said now has not changed.
    const nothing = is === null || is === false || is === 'none' || (Array.isArray(is) && is.length === 0)
    return !(before === null && nothing) && JSON.stringify(was) !== JSON.stringify(is)
  })
  return { facts: [...new Set(changed.map((name) => factWords[name]))].join(' ') }
}

/** All four answers; records of before `cost` was there have hours and kronor alone. */
function heldParams({ visitors, learned, hours, kronor, tell, cost }: Extract<CaseAction, { type: 'held' }>) {
  return {
    visitors: visitors ?? '',
    learned,
    hours: cost?.hours ?? hours ?? '',
    kronor: cost?.kronor ?? kronor ?? '',
    paidBy: cost?.paidBy ?? '',
    withinBudget: cost?.withinBudget ?? 'unknown',
    tell: (tell ?? []).join(','),
  }
}

function paramsOf(action: CaseAction): Readonly<Record<string, string | number>> {
  switch (action.type) {
    case 'opened':
      return { origin: action.origin, title: action.title }
    case 'assessed':
      return { edition: action.assessment.edition, matters: action.outcome.matters.length }
    case 'handed-over':
      return { to: action.to, recipients: action.recipients.join(', '), reason: action.reason }
    case 'advice-asked':
      return { to: action.to, question: action.question, answerBy: action.answerBy ?? '' }
    case 'advice-given':
    case 'note':
      return { text: action.text }
    case 'information-requested':
      return { missing: action.missing.join(', ') }
    case 'returned':
    case 'declined':
    case 'proposed-to-ib':
    case 'returned-from-ib':
    case 'not-held':
    case 'withdrawn':
    case 'reopened':
    case 'secrecy-lifted':
      return { reason: action.reason }
    case 'settled':
      return {
        result: action.decision.result,
        text: action.decision.text,
        decidedBy: action.decision.decidedBy,
        decidedOn: action.decision.decidedOn,
        how: action.decision.how,
        ...(action.decision.corrects === undefined ? {} : { corrects: action.decision.corrects }),
      }
    case 'registered':
      return { registrationNumber: action.registrationNumber }
    case 'sent-to-registrar':
      return { address: action.address }
    case 'mail-joined':
      return { subject: action.mail.subject, from: action.mail.fromName }
    case 'mail-split':
    case 'merged':
      return { number: action.number }
    case 'planned':
      return { start: action.start, end: action.end }
    case 'held':
      return heldParams(action)
    case 'cost-estimated':
      return {
        hours: action.cost.hours ?? '',
        kronor: action.cost.kronor ?? '',
        paidBy: action.cost.paidBy,
        withinBudget: action.cost.withinBudget,
      }
    case 'news-seen':
      return { count: action.joined.length }
    case 'reconfirmed':
      return { what: action.what, note: action.note }
    case 'letter-drafted':
      return { letter: action.letter, version: action.version }
    case 'told':
      return { bodies: action.bodies.join(','), text: action.text }
    case 'telling-set-aside':
      return { bodies: action.bodies.join(','), reason: action.reason }
    case 'decision-reported':
      return { on: action.on }
    case 'condition-followed-up':
      return {
        met: action.met ? 'met' : 'not-met',
        text: action.text,
        note: action.note,
        ...(action.next === undefined ? {} : { next: action.next }),
      }
    case 'pause-ended':
      return { title: action.about?.title ?? '' }
    case 'review-set':
      return { counterpart: action.counterpart, on: action.on }
    case 'secrecy-marked':
      return { ground: action.ground, note: action.note }
    case 'retention-decided':
      return { decision: action.decision, retention: action.retention, from: action.from ?? '' }
    case 'disposed':
      return { decision: action.decision, count: action.what.length }
    case 'facts-corrected':
    case 'taken-on':
    case 'joined':
    case 'recused':
    case 'recusal-ended':
    case 'acknowledged':
    case 'taken-up-for-ib':
    case 'put-before-ib':
    case 'closed':
      return {}
  }
  return never(action)
}
