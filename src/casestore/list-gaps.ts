import type { ColumnDefinition } from '@microsoft/microsoft-graph-types'
import type { ListPlan } from './name-lists.ts'

/** What a list lacks of what `provision` would make, by internal names; both empty where it is as it should be. */
export interface ListGaps {
  readonly lacking: readonly string[]
  /** There, but without the index that look-ups need once the list has 5,000 rows. */
  readonly slow: readonly string[]
}

/** A list as planned against its columns as they stand. */
export function listGaps(plan: ListPlan, standing: readonly ColumnDefinition[]): ListGaps {
  const there = new Map(standing.map((column) => [column.name, column]))
  return {
    lacking: plan.columns.flatMap(({ name }) => (there.has(name) ? [] : [name])),
    slow: plan.columns.flatMap(({ name, indexed, unique }) =>
      (indexed || unique) && there.has(name) && there.get(name)?.indexed !== true ? [name] : [],
    ),
  }
}
