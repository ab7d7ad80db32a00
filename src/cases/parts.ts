import type { PlainDate } from '../strategy/plain-date.ts'
import { standingOf, type WithActions } from './state.ts'

/** What a body is to a case: it answers the requester, is asked to take over, or takes part. */
export type PartRole = 'answers' | 'awaited' | 'takes-part'

/** A body's part of a case (users.md 5): each is an authority of its own, with its own diary number and received date. */
export interface Part {
  readonly body: string
  readonly role: PartRole
  /** Null: not yet in that body's diary. */
  readonly registrationNumber: string | null
  readonly receivedOn: PlainDate | null
  /** ISO instant from which the body has had to do with the case. */
  readonly since: string
}

/** Every body that has the case or has had it, in the order they came to it. One answers the requester. */
export function partsOf(of: WithActions): readonly Part[] {
  const standing = standingOf(of)
  const since = new Map<string, string>()
  const note = (body: string, at: string) => {
    // The first records do not name the forum's secretariat; a body without a name has no part and no duties.
    if (body !== '' && !since.has(body)) since.set(body, at)
  }
  for (const action of of.actions) {
    if (action.type === 'opened' || action.type === 'joined' || action.type === 'registered')
      note(action.body, action.at)
    if (action.type === 'acknowledged' || action.type === 'taken-on') note(action.body, action.at)
    if (action.type === 'handed-over') note(action.to, action.at)
    // The first records do not say to whom it was proposed.
    if (action.type === 'proposed-to-ib' && standing.waitingFor) note(standing.waitingFor, action.at)
  }
  return [...since]
    .filter(([body]) => isStillPart(of, body, standing.owner, standing.waitingFor))
    .map(([body, at]) => ({
      body,
      role: body === standing.owner ? 'answers' : body === standing.waitingFor ? 'awaited' : 'takes-part',
      ...registrationOf(of, body),
      since: at,
    }))
}

/** The body's own diary number and received date, as last entered. */
export function registrationOf(
  of: WithActions,
  body: string,
): Pick<Part, 'registrationNumber' | 'receivedOn'> {
  const own = of.actions.filter((action) => action.type === 'registered' && action.body === body)
  const last = own.findLast((action) => action.type === 'registered')
  const joined = of.actions.find((action) => action.type === 'joined' && action.body === body)
  return {
    registrationNumber: last?.type === 'registered' ? last.registrationNumber : null,
    receivedOn:
      (last?.type === 'registered' ? last.receivedOn : undefined) ??
      (joined?.type === 'joined' ? joined.receivedOn : undefined) ??
      null,
  }
}

/** A body that sent the case back, or that a corrected hand-over took it from, keeps its part only when it has registered it. */
function isStillPart(of: WithActions, body: string, owner: string, awaited: string | null): boolean {
  if (body === owner || body === awaited) return true
  return of.actions.some(
    (action) =>
      action.body === body &&
      ['opened', 'joined', 'registered', 'acknowledged', 'taken-on'].includes(action.type),
  )
}
