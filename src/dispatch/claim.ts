import type { CaseAction } from '../cases/actions.ts'
import type { Journal } from '../cases/journal.ts'
import { decidesWhoGoesOn } from '../cases/merge.ts'
import { mergeJournals } from '../cases/merge-journals.ts'
import { isPause, isPausedCase } from '../cases/paused.ts'
import type { StoredCase } from '../casestore/port.ts'
import type { IntentKind } from '../cases/intents.ts'
import { PlanOvertaken } from './case-writer.ts'
import { claimingActions, closingActions } from './closing-actions.ts'
import type { JournalKeeper } from './journal-keeper.ts'
import { draftSteps } from './mails.ts'
import { openingAction } from './opening-action.ts'
import { isPaused } from './order.ts'
import { dropDraft } from './outgoing.ts'
import type { Left, Run } from './step.ts'

/** Made without a claim of their own: a window that came second leaves them to the first. */
const once = ['reply-draft', 'post-thread'] as const

/** What leaves who goes on with the case as it is, and so can happen beside anything else. */
const besides: ReadonlySet<string> = new Set<IntentKind>([
  'ask-advice',
  'give-advice',
  'ask-information',
  'save',
  'join-mail',
  'tell',
])

/**
 * Writes the plan into the case before anything leaves; a new case is opened and claimed by one and the same write. Whoever's write
 * comes first decides which drafts are the ones that may be sent; a second window takes those over and throws its own away. So one
 * plan sends one message, however often it is begun.
 *
 * @throws PlanOvertaken when somebody else has decided on the case, has begun to, or has paused it, since the person saw it
 */
export async function claim(run: Run, keeper: JournalKeeper): Promise<Left> {
  const actions = await claimingActions(run.order, run.clock.now())
  const opened = run.writer.current() === null && (await openClaimed(run, keeper, actions))
  if (!opened) await claimStanding(run, keeper, actions)
  for (const id of draftSteps) {
    const { surplus } = keeper.left(id)
    if (surplus !== undefined) await dropDraft(run, surplus)
  }
  return { caseNumber: run.stored().case.number }
}

/**
 * Opens the case with the claim in it. The unique columns let one opener through; false = the case that stands is not of this
 * write, and is claimed like any other.
 */
async function openClaimed(
  run: Run,
  keeper: JournalKeeper,
  actions: readonly CaseAction[],
): Promise<boolean> {
  const first = await openingAction(run.order, run.clock.now())
  const stored = await run.writer.open({ first, actions, journal: asDone(keeper.journal(), run.window) })
  return claimedBy(stored, run)
}

async function claimStanding(run: Run, keeper: JournalKeeper, actions: readonly CaseAction[]): Promise<void> {
  const own = await closingActions(run.order, run.left, run.config, run.clock.now())
  const check = (latest: StoredCase) => stopWhenOvertaken(run, latest, own)
  await run.writer
    .write(actions, (latest) => {
      check(latest)
      takeOverDrafts(latest, keeper, run)
      return asDone(keeper.journal(), run.window)
    })
    .then(check)
}

function stopWhenOvertaken(run: Run, latest: StoredCase, own: readonly CaseAction[]): void {
  if (isPausedCase(latest.case) && !isPaused(run.order)) throw new PlanOvertaken(latest)
  const pausedSince = latest.case.actions.some((action) => isPause(action) && !run.seen.has(action.id))
  if (run.order.kind === 'put-before-ib' && pausedSince) throw new PlanOvertaken(latest)
  if (run.order.kind === 'tell' && toldMeanwhile(run, latest, own)) throw new PlanOvertaken(latest)
  if (besides.has(run.order.kind)) return
  const known = (id: string) => run.seen.has(id) || own.some((action) => action.id === id)
  const decided = latest.case.actions.some((action) => decidesWhoGoesOn(action.type) && !known(action.id))
  const begun = latest.case.journals.some(
    ({ planId, intent, finishedAt }) =>
      planId !== run.order.planId && finishedAt === null && !besides.has(intent) && !run.seen.has(planId),
  )
  if (decided || begun) throw new PlanOvertaken(latest)
}

/** A colleague has told somebody, or is about to: who is left to tell is another list than the one that was confirmed. */
function toldMeanwhile({ order, seen }: Run, latest: StoredCase, own: readonly CaseAction[]): boolean {
  const known = (id: string) => seen.has(id) || own.some((action) => action.id === id)
  return (
    latest.case.actions.some(
      ({ id, type }) => (type === 'told' || type === 'telling-set-aside') && !known(id),
    ) ||
    latest.case.journals.some(
      ({ planId, intent, finishedAt }) =>
        intent === 'tell' && planId !== order.planId && finishedAt === null && !seen.has(planId),
    )
  )
}

function takeOverDrafts(latest: StoredCase, keeper: JournalKeeper, run: Run): void {
  const first = planIn(latest, run)
  if (first === undefined) return
  if (!run.resumed && !claimedBy(latest, run)) for (const id of once) run.yielded.add(id)
  for (const id of draftSteps) {
    const theirs = first.steps.find((step) => step.id === id)?.left
    const ours = keeper.left(id)
    if (theirs?.draftId === undefined || theirs.draftId === ours.draftId) continue
    const surplus = ours.draftId === undefined ? {} : { surplus: ours.draftId }
    keeper.set(id, { state: 'done', dropLeft: true, left: { ...theirs, ...surplus } }, run.clock.now())
  }
  keeper.merge(mergeJournals(keeper.journal(), first))
}

const planIn = (latest: StoredCase, run: Run) =>
  latest.case.journals.find((journal) => journal.planId === run.order.planId)

const claimedBy = (latest: StoredCase, run: Run) =>
  planIn(latest, run)?.steps.find((step) => step.id === 'claim')?.left.window === run.window

/** The journal as it reads once this very write has succeeded. */
function asDone(journal: Journal, window: string): Journal {
  return {
    ...journal,
    steps: journal.steps.map((step) =>
      step.id === 'claim' ? { ...step, state: 'done', left: { ...step.left, window } } : step,
    ),
  }
}
