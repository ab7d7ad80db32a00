import { sameFields } from '../cases/merge-fields.ts'
import type { StoredEntry } from './entry-store.ts'

/** What taking in a file would do to a list. */
export interface EntryChanges<T> {
  readonly added: readonly T[]
  readonly changed: readonly { readonly stored: StoredEntry<T>; readonly entry: T }[]
  /** On the list and not in the file. */
  readonly missing: readonly StoredEntry<T>[]
  readonly same: number
}

/** Compares a file with a list, by key. Pure. */
export function entryChanges<T>(
  keyOf: (entry: T) => string,
  standing: readonly StoredEntry<T>[],
  read: readonly T[],
): EntryChanges<T> {
  const known = new Map(standing.map((one) => [keyOf(one.entry), one]))
  const named = new Set(read.map(keyOf))
  const pairs = read.map((entry) => ({ stored: known.get(keyOf(entry)) ?? null, entry }))
  return {
    added: pairs.flatMap(({ stored, entry }) => (stored === null ? [entry] : [])),
    changed: pairs.flatMap(({ stored, entry }) =>
      stored !== null && !sameFields(stored.entry, entry) ? [{ stored, entry }] : [],
    ),
    missing: standing.filter(({ entry }) => !named.has(keyOf(entry))),
    same: pairs.filter(({ stored, entry }) => stored !== null && sameFields(stored.entry, entry)).length,
  }
}
