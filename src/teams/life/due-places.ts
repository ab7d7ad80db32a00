import { openingOf } from '../../cases/opening-of.ts'
import { caseLink } from '../../cases/keys.ts'
import { caseRules } from '../../cases/case-rules.ts'
import type { Case } from '../../cases/case.ts'
import { dutiesOf } from '../../cases/duties.ts'
import { partsOf } from '../../cases/parts.ts'
import { isPausedCase } from '../../cases/paused.ts'
import type { DueCalendar } from '../../dispatch/due-event.ts'
import { dueEvent, type DueEvent } from '../../documents/due-event.ts'
import type { AppServices } from '../../ui/services.tsx'

/** The calendar of one of the person's bodies, and what should stand there: null when nothing is left to do. */
export interface DuePlace {
  readonly calendar: DueCalendar
  readonly wanted: DueEvent | null
}

/**
 * Where the nearest day of a case can stand in Outlook when the case has no mail to be flagged (users.md 24): for each of the person's
 * bodies that has to do with it, the calendar of its function mailbox, or the person's own where it has none. A case that is paused for
 * security goes nowhere.
 */
export function duePlaces(
  of: Case,
  bodies: ReadonlySet<string>,
  { graph, directory, edition, config, actor, clock }: AppServices,
): readonly DuePlace[] {
  const opened = openingOf(of)
  if (opened === undefined || opened.mail !== null || isPausedCase(of)) return []
  const rules = caseRules(edition)
  const duties = dutiesOf(of, rules)
  const concerned = new Set([...duties, ...partsOf(of)].map(({ body }) => body))
  return [...bodies]
    .filter((body) => concerned.has(body))
    .map((body) => {
      const address = directory.bodies.find(({ id }) => id === body)?.mailbox ?? null
      const duty = duties.find((each) => each.body === body)
      const given = { of, link: caseLink(config, of.id), today: clock.today(), closedDays: rules.closedDays }
      return {
        calendar: {
          graph,
          mailbox: { address: address ?? actor.upn, shared: address !== null && address !== actor.upn },
          caseId: of.id,
          body,
          timeZone: edition.about.timeZone,
        },
        wanted: duty === undefined ? null : dueEvent({ ...given, duty }),
      }
    })
}
