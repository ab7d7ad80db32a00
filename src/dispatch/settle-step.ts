import type { Journal, JournalStep } from '../cases/journal.ts'
import { CaseConflict, type CaseStore, type StoredCase } from '../casestore/port.ts'
import { mails } from './mails.ts'

/** What of a plan has to be made anew when a message turned out not to have left. */
const draftOf: Readonly<Record<string, string>> = Object.fromEntries(
  mails.map(({ draft, send }) => [send, draft]),
)

/**
 * A person has looked and says whether an uncertain step happened. Said yes, it is done. Said no, it is tried again when the plan
 * is continued: with the same draft while there is one (what left late cannot leave twice), else with a new one.
 */
export async function settleStep(
  cases: CaseStore,
  stored: StoredCase,
  stepId: string,
  happened: boolean,
  now: Date,
): Promise<StoredCase> {
  return rewriteOpenJournal(cases, stored, (journal) => {
    const { left } = journal.steps.find((step) => step.id === stepId) ?? { left: {} }
    const settled = mapStep(journal, stepId, () => ({
      id: stepId,
      state: happened ? 'done' : 'waiting',
      at: now.toISOString(),
      left: { ...left, settledBy: 'person' },
    }))
    const draft = draftOf[stepId]
    return happened || draft === undefined ? settled : again(settled, [draft, 'claim'], now)
  })
}

/** Ends the open plan of a case where it stands: what it had not done is skipped. */
export async function endOpenPlan(cases: CaseStore, stored: StoredCase, now: Date): Promise<StoredCase> {
  const at = now.toISOString()
  return rewriteOpenJournal(cases, stored, (journal) => ({
    ...journal,
    finishedAt: at,
    steps: journal.steps.map((step) => (step.state === 'done' ? step : { ...step, state: 'skipped', at })),
  }))
}

/** These steps once more; the claim keeps the order it was given. */
function again(journal: Journal, ids: readonly string[], now: Date): Journal {
  return ids.reduce(
    (changed, id) =>
      mapStep(changed, id, (step) => ({
        id,
        state: 'waiting',
        at: now.toISOString(),
        left: id === 'claim' ? step.left : {},
      })),
    journal,
  )
}

/**
 * The function mailbox may not be sent from (ErrorSendAsDenied): the plan goes on with a new message from the person's own
 * mailbox. The drafts that were made before are of no use any more.
 */
export async function throughOwnMailbox(
  cases: CaseStore,
  stored: StoredCase,
  now: Date,
): Promise<StoredCase> {
  return rewriteOpenJournal(cases, stored, (journal) => {
    const unsent = mails.flatMap(({ draft, send }) => [draft, send]).filter((id) => !isSent(journal, id))
    return mapStep(again(journal, [...unsent, 'claim'], now), 'claim', (step) => ({
      ...step,
      left: viaOwn(step.left),
    }))
  })
}

const isSent = (journal: Journal, id: string) => {
  const send = Object.entries(draftOf).find(([sends, draft]) => id === sends || id === draft)?.[0]
  return journal.steps.some(
    (step) => step.id === send && (step.state === 'done' || step.state === 'uncertain'),
  )
}

function viaOwn(left: JournalStep['left']): JournalStep['left'] {
  if (left.order === undefined) return left
  const order = JSON.parse(left.order) as object
  return { ...left, order: JSON.stringify({ ...order, via: 'own-mailbox' }) }
}

function mapStep(journal: Journal, id: string, change: (step: JournalStep) => JournalStep): Journal {
  return { ...journal, steps: journal.steps.map((step) => (step.id === id ? change(step) : step)) }
}

async function rewriteOpenJournal(
  cases: CaseStore,
  stored: StoredCase,
  change: (journal: Journal) => Journal,
): Promise<StoredCase> {
  const journal = stored.case.journals.findLast((candidate) => candidate.finishedAt === null)
  if (journal === undefined) return stored
  try {
    return await cases.write(stored, { journal: change(journal) })
  } catch (thrown) {
    if (thrown instanceof CaseConflict) return rewriteOpenJournal(cases, thrown.latest, change)
    throw thrown
  }
}
