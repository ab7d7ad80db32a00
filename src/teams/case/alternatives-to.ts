import { kindsOf } from '../../cases/kinds-of.ts'
import type { Case } from '../../cases/case.ts'
import { latestOf } from '../../ui/case/latest.ts'

/**
 * What can be done instead of waiting for the forum: guests can be asked for other days, those of a conference elsewhere are not the
 * City's to move; and a body decides by itself only where the strategy does not send the matter to the forum (users.md 13).
 */
export function alternativesTo(of: Pick<Case, 'actions'>): {
  readonly guests: boolean
  readonly ownHandling: boolean
} {
  const kinds = [...kindsOf(of)]
  const { assessed } = latestOf(of)
  return {
    guests: kinds.includes('visit'),
    ownHandling:
      assessed === null
        ? kinds.every((kind) => kind === 'visit')
        : assessed.outcome.matters.every(({ forum }) => forum === null),
  }
}
