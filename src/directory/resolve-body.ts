import type { BodyResolver } from '../strategy/body-resolver.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import { bodyById, type Directory } from './directory.ts'
import { isValidOn } from './is-valid-on.ts'

/** Which body answers for an id on a day, and why: it is itself in force, it follows a closed one, it is closed with nobody after it,
 * or nobody has entered it. */
export interface ResolvedBody {
  id: string
  because: 'in-force' | 'successor' | 'closed' | 'not-yet' | 'unknown'
  /** The ids passed on the way, first the one asked for. */
  via: string[]
}

/** Follows successors until a body in force. Total: a loop of successors ends at the body where it closes. */
export function resolveBody(directory: Directory, id: string, on: PlainDate): ResolvedBody {
  const via: string[] = []
  let at = id
  for (;;) {
    const body = bodyById(directory, at)
    if (!body) return { id: at, because: 'unknown', via }
    if (isValidOn(body, on)) return { id: at, because: via.length > 0 ? 'successor' : 'in-force', via }
    if (body.validFrom !== null && on < body.validFrom) return { id: at, because: 'not-yet', via }
    if (body.successor === null || via.includes(body.successor)) return { id: at, because: 'closed', via }
    via.push(at)
    at = body.successor
  }
}

/** What the assessment needs to know of bodies, on one day. */
export function bodyResolver(directory: Directory, on: PlainDate): BodyResolver {
  return {
    current: (id) => resolveBody(directory, id, on).id,
    type: (id) => bodyById(directory, id)?.type ?? null,
  }
}
