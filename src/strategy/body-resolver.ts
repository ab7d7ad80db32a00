/**
 * What routing needs to know of bodies, without knowing the directory: total over any id, so that a table that names a body nobody
 * has entered yet still gives an answer (the directory's own check reports it).
 */
export interface BodyResolver {
  /** The body that answers today: the id itself, or its last successor. */
  current(id: string): string
  /** Type of the body (for example `stadsdel`, `bolag`); null when unknown. */
  type(id: string): string | null
}

/** Takes every id as it stands; for editions without a directory and for tests. */
export const bodiesAsWritten: BodyResolver = { current: (id) => id, type: () => null }
