import type { CaseAction } from '../cases/actions.ts'
import type { Journal } from '../cases/journal.ts'
import { mergeActions } from '../cases/merge.ts'
import {
  CaseConflict,
  type Beginning,
  type CaseStore,
  type MailPlace,
  type Reservation,
  type StoredCase,
} from '../casestore/port.ts'
import { GraphError } from '../graph/port.ts'

/** Somebody else has decided who goes on with the case; this plan stops before anything leaves. */
export class PlanOvertaken extends Error {
  override readonly name = 'PlanOvertaken'
  readonly latest: StoredCase
  constructor(latest: StoredCase) {
    super('Somebody else has already dealt with this case.')
    this.latest = latest
  }
}

/** Writes one case, one write after the other, onto whatever others wrote meanwhile. */
export interface CaseWriter {
  current(): StoredCase | null
  /** Holds the mail's key for a case that has not been opened; gives the id it is held for. @throws GraphError */
  reserve(caseId: string, lies: MailPlace | null): Promise<string>
  /** Writes the case that was reserved, or finds it written; goes on from there. @throws GraphError */
  open(beginning: Beginning): Promise<StoredCase>
  /**
   * Appends what is not there yet and replaces the journal that `journal` gives; it is asked anew for each attempt, with the
   * newest version, so that it can take over what another window wrote under the same plan.
   * @throws PlanOvertaken @throws GraphError
   */
  write(actions: readonly CaseAction[], journal: (latest: StoredCase) => Journal): Promise<StoredCase>
}

const attempts = 6

/** `base`: ids of the actions that the person had seen when confirming. */
export function createCaseWriter(
  cases: CaseStore,
  first: StoredCase | null,
  base: ReadonlySet<string>,
): CaseWriter {
  let current = first
  let reservation: Reservation | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const attempt = async (actions: readonly CaseAction[], journal: (latest: StoredCase) => Journal) => {
    for (let made = 1; ; made += 1) {
      if (current === null) throw new Error('A case is written only after it was opened.')
      const merged = mergeActions(base, actions, current.case.actions)
      if (merged.collisions.length > 0) throw new PlanOvertaken(current)
      try {
        current = await cases.write(current, { actions: merged.add, journal: journal(current) })
        return current
      } catch (thrown) {
        if (made === attempts) throw thrown
        if (thrown instanceof CaseConflict) current = thrown.latest
        else if (thrown instanceof GraphError && thrown.ambiguous)
          current = (await cases.get(current.case.id)) ?? current
        else throw thrown
      }
    }
  }

  return {
    current: () => current,
    reserve: async (caseId, lies) => {
      reservation = await cases.reserve({
        caseId,
        internetMessageId: lies?.internetMessageId ?? null,
        lies,
      })
      return reservation.caseId
    },
    open: async (beginning) => {
      if (reservation === null) throw new Error('A case is opened only after its key was reserved.')
      const opened = await openSurely(reservation, beginning)
      current = { case: opened.case, etag: opened.etag }
      return current
    },
    write: (actions, journal) => {
      const next = queue.then(() => attempt(actions, journal))
      // A failed write must not stop the next one, which carries the same facts again.
      queue = next.catch(() => undefined)
      return next
    },
  }
}

/** Unique columns make opening twice the same as once, so a lost answer is asked for again. */
async function openSurely(reservation: Reservation, beginning: Beginning): Promise<StoredCase> {
  try {
    return await reservation.open(beginning)
  } catch (thrown) {
    if (!(thrown instanceof GraphError) || !thrown.ambiguous) throw thrown
    return reservation.open(beginning)
  }
}
