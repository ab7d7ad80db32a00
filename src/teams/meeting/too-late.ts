import { tooLateFor } from '../../cases/meeting.ts'
import type { CaseRow, ListedPaper } from '../../casestore/port.ts'
import { PlainDate } from '../../strategy/plain-date.ts'

/**
 * The cases whose guests come before a meeting on `day`, with the day they come: what waits for that meeting is decided too late (users.md
 * 17). By what the network's case says now; cases that are decided, or not listed for the reader, are not among them.
 */
export function tooLateCases(
  day: PlainDate,
  papers: readonly Pick<ListedPaper, 'caseId' | 'decided'>[],
  rows: readonly Pick<CaseRow, 'id' | 'firstDay'>[],
): ReadonlyMap<string, PlainDate> {
  const firstDays = new Map(rows.map(({ id, firstDay }) => [id, firstDay]))
  return new Map(
    papers.flatMap(({ caseId, decided }) => {
      const first = firstDays.get(caseId)
      const late = decided || !first ? null : tooLateFor(day, [PlainDate.parse(first)])
      return late === null ? [] : [[caseId, late] as const]
    }),
  )
}
