import type { CaseState } from './case.ts'
import type { IntentKind } from './intents.ts'
import { isPausedCase } from './paused.ts'
import { standingOf, type WithActions } from './state.ts'
import type { Standing } from './standing.ts'
import { toTell } from './telling.ts'

/** Who somebody is to the network: from the directory and group membership, never from a mail. */
export const roles = [
  'contact-person',
  'ib-secretary',
  'ib-member',
  'mayors-office',
  'administrator',
  'colleague',
] as const
export type Role = (typeof roles)[number]

const none: readonly IntentKind[] = []
const owners: readonly IntentKind[] = [
  'take-on',
  'hand-over',
  'ask-advice',
  'propose-to-ib',
  'ask-information',
  'decline',
  'save',
  'join-mail',
]
const running: readonly IntentKind[] = [
  'hand-over',
  'ask-advice',
  'propose-to-ib',
  'ask-information',
  'decline',
  'save',
  'join-mail',
  'give-advice',
  'tell',
]
const waiting: readonly IntentKind[] = [
  'correct-hand-over',
  'hand-over',
  'ask-advice',
  'save',
  'join-mail',
  'give-advice',
  'acknowledge',
  'send-back',
]
const early: readonly IntentKind[] = [...owners, 'give-advice']
const talk: readonly IntentKind[] = ['ask-advice', 'give-advice', 'save', 'join-mail']
const colleagues: readonly IntentKind[] = ['give-advice', 'save', 'join-mail']
const secretaryBefore: readonly IntentKind[] = [
  'take-up-for-ib',
  'return-from-ib',
  'put-before-ib',
  'hand-over',
  ...talk,
]
const secretaryAt: readonly IntentKind[] = ['return-from-ib', 'report-decision', 'put-before-ib', ...talk]

type ByRole = Readonly<Record<Role, readonly IntentKind[]>>

const nobody: ByRole = {
  'contact-person': none,
  'ib-secretary': none,
  'ib-member': none,
  'mayors-office': none,
  administrator: none,
  colleague: none,
}
const open: ByRole = {
  ...nobody,
  'contact-person': early,
  'ib-secretary': early,
  'mayors-office': talk,
  colleague: early,
}
const ongoing: ByRole = {
  ...nobody,
  'contact-person': running,
  'ib-secretary': [...running, 'put-before-ib'],
  'mayors-office': talk,
  colleague: colleagues,
}
const after: ByRole = {
  ...nobody,
  'contact-person': [...talk, 'tell'],
  'ib-secretary': [...talk, 'tell'],
  'mayors-office': talk,
  colleague: colleagues,
}

/**
 * What each role may do in each state (buttons and guards read the same table). Whether the own body is the one
 * to do it is a second question, `relations`. IB's members act in the IB site alone (remarks), never on a network case.
 */
export const rights: Readonly<Record<CaseState, ByRole>> = {
  draft: open,
  assessed: open,
  reopened: open,
  returned: open,
  'own-handling': ongoing,
  acknowledged: ongoing,
  'handed-over': {
    ...nobody,
    'contact-person': waiting,
    'ib-secretary': waiting,
    'mayors-office': talk,
    colleague: colleagues,
  },
  'proposed-to-ib': {
    ...nobody,
    'contact-person': talk,
    'ib-secretary': secretaryBefore,
    'mayors-office': talk,
    colleague: colleagues,
  },
  'in-forum': {
    ...nobody,
    'contact-person': talk,
    'ib-secretary': secretaryAt,
    'mayors-office': ['report-decision', ...talk],
    colleague: colleagues,
  },
  settled: after,
  planned: after,
  held: after,
  'not-held': after,
  'followed-up': after,
  closed: nobody,
  withdrawn: nobody,
}

/** Which body an intent belongs to, seen from where the case stands. */
const relations: Readonly<Record<IntentKind, (standing: Standing, body: string) => boolean>> = {
  'take-on': owns,
  'hand-over': owns,
  'correct-hand-over': (standing, body) => owns(standing, body) && !isAwaited(standing, body),
  'ask-advice': ownsOrSecretary,
  'propose-to-ib': owns,
  'ask-information': owns,
  decline: owns,
  save: () => true,
  'join-mail': () => true,
  acknowledge: isAwaited,
  'send-back': isAwaited,
  'give-advice': (standing, body) => standing.openQuestions.some((question) => question.to === body),
  'take-up-for-ib': (standing) => standing.waitingFor !== null,
  'return-from-ib': () => true,
  'put-before-ib': () => true,
  'report-decision': () => true,
  tell: owns,
}

function owns(standing: Standing, body: string): boolean {
  return standing.owner === '' || standing.owner === body
}
function ownsOrSecretary(standing: Standing, body: string): boolean {
  return owns(standing, body) || standing.state === 'proposed-to-ib' || standing.state === 'in-forum'
}
function isAwaited(standing: Standing, body: string): boolean {
  return standing.waitingFor === body
}

/**
 * What this person may do now, in the order of the table. `of` null = no case yet, only the mail in hand. Nothing while the case is
 * paused for security (users.md 7).
 * The store's own rights are the check; this decides which buttons are shown.
 * @param hasForum false in a city without a preparatory forum: nothing is proposed to it
 */
export function availableIntents(
  of: WithActions | null,
  role: Role,
  body: string,
  hasForum = true,
): readonly IntentKind[] {
  if (of !== null && isPausedCase(of)) return []
  const standing = standingOf(of ?? { actions: [] })
  return rights[standing.state][role].filter(
    (intent) =>
      relations[intent](standing, body) &&
      (hasForum || intent !== 'propose-to-ib') &&
      (intent !== 'tell' || (of !== null && toTell(of).length > 0)),
  )
}
