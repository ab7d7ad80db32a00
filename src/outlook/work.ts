import type { MatterAnswers } from '../assessment/answers.ts'
import type { FormStep, MatterContext } from '../assessment/form.ts'
import type { Outcome } from '../assessment/outcome.ts'
import type { Facts } from '../detection/finding.ts'
import type { Directory } from '../directory/directory.ts'
import type { BodyCandidate } from '../directory/theme-bodies.ts'
import type { Edition } from '../strategy/edition.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import type { Draft } from './draft/draft.ts'
import type { Reading } from './reading/reading.ts'

/** Everything the sections show of one mail: what was read, what was ticked, and what follows from both. */
export interface Work {
  readonly edition: Edition
  readonly directory: Directory
  readonly today: PlainDate
  readonly reading: Reading
  readonly draft: Draft
  /** Facts as read with the person's changes. */
  readonly facts: Facts
  readonly matters: readonly MatterAnswers[]
  readonly context: MatterContext
  /** Questions to show now. */
  readonly steps: readonly FormStep[]
  readonly outcome: Outcome
  /** The body that received the mail where the subject points at it too: then it assesses. */
  readonly own: BodyCandidate | null
  /** Other bodies that the subject points at, the likeliest first; never the one that received the mail. */
  readonly candidates: readonly BodyCandidate[]
  /** Body that received the mail, or empty while nobody has said. */
  readonly receivedBy: string
}

/** Changes the draft; the last change wins, field by field. */
export type Change = (
  change: Partial<
    Pick<
      Draft,
      | 'course'
      | 'noCase'
      | 'adviser'
      | 'reason'
      | 'corrections'
      | 'kinds'
      | 'assessment'
      | 'proposeToIb'
      | 'separateFrom'
    >
  >,
) => void

/** What every section gets. */
export interface SectionProps {
  readonly work: Work
  readonly change: Change
}
