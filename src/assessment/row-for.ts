import type { Edition } from '../strategy/edition.ts'
import { localText } from '../strategy/local-text.ts'
import type { MatterOutcome } from './outcome.ts'
import { isRole } from './resolve-role.ts'

type Row = Edition['table']['rows'][number]

/**
 * The line of the table that an outcome came from. Outcomes kept from before lines were noted have only the name, which several lines may
 * share: then the one whose handler and decider are those of the outcome, else the one whose roles they can have filled.
 */
export function rowFor(edition: Edition, matter: MatterOutcome): Row | undefined {
  const rows = edition.table.rows.filter((row) => row.row === matter.row && row.kinds.includes(matter.kind))
  const noted = rows.find((row) => row.id === matter.line)
  if (noted) return noted
  const agrees = (fits: (named: string, is: string) => boolean) => (row: Row) =>
    fits(row.handledBy, matter.handledBy) &&
    (matter.decidedBy === null || (row.decidedBy !== null && fits(row.decidedBy, matter.decidedBy)))
  return (
    rows.find(agrees((named, is) => named === is)) ??
    rows.find(agrees((named, is) => named === is || isRole(named))) ??
    rows[0]
  )
}

/** What is said of a matter beside its verdict: why it is stopped where a hard rule stops it, else what its line of the table says. */
export function saidOf(edition: Edition, matter: MatterOutcome, language: string): string {
  const row = rowFor(edition, matter)
  if (matter.blocked && row?.stops === undefined)
    return matter.reasons
      .flatMap((rule) => edition.table.stopped?.[rule] ?? [])
      .map((text) => localText(text, language))
      .join(' ')
  return row === undefined ? '' : localText(row.says, language)
}
