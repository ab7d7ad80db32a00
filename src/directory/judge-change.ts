import type { Edition } from '../strategy/edition.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import { checkDirectory, type DirectoryFault } from './check-directory.ts'
import type { Directory } from './directory.ts'

/** What a change would make wrong that was right before it. */
export interface ChangeVerdict {
  /** Such a change is not saved: no later entry would make it right. */
  readonly stops: readonly DirectoryFault[]
  /** It may be saved by somebody who has read this: the next entry may be what is missing, or the city may want it so. */
  readonly warns: readonly DirectoryFault[]
}

/**
 * A loop of successors, a reference to a body that is not there and days in the wrong order lead mail nowhere whatever is entered
 * next. A body without a way in, or without contact person, is only half entered: its contact person comes after it, since the contact person
 * refers to it. One address for two bodies is odd, yet one person may serve two small bodies.
 */
const stopping: { readonly [Fault in DirectoryFault['fault']]: boolean } = {
  'successor-loop': true,
  'unknown-successor': true,
  'duplicate-body': true,
  'unknown-type': false,
  'unknown-body': true,
  'theme-of-unknown-body': true,
  'dates-reversed': true,
  'contact-dates-reversed': true,
  'absence-without-first-day': true,
  'no-way-in': false,
  'closed-without-successor': false,
  'duplicate-address': false,
  'no-contact-person': false,
  'several-contact-persons': false,
  'away-without-deputy': false,
  'theme-without-body': false,
}

/** The faults of the directory as it would be, without those it has already. Pure. */
export function judgeChange(
  edition: Edition,
  before: Directory,
  after: Directory,
  on: PlainDate,
): ChangeVerdict {
  const known = new Set(checkDirectory(edition, before, on).map((fault) => JSON.stringify(fault)))
  const fresh = checkDirectory(edition, after, on).filter((fault) => !known.has(JSON.stringify(fault)))
  return {
    stops: fresh.filter(({ fault }) => stopping[fault]),
    warns: fresh.filter(({ fault }) => !stopping[fault]),
  }
}
