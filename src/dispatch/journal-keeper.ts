import type { Journal, JournalStep, StepState } from '../cases/journal.ts'
import type { Left } from './step.ts'
import type { StepId } from './step-ids.ts'
import { without } from './without.ts'

/** The journal of one running plan in memory; each change is told to the surface. */
export interface JournalKeeper {
  journal(): Journal
  state(step: StepId): StepState
  left(step: StepId): Left
  set(
    step: StepId,
    change: { state?: StepState; error?: string | null; left?: Left; dropLeft?: boolean },
    at: Date,
  ): void
  error(step: StepId): string | undefined
  merge(journal: Journal): void
  finish(at: Date): void
  /** Closes a plan that gave way to another: what was not done is skipped. */
  abandon(at: Date): void
}

export function createJournalKeeper(first: Journal, onChange: (journal: Journal) => void): JournalKeeper {
  let journal = first
  const stepOf = (id: StepId) => journal.steps.find((step) => step.id === id)
  const tell = (next: Journal) => {
    journal = next
    onChange(journal)
  }
  return {
    journal: () => journal,
    state: (id) => stepOf(id)?.state ?? 'skipped',
    left: (id) => stepOf(id)?.left ?? {},
    set(id, change, at) {
      const steps = journal.steps.map((step) => (step.id === id ? changed(step, change, at) : step))
      tell({ ...journal, steps })
    },
    error: (id) => stepOf(id)?.error,
    merge: tell,
    finish(at) {
      tell(closed(journal, at))
    },
    abandon(at) {
      const steps = journal.steps.map((step) =>
        step.state === 'done' ? step : { ...step, state: 'skipped' as const, error: 'conflict' },
      )
      tell(closed({ ...journal, steps }, at))
    },
  }
}

/** The order has served; what was assessed stands in the case's actions. */
function closed(journal: Journal, at: Date): Journal {
  const steps = journal.steps.map((step) => ({ ...step, left: without(step.left, 'order', 'window') }))
  return { ...journal, steps, finishedAt: at.toISOString() }
}

function changed(
  step: JournalStep,
  change: { state?: StepState; error?: string | null; left?: Left; dropLeft?: boolean },
  at: Date,
): JournalStep {
  const { error: before, ...rest } = step
  const error = change.error === undefined ? before : change.error
  return {
    ...rest,
    state: change.state ?? step.state,
    at: at.toISOString(),
    left: { ...(change.dropLeft === true ? {} : step.left), ...change.left },
    ...(error === undefined || error === null ? {} : { error }),
  }
}
