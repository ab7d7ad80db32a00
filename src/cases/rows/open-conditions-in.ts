import type { CaseRow } from './case-row.ts'
import type { RowCondition } from './row-condition.ts'

/** One open condition and the case whose decision it belongs to. */
export interface ConditionInList extends RowCondition {
  readonly row: CaseRow
}

/** Every open condition of these cases, the earliest day first; those whose day is not known come last. */
export function openConditionsIn(rows: readonly CaseRow[]): readonly ConditionInList[] {
  return rows
    .flatMap((row) => row.conditions.map((condition) => ({ ...condition, row })))
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
}
