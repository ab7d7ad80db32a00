import type { Edition } from '../strategy/edition.ts'
import type { MatterOutcome } from './outcome.ts'

/** The line of the table that an outcome came from; when several share its name, the one with the same handler and decider. */
export function rowFor(
  edition: Edition,
  matter: MatterOutcome,
): Edition['table']['rows'][number] | undefined {
  const rows = edition.table.rows.filter((row) => row.row === matter.row && row.kinds.includes(matter.kind))
  return (
    rows.find((row) => row.handledBy === matter.handledBy && row.decidedBy === matter.decidedBy) ?? rows[0]
  )
}
