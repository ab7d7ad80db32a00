import { mergeFields } from '../cases/merge-fields.ts'
import { GraphError } from '../graph/port.ts'

/** Two people gave the same field different values; a person chooses. `S` is a record as stored, `T` the record itself. */
export class SaveCollision<S, T> extends Error {
  override readonly name = 'SaveCollision'
  /** How it stands now. */
  readonly latest: S
  /** Mine on top of theirs, to be saved on `latest` by somebody who stands by it. */
  readonly merged: T
  readonly fields: readonly (keyof T)[]
  constructor(latest: S, merged: T, fields: readonly (keyof T)[]) {
    super('The record was changed by somebody else meanwhile.')
    this.latest = latest
    this.merged = merged
    this.fields = fields
  }
}

/** How a write went: what stands now, and whether a colleague's changes are in it. */
export interface Written<S> {
  readonly stored: S
  readonly together: boolean
}

interface Ways<S, T> {
  /** Under If-Match. */
  save(stored: S, mine: T): Promise<S>
  /** As it stands now; null when it was removed. */
  latest(): Promise<S | null>
  recordOf(stored: S): T
}

/**
 * Saves a record on top of what was read. Where a colleague saved meanwhile, what each changed is brought together field by field.
 *
 * @throws SaveCollision where both changed the same field; @throws GraphError as `save`, `conflict` when it was removed
 */
export async function writeMerged<S, T>(ways: Ways<S, T>, base: S, mine: T): Promise<Written<S>> {
  try {
    return { stored: await ways.save(base, mine), together: false }
  } catch (refused) {
    const lost = refused instanceof GraphError && refused.code === 'conflict'
    const latest = lost ? await ways.latest() : null
    if (latest === null) throw refused
    const { merged, collisions } = mergeFields(ways.recordOf(base), mine, ways.recordOf(latest))
    if (collisions.length > 0)
      throw new SaveCollision(latest, merged, collisions as readonly (keyof T & string)[])
    return { stored: await ways.save(latest, merged), together: true }
  }
}
