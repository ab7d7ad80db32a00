import { bodyRoles } from './decision-row.ts'
import type { EditionFault } from './edition-error.ts'

interface Use {
  readonly id: string
  readonly path: readonly string[]
  readonly row: string | null
}

/** Keys of an edition that hold a body's id, and those that may hold a role or a decider instead. */
const bodyKeys: ReadonlySet<string> = new Set([
  'body',
  'owner',
  'coordinator',
  'mainBody',
  'proposeTo',
  'delegateOffice',
  'reportsTo',
])
const roleKeys: ReadonlySet<string> = new Set(['handledBy', 'decidedBy', 'who', 'delegate'])

/**
 * Bodies that an edition names and its directory does not have: mail for them would reach nobody. Reads the edition as it is written
 * down, so that a fault elsewhere in it hides none.
 */
export function unknownBodies(json: unknown, known: ReadonlySet<string>): EditionFault[] {
  const roles = new Set<string>([...bodyRoles, ...deciders(json)])
  return usesIn(json, [], null)
    .filter(({ id, path }) => {
      const key = path.at(-1) ?? ''
      return !known.has(id.replace(/\?$/, '')) && !(roleKeys.has(key) && roles.has(id.replace(/\?$/, '')))
    })
    .map(({ id, path, row }) => ({
      file: `${path[0] ?? 'edition'}.json`,
      path: path.join(' → '),
      ruleId: row,
      what: `The directory has no body called ${id}.`,
      todo: 'Correct the id, or enter the body in the directory first.',
    }))
}

function usesIn(at: unknown, path: readonly string[], row: string | null): Use[] {
  if (Array.isArray(at)) return at.flatMap((one, i) => usesIn(one, [...path, String(i)], row))
  if (typeof at !== 'object' || at === null) return []
  const named = 'id' in at && typeof at.id === 'string' ? at.id : row
  return Object.entries(at).flatMap(([key, value]: [string, unknown]): Use[] => {
    const here = [...path, key]
    if (typeof value === 'string' && (bodyKeys.has(key) || roleKeys.has(key)))
      return [{ id: value, path: here, row: named }]
    if (key === 'bodies' && Array.isArray(value) && value.every((one) => typeof one === 'string'))
      return value.map((id: string) => ({ id, path: here, row: named }))
    return usesIn(value, here, named)
  })
}

/** Roles that the edition has given a name. */
function deciders(json: unknown): string[] {
  const names = typeof json === 'object' && json !== null && 'names' in json ? json.names : null
  const roles = typeof names === 'object' && names !== null && 'roles' in names ? names.roles : null
  return typeof roles === 'object' && roles !== null ? Object.keys(roles) : []
}
