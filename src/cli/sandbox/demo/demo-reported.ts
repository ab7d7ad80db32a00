import type { Case } from '../../../cases/case.ts'
import type { Edition } from '../../../strategy/edition.ts'
import { addDays } from '../../../strategy/calendar.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'

/** A decision is reported at one of the board's meetings, so many days later. */
const boardMeetsAfter = 14
/** Decisions of so many days back are all reported; of those since, some still wait for somebody. */
const reportedBefore = 160

/** The case with its old decision reported to the board, else the office's day would begin with what was decided years ago. */
export function withReport(of: Case, forum: Edition['names']['forum'], today: PlainDate): Case {
  const settled = of.actions.findIndex((action) => action.type === 'settled')
  const decided = of.actions[settled]
  if (forum === null || decided?.type !== 'settled') return of
  const { decidedOn } = decided.decision
  if (decidedOn >= addDays(today, -reportedBefore)) return of
  const on = addDays(decidedOn, boardMeetsAfter)
  const at = `${on}T12:00:00.000Z`
  const later = of.actions.findIndex((action, index) => index > settled && action.at > at)
  const place = later < 0 ? of.actions.length : later
  const reported = {
    type: 'decision-reported' as const,
    id: `${decided.id.slice(0, -4)}b0ad`,
    at,
    by: { name: 'Finansborgarrådets kansli', upn: 'finansborgarradet@stad.example' },
    body: forum.delegateOffice,
    on,
  }
  return { ...of, actions: of.actions.toSpliced(place, 0, reported) }
}
