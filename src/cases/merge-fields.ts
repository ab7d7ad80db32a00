/** Three versions of the same record brought together, and where two people said different things. */
export interface MergedFields<T> {
  /** Mine on top of theirs; at a collision mine stands until a person has chosen. */
  readonly merged: T
  /** Paths of fields that both changed, to different values, for example `matters.visit.level`. */
  readonly collisions: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Merges two people's changes to a record field by field, against what both began with. Lists of plain values merge as sets: what
 * either added is there, what either took away is not. Lists of records merge by their `kind`. Only the same field with two
 * different answers is a collision.
 */
export function mergeFields<T>(base: T, mine: T, theirs: T): MergedFields<T> {
  const collisions: string[] = []
  const merged = mergeValue(base, mine, theirs, [], collisions)
  return { merged: merged as T, collisions }
}

function mergeValue(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  at: readonly string[],
  collisions: string[],
): unknown {
  if (sameFields(mine, theirs) || sameFields(base, theirs)) return mine
  if (sameFields(base, mine)) return theirs
  if (isFields(mine) && isFields(theirs))
    return mergeRecords(isFields(base) ? base : {}, mine, theirs, at, collisions)
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const before: readonly unknown[] = Array.isArray(base) ? base : []
    const all = [...before, ...mine, ...theirs]
    if (all.every((one) => typeof one === 'string')) return mergeSets(before, mine, theirs)
    if (all.every(hasKind))
      return Object.values(mergeRecords(byKind(before), byKind(mine), byKind(theirs), at, collisions))
  }
  collisions.push(at.join('.'))
  return mine
}

function mergeRecords(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  at: readonly string[],
  collisions: string[],
): Fields {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = mergeValue(base[key], mine[key], theirs[key], [...at, key], collisions)
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}

function mergeSets(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] {
  const taken = (from: readonly unknown[]) => new Set(base.filter((one) => !from.includes(one)))
  const gone = new Set([...taken(mine), ...taken(theirs)])
  return [...new Set([...mine, ...theirs])].filter((one) => !gone.has(one))
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const hasKind = (value: unknown): value is Fields & { readonly kind: string } =>
  isFields(value) && typeof value['kind'] === 'string'
const byKind = (list: readonly unknown[]): Fields =>
  Object.fromEntries(list.filter(hasKind).map((one) => [one.kind, one]))

/** Equal whatever the order of keys. */
export function sameFields(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      isFields(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([x], [y]) => (x < y ? -1 : 1)))
        : inner,
    ) ?? ''
  )
}
