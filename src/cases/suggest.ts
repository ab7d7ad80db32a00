import type { Outcome } from '../assessment/outcome.ts'
import { planMail } from '../assessment/plan.ts'
import type { Finding } from '../detection/finding.ts'
import type { Directory } from '../directory/directory.ts'
import { bodyResolver } from '../directory/resolve-body.ts'
import type { Edition } from '../strategy/edition.ts'
import { PlainDate } from '../strategy/plain-date.ts'
import { dayIn } from '../strategy/time-zone.ts'
import { answersFromFacts } from './answers-from-facts.ts'

/**
 * What the facts alone suggest, before a person has ticked anything. A mail that is no request has no matters.
 *
 * @param on day for which bodies and contact persons hold; today in the city when left out
 */
export function suggestOutcome(
  finding: Pick<Finding, 'isRequest' | 'kinds' | 'facts'>,
  receivedBy: string,
  edition: Edition,
  directory: Directory,
  on: PlainDate = PlainDate.parse(dayIn(edition.about.timeZone, Date.now())),
): Outcome {
  const matters = finding.isRequest ? answersFromFacts(finding, receivedBy, edition, directory, on) : []
  return planMail(edition, matters, bodyResolver(directory, on))
}
