import type { WithActions } from './state.ts'

/** Id of the edition by which a case was assessed last: the one it opens under. Null before it was assessed. */
export function editionIdOf({ actions }: WithActions): string | null {
  return actions.findLast((action) => action.type === 'assessed')?.assessment.edition ?? null
}
