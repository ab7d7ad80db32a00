import type { BodyResolver } from '../strategy/body-resolver.ts'
import { bodyRoles } from '../strategy/decision-row.ts'
import type { MatterAnswers } from './answers.ts'

/**
 * The bodies that a name in the table stands for: a role resolves from the answers, anything else is a body id or a decider and stays.
 * A role that nothing in the answers fills stays by its name, so that people read "värdförvaltningen" and not nothing; `isRole` tells.
 */
export function resolveRole(name: string, answers: MatterAnswers, bodies: BodyResolver): string[] {
  const ids = fromAnswers(name, answers).map((id) => bodies.current(id))
  return ids.length > 0 ? [...new Set(ids)] : [name]
}

/** Whether a name in an outcome is a role that could not be resolved, and so nobody that mail can be sent to. */
export function isRole(name: string): boolean {
  return bodyRoles.some((role) => role === name)
}

function fromAnswers(name: string, answers: MatterAnswers): string[] {
  const { receivedBy, topicBody, hostBody, otherBodies = [] } = answers
  const first = (...ids: (string | undefined)[]) => ids.filter((id) => id !== undefined).slice(0, 1)
  switch (name) {
    case 'ownBody':
      return first(receivedBy)
    case 'topicBody':
      return first(topicBody, receivedBy)
    case 'hostBody':
      return first(hostBody, topicBody, receivedBy)
    case 'otherBodies':
      return otherBodies
    case 'bodies':
      return [...first(topicBody), ...otherBodies]
    default:
      return [name].filter((id) => !isRole(id))
  }
}
