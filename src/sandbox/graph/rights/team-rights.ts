import { failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'

/** Refuses callers who are not in the team: 404 for a team that is not there, 403 else. */
export const requireTeam = (call: Call, team: string): void => {
  if (!call.store.get('SELECT 1 FROM teams WHERE id = ?', team))
    throw failure.notFound(`No team found with Group Id ${team}`)
  if (call.who.app) return
  if (!call.store.get('SELECT 1 FROM group_members WHERE groupId = ? AND user = ?', team, call.who.oid))
    throw failure.teamDenied()
}
