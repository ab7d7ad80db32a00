import type { CaseActionType } from './actions.ts'
import type { CaseState } from './case.ts'
import { conditionsOf } from './conditions-of.ts'
import { isDeclined } from './decisions-of.ts'
import type { Role } from './rights.ts'
import { partsOf } from './parts.ts'
import { isPausedCase } from './paused.ts'
import { standingOf, type WithActions } from './state.ts'
import { tellingStates, toTell } from './telling.ts'

/**
 * What a person writes straight into a case, without a plan of steps: nothing leaves by mail. The store's own rights are the check; this
 * decides which buttons are shown.
 */
export const caseWrites = [
  'note',
  'registered',
  'joined',
  'facts-corrected',
  'cost-estimated',
  'reconfirmed',
  'news-seen',
  'planned',
  'held',
  'not-held',
  'telling-set-aside',
  'decision-reported',
  'condition-followed-up',
  'review-set',
  'withdrawn',
  'closed',
  'reopened',
  'secrecy-marked',
  'secrecy-lifted',
  'pause-ended',
  'retention-decided',
  'disposed',
  'recused',
  'recusal-ended',
] as const satisfies readonly CaseActionType[]
export type CaseWrite = (typeof caseWrites)[number]

const open: readonly CaseState[] = ['draft', 'assessed', 'returned', 'reopened']
const running: readonly CaseState[] = ['own-handling', 'acknowledged']
const waiting: readonly CaseState[] = ['handed-over', 'proposed-to-ib', 'in-forum']
const decided: readonly CaseState[] = ['settled', 'planned', 'held', 'not-held', 'followed-up']
const over: readonly CaseState[] = ['closed', 'withdrawn']
const alive: readonly CaseState[] = [...open, ...running, ...waiting, ...decided]
const ever: readonly CaseState[] = [...alive, ...over]

/** Who may: the body that owns the case, any body that has a part of it, or anybody who may read it. */
type Whose = 'owner' | 'part' | 'reader'

const table: Readonly<Record<CaseWrite, { readonly states: readonly CaseState[]; readonly whose: Whose }>> = {
  note: { states: ever, whose: 'reader' },
  registered: { states: ever, whose: 'part' },
  joined: { states: alive, whose: 'reader' },
  'facts-corrected': { states: alive, whose: 'owner' },
  'cost-estimated': { states: alive, whose: 'part' },
  reconfirmed: { states: alive, whose: 'owner' },
  'news-seen': { states: ever, whose: 'part' },
  planned: { states: [...running, 'settled', 'planned', 'not-held', 'reopened'], whose: 'owner' },
  held: { states: ['planned', 'settled', 'held', 'followed-up', ...running], whose: 'owner' },
  'not-held': { states: ['planned', 'settled', 'held', ...running], whose: 'owner' },
  'telling-set-aside': { states: tellingStates, whose: 'owner' },
  'decision-reported': { states: [...decided, 'closed'], whose: 'reader' },
  'condition-followed-up': { states: ever, whose: 'reader' },
  'review-set': { states: ever, whose: 'owner' },
  withdrawn: { states: [...open, ...running, ...waiting, 'settled', 'planned'], whose: 'owner' },
  closed: { states: ['settled', 'held', 'not-held', 'followed-up', ...open, ...running], whose: 'owner' },
  reopened: { states: [...over, ...decided], whose: 'owner' },
  'secrecy-marked': { states: ever, whose: 'part' },
  'secrecy-lifted': { states: ever, whose: 'part' },
  'pause-ended': { states: ever, whose: 'owner' },
  'retention-decided': { states: ever, whose: 'owner' },
  disposed: { states: over, whose: 'owner' },
  recused: { states: alive, whose: 'reader' },
  'recusal-ended': { states: alive, whose: 'reader' },
}

/** What is written while a security question is open: what the law asks, stepping aside, and the end of it; no words about the matter (users.md 7). */
const whilePaused: ReadonlySet<CaseWrite> = new Set<CaseWrite>([
  'registered',
  'closed',
  'pause-ended',
  'recused',
  'recusal-ended',
])

const readerOnly: readonly CaseWrite[] = ['note', 'recused', 'recusal-ended']
const forOffice: readonly CaseWrite[] = [...readerOnly, 'decision-reported', 'condition-followed-up']

/** A visit is planned and carried out on a yes, or while nobody has answered yet: one that was declined is opened anew first. */
const ofVisit: ReadonlySet<CaseWrite> = new Set<CaseWrite>(['planned', 'held', 'not-held'])

/** What each role may write at all; a body's relation to the case narrows it further. */
const byRole: Readonly<Record<Role, readonly CaseWrite[]>> = {
  'contact-person': caseWrites.filter((write) => write !== 'decision-reported'),
  'ib-secretary': caseWrites,
  'ib-member': [],
  'mayors-office': forOffice,
  administrator: ['retention-decided', 'disposed'],
  colleague: [...readerOnly, 'registered', 'joined', 'news-seen'],
}

/** What this person may write into the case now, in the order of the list. */
export function availableWrites(of: WithActions, role: Role, body: string): readonly CaseWrite[] {
  const { state, owner } = standingOf(of)
  // What is proposed to the forum is its secretariat's to prepare, also where the first records do not name it.
  const prepares = role === 'ib-secretary' && state === 'proposed-to-ib'
  const has = prepares || partsOf(of).some((part) => part.body === body)
  const isOwner = owner === '' || owner === body || role === 'administrator'
  const paused = isPausedCase(of)
  const declined = state === 'settled' && isDeclined(of)
  return byRole[role].filter((write) => {
    if (paused ? !whilePaused.has(write) : write === 'pause-ended') return false
    const { states, whose } = table[write]
    if (!states.includes(state) || (declined && ofVisit.has(write))) return false
    if (write === 'joined') return !has
    if (write === 'telling-set-aside') return isOwner && toTell(of).length > 0
    if (write === 'condition-followed-up') {
      const conditions = conditionsOf(of)
      const theirs =
        role !== 'contact-person' || has || isOwner || conditions.some((each) => each.body === body)
      return theirs && conditions.length > 0
    }
    return whose === 'reader' || (whose === 'part' ? has || isOwner : isOwner)
  })
}
