import type { Case } from '../../cases/case.ts'
import type { CaseAction } from '../../cases/actions.ts'
import { goesToBoard, recordedDecisions } from '../../cases/decisions-of.ts'
import type { IbStore } from '../../casestore/port.ts'

type Reported = Extract<CaseAction, { type: 'decision-reported' }>

/**
 * Says the day of the report in the forum's own entries, which members read: in those that hold and have none yet, and in those whose
 * day the report puts right in the network's case. Safe to repeat.
 *
 * @param of the network's case, null where the person cannot read it: what is put right is then the newest day that the entries have
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
  const holding = entries.filter(
    ({ itemId, decision }) => !corrected.has(itemId) && goesToBoard(decision, delegates),
  )
  const days = holding.map(({ decision }) => decision.reportedToBoardOn)
  const newest = of === null && !days.includes(undefined) ? days.toSorted().at(-1) : undefined
  for (const entry of holding) {
    const { reportedToBoardOn: day } = entry.decision
    if (day === undefined || day === newest || covered.has(entry.itemId))
      await ib.dateReport(entry, report.on)
  }
}
