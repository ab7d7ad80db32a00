import type { Journal, JournalStep } from './journal.ts'

const over = (step: JournalStep) => step.state === 'done' || step.state === 'skipped'

/** What the other window has got further with: done, or begun where here nothing was tried. */
const isFurther = (other: JournalStep, ours: JournalStep) =>
  over(other) ? !over(ours) : ours.state === 'waiting' && other.state !== 'waiting'

/**
 * The same plan as two windows wrote it: what one of them has done is done, and what one has begun may have been done. Used when
 * both carry it out at once; a person's own correction of a journal is written as it stands, without merging.
 */
export function mergeJournals(ours: Journal, theirs: Journal): Journal {
  const steps = ours.steps.map((step) => {
    const other = theirs.steps.find((candidate) => candidate.id === step.id)
    return other !== undefined && isFurther(other, step) ? other : step
  })
  return { ...ours, startedAt: theirs.startedAt, steps, finishedAt: ours.finishedAt ?? theirs.finishedAt }
}
