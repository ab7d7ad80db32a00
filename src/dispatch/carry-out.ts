import type { CaseAction } from '../cases/actions.ts'
import type { StepState } from '../cases/journal.ts'
import { mergeJournals } from '../cases/merge-journals.ts'
import type { StoredCase } from '../casestore/port.ts'
import { attemptStep, codeOf, type Ended } from './attempt-step.ts'
import { claim } from './claim.ts'
import { closingActions, registrarActions } from './closing-actions.ts'
import type { RunResult } from './dispatcher.ts'
import type { JournalKeeper } from './journal-keeper.ts'
import { draftSteps } from './mails.ts'
import { dropDraft } from './outgoing.ts'
import type { Plan, PlannedStep } from './plans.ts'
import type { Run, Step } from './step.ts'
import type { StepId } from './step-ids.ts'
import { steps } from './steps/index.ts'

const over: ReadonlySet<StepState> = new Set<StepState>(['done', 'skipped'])

/**
 * Carries a plan out as far as it goes: every step whose needs are met runs, at the same time as the others. A step that fails
 * holds up only those that need it. At the end the case holds what was done and what was not.
 */
export async function carryOut(plan: Plan, run: Run, keeper: JournalKeeper): Promise<RunResult> {
  const machine = machineSteps(run, keeper)
  const attempted = new Set<StepId>()
  const planned = new Set(plan.map((entry) => entry.step))
  const met = ({ needs }: PlannedStep) =>
    needs.every((need) => !planned.has(need) || over.has(keeper.state(need)))

  const attempt = async (id: StepId): Promise<void> => {
    const step = machine[id]
    // Where `running` is written down first, `waiting` says that nothing was tried.
    const maybeDone = run.resumed && !(step.journalFirst === true && keeper.state(id) === 'waiting')
    keeper.set(id, { state: 'running', error: null }, run.clock.now())
    const unwritten = step.journalFirst === true ? await writeJournal(run, keeper) : null
    const ended = unwritten ?? (await attemptStep(step, run, maybeDone))
    const error = ended.state === 'done' ? null : ended.error
    keeper.set(id, { state: ended.state, error, left: ended.left }, run.clock.now())
  }

  const follow = async (): Promise<void> => {
    const open = ({ step }: PlannedStep) =>
      !over.has(keeper.state(step)) && !attempted.has(step) && !run.yielded.has(step)
    const ready = plan.filter((entry) => open(entry) && met(entry))
    for (const { step } of ready) attempted.add(step)
    await Promise.all(ready.map(({ step }) => attempt(step).then(follow)))
  }
  await follow()
  return finish(plan, run, keeper)
}

/** Every step by its id; the two that write the case are made from the plan's own journal. */
function machineSteps(run: Run, keeper: JournalKeeper): Readonly<Record<StepId, Step>> {
  const always = { applies: () => true, detail: () => '' }
  return {
    ...steps,
    claim: { id: 'claim', ...always, effect: () => claim(run, keeper) },
    'write-case': {
      id: 'write-case',
      ...always,
      async effect() {
        const actions = await closingActions(run.order, run.left, run.config, run.clock.now())
        await run.writer.write(actions, (latest) => newest(latest, keeper))
        return {}
      },
    },
  }
}

/** Our journal with what another window has done of the same plan. */
function newest(latest: StoredCase, keeper: JournalKeeper) {
  const theirs = latest.case.journals.find((journal) => journal.planId === keeper.journal().planId)
  return theirs === undefined ? keeper.journal() : mergeJournals(keeper.journal(), theirs)
}

async function writeJournal(
  run: Run,
  keeper: JournalKeeper,
  actions: readonly CaseAction[] = [],
): Promise<Ended | null> {
  try {
    await run.writer.write(actions, (latest) => newest(latest, keeper))
    return null
  } catch (thrown) {
    return { state: 'failed', error: codeOf(thrown), left: {} }
  }
}

async function finish(plan: Plan, run: Run, keeper: JournalKeeper): Promise<RunResult> {
  if (
    (['claim', 'open-case', 'link-forward', 'put-paper'] as const).some(
      (step) => keeper.error(step) === 'conflict',
    )
  )
    return giveUp(run, keeper)
  const states = plan.map((entry) => keeper.state(entry.step))
  const complete = states.every((state) => over.has(state))
  if (complete) keeper.finish(run.clock.now())
  const outcome = complete ? 'done' : states.includes('uncertain') ? 'uncertain' : 'unfinished'
  const unwritten =
    keeper.state('claim') === 'done' ? await writeJournal(run, keeper, await toRegistrar(run, keeper)) : null
  // What is done but not written down is continued by writing it down; continuing looks before it acts.
  return {
    stored: run.writer.current(),
    journal: keeper.journal(),
    outcome: unwritten === null ? outcome : 'unfinished',
  }
}

/** The history's line of what has left for the registrar, after that of the plan itself; none while that is not certain. */
async function toRegistrar(run: Run, keeper: JournalKeeper): Promise<readonly CaseAction[]> {
  return keeper.state('write-case') === 'done' ? leftForRegistrar(run, keeper) : []
}

async function leftForRegistrar(run: Run, keeper: JournalKeeper): Promise<readonly CaseAction[]> {
  const sent = keeper.journal().steps.find(({ id, state }) => id === 'send-registrar' && state === 'done')
  return registrarActions(run.order, sent?.at, run.clock.now())
}

/** Somebody else goes on with the case: what has left for the registrar is told, what has not left never will, and drafts are cleared away. */
async function giveUp(run: Run, keeper: JournalKeeper): Promise<RunResult> {
  for (const id of draftSteps) {
    const { draftId } = keeper.left(id)
    if (draftId !== undefined) await dropDraft(run, draftId)
  }
  const sent = await leftForRegistrar(run, keeper)
  keeper.abandon(run.clock.now())
  const { planId } = keeper.journal()
  if (run.writer.current()?.case.journals.some((journal) => journal.planId === planId))
    await writeJournal(run, keeper, sent)
  return { stored: run.writer.current(), journal: keeper.journal(), outcome: 'unfinished' }
}
