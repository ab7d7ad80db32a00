import type { BodyResolver } from '../strategy/body-resolver.ts'
import type { Condition } from '../strategy/condition.ts'
import type { MatterAnswers } from './answers.ts'

/** Whether a condition holds; `unknown` names the answers that would settle it (three-valued logic after Kleene). */
export type Holds = { is: true } | { is: false } | { is: 'unknown'; keys: string[] }

const yes: Holds = { is: true }
const no: Holds = { is: false }

/** Weighs a condition against the answers; `assumed` stands in for what is not answered. Pure and total. */
export function holds(
  condition: Condition,
  answers: MatterAnswers,
  assumed: Record<string, unknown>,
  bodies: BodyResolver,
): Holds {
  const again = (c: Condition) => holds(c, answers, assumed, bodies)
  if ('all' in condition) return everyOf(condition.all.map(again))
  if ('any' in condition) return negate(everyOf(condition.any.map(again).map(negate)))
  if ('not' in condition) return negate(again(condition.not))

  const given = read(condition.key, answers, assumed)
  if ('answered' in condition) return (given !== undefined) === condition.answered ? yes : no
  if (given === undefined) return { is: 'unknown', keys: [condition.key] }
  if ('sameBodyAs' in condition) {
    const other = read(condition.sameBodyAs, answers, assumed)
    if (other === undefined) return { is: 'unknown', keys: [condition.sameBodyAs] }
    return bodies.current(String(given)) === bodies.current(String(other)) ? yes : no
  }
  if ('bodyType' in condition)
    return bodies.type(bodies.current(String(given))) === condition.bodyType ? yes : no
  if ('atLeast' in condition) return Number(given) >= condition.atLeast ? yes : no
  if ('oneOf' in condition) return condition.oneOf.some((value) => value === given) ? yes : no
  if (condition.is === given) return yes
  return condition.unclear?.some((value) => value === given) ? { is: 'unknown', keys: [condition.key] } : no
}

function read(key: string, answers: MatterAnswers, assumed: Record<string, unknown>): unknown {
  const given: unknown = (answers as Record<string, unknown>)[key]
  return given === undefined || given === null ? assumed[key] : given
}

function everyOf(parts: Holds[]): Holds {
  if (parts.some((part) => part.is === false)) return no
  const keys = parts.flatMap((part) => (part.is === 'unknown' ? part.keys : []))
  return keys.length === 0 ? yes : { is: 'unknown', keys: [...new Set(keys)] }
}

function negate(part: Holds): Holds {
  if (part.is === 'unknown') return part
  return part.is ? no : yes
}
