import type { ClosedDays } from '../strategy/calendar.ts'
import type { Edition } from '../strategy/edition.ts'

/** What of an edition the life of a case goes by: service days, closed days, who decides by delegation, months between reviews. */
export interface CaseRules {
  readonly service: Edition['about']['service']
  readonly closedDays: ClosedDays
  /** The city's (IANA name), in which an instant has its day. */
  readonly timeZone: string
  readonly reviewMonths: number
  /** Deciders whose decisions are reported to the board afterwards (users.md 14); none in an edition without a forum. */
  readonly delegates: readonly string[]
  /** The body that works for them, and has their decisions reported; null in an edition without a forum. */
  readonly delegateOffice: string | null
  /** The forum's secretariat; null in an edition without a forum. */
  readonly secretariat: string | null
}

/** The rules of an edition as the folds over a case want them. */
export function caseRules(edition: Pick<Edition, 'about' | 'names'>): CaseRules {
  const { service, closedDays, timeZone, reviewMonths } = edition.about
  const { forum } = edition.names
  return {
    service,
    closedDays,
    timeZone,
    reviewMonths,
    delegates: forum === null ? [] : [forum.delegate],
    delegateOffice: forum?.delegateOffice ?? null,
    secretariat: forum?.proposeTo ?? null,
  }
}
