import type { CaseAction, Decision } from './actions.ts'
import type { CaseState } from './case.ts'
import { never } from './never.ts'

/** A question to somebody else that has no answer yet; ownership stays with the one who asked. */
export interface OpenQuestion {
  readonly from: string
  readonly to: string
  readonly question: string
  readonly answerBy: string | null
  readonly askedAt: string
}

/** Where a case stands after its actions so far. */
export interface Standing {
  readonly state: CaseState
  /** The body responsible now; empty before the first action. */
  readonly owner: string
  /** The body that has been asked to take over and has not yet said yes or no. */
  readonly waitingFor: string | null
  /** ISO instant from which `waitingFor` counts. */
  readonly waitingSince: string | null
  /** The body a case returns to when the forum has done with it. */
  readonly home: string
  readonly openQuestions: readonly OpenQuestion[]
}

export const beforeAnything: Standing = {
  state: 'draft',
  owner: '',
  waitingFor: null,
  waitingSince: null,
  home: '',
  openQuestions: [],
}

/**
 * One action further. Total: an action that does not fit where the case stands (an acknowledgement by a body nobody asked)
 * changes nothing, so that two who act at once cannot bring a case into a state that does not exist.
 */
export function step(was: Standing, action: CaseAction): Standing {
  const settle = (state: CaseState): Standing => ({ ...was, state, waitingFor: null, waitingSince: null })
  switch (action.type) {
    case 'opened':
      return was.owner === '' ? { ...was, owner: action.body, home: action.body } : was
    case 'assessed':
      return was.state === 'draft' || was.state === 'reopened' ? { ...was, state: 'assessed' } : was
    case 'taken-on':
      return was.waitingFor !== null && was.waitingFor !== action.body && was.owner !== action.body
        ? was
        : { ...settle('own-handling'), owner: action.body, home: action.body }
    case 'handed-over':
      // The sender stays responsible until the receiver acknowledges (users.md 3); handing over again corrects the receiver.
      return { ...was, state: 'handed-over', waitingFor: action.to, waitingSince: action.at }
    case 'acknowledged':
      return was.state === 'handed-over' && was.waitingFor === action.body
        ? { ...settle('acknowledged'), owner: action.body, home: action.body }
        : was
    case 'returned':
      return was.state === 'handed-over' && was.waitingFor === action.body ? settle('returned') : was
    case 'advice-asked':
      return {
        ...was,
        openQuestions: [
          ...was.openQuestions,
          {
            from: action.body,
            to: action.to,
            question: action.question,
            answerBy: action.answerBy,
            askedAt: action.at,
          },
        ],
      }
    case 'advice-given':
      return { ...was, openQuestions: withoutFirst(was.openQuestions, action.body) }
    case 'information-requested':
    case 'facts-corrected':
    case 'registered':
    case 'sent-to-registrar':
    case 'mail-joined':
    case 'mail-split':
    case 'note':
    case 'cost-estimated':
    case 'news-seen':
    case 'reconfirmed':
    case 'letter-drafted':
    case 'told':
    case 'telling-set-aside':
    case 'decision-reported':
    case 'condition-followed-up':
    case 'review-set':
    case 'joined':
    case 'secrecy-marked':
    case 'secrecy-lifted':
    case 'pause-ended':
    case 'retention-decided':
    case 'recused':
    case 'recusal-ended':
      return was
    case 'declined':
      return settle('settled')
    case 'proposed-to-ib':
      return {
        ...was,
        state: 'proposed-to-ib',
        home: was.owner,
        waitingFor: action.to ?? '',
        waitingSince: action.at,
      }
    // The forum's secretariat is whoever acts for it: its name is the edition's.
    case 'taken-up-for-ib':
      return was.state === 'proposed-to-ib' ? { ...settle('proposed-to-ib'), owner: action.body } : was
    case 'returned-from-ib':
      return was.state === 'proposed-to-ib' || was.state === 'in-forum'
        ? { ...settle('returned'), owner: was.home }
        : was
    case 'put-before-ib':
      return { ...settle('in-forum'), owner: action.body }
    case 'settled':
      return afterDecision(was, action.decision.result)
    case 'planned':
      return settle('planned')
    case 'held':
      return settle(action.learned.trim() === '' ? 'held' : 'followed-up')
    case 'not-held':
      return settle('not-held')
    case 'closed':
    case 'merged':
    case 'disposed':
      return settle('closed')
    case 'withdrawn':
      return settle('withdrawn')
    case 'reopened':
      return { ...settle('reopened'), owner: was.home }
  }
  return never(action)
}

/** What has been carried out or closed is not undone by what is written about it. */
const pastDeciding: ReadonlySet<CaseState> = new Set([
  'held',
  'not-held',
  'followed-up',
  'closed',
  'withdrawn',
])

/**
 * A decision ends the matter and sends the case home. One that comes while the case has gone on, as a correction does, leaves it where
 * it is: the plan and its days hold, unless what was decided is now a no.
 */
function afterDecision(was: Standing, result: Decision['result']): Standing {
  const stands = pastDeciding.has(was.state) || (was.state === 'planned' && result !== 'declined')
  if (result === 'deferred' || stands) return was
  return { ...was, state: 'settled', waitingFor: null, waitingSince: null, owner: was.home }
}

function withoutFirst(questions: readonly OpenQuestion[], answeredBy: string): readonly OpenQuestion[] {
  const index = questions.findIndex((question) => question.to === answeredBy)
  return index < 0 ? questions : questions.toSpliced(index, 1)
}
