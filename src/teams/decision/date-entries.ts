import type { Case } from '../../cases/case.ts'
import type { CaseAction } from '../../cases/actions.ts'
import { goesToBoard, recordedDecisions } from '../../cases/decisions-of.ts'
import type { IbStore } from '../../casestore/port.ts'

type Reported = Extract<CaseAction, { type: 'decision-reported' }>

/**
 * Says the day of the report in the forum's own entries, which members read: in those that hold and have none yet, and in those whose
 * day the report puts right in the network's case. Safe to repeat.
 *
 * @param of the network's case, null where the person cannot read it
 */
export async function dateEntries(
  ib: IbStore,
  caseId: string,
  of: Pick<Case, 'actions'> | null,
  report: Reported,
  delegates: readonly string[],
): Promise<void> {
  const entries = await ib.decisions(caseId)
  const corrected = new Set(entries.flatMap(({ decision }) => decision.corrects ?? []))
  const covered = new Set(
    recordedDecisions({ actions: [...(of?.actions ?? []), report] })
      .filter(({ reportedOn }) => reportedOn === report.on)
      .map(({ itemId }) => itemId),
  )
  for (const entry of entries) {
    const { reportedToBoardOn } = entry.decision
    const holds = !corrected.has(entry.itemId) && goesToBoard(entry.decision, delegates)
    if (holds && (reportedToBoardOn === undefined || covered.has(entry.itemId)))
      await ib.dateReport(entry, report.on)
  }
}
