import { kinds, type Kind } from '../strategy/words.ts'
import { openingOf } from './opening-of.ts'
import type { WithActions } from './state.ts'

const isKind = (id: string): id is Kind => kinds.some((kind) => kind === id)

/**
 * What a request is about: every matter of its newest assessment, also those that no question was answered for, else what it was opened
 * as. Asks inside a request (an invitation letter, a twin town) are matters of that assessment and no kinds.
 */
export function kindsOf(of: WithActions): readonly Kind[] {
  const assessed = of.actions.findLast((action) => action.type === 'assessed')
  const matters = assessed?.outcome.matters.map(({ kind }) => kind).filter(isKind) ?? []
  return matters.length > 0 ? [...new Set(matters)] : (openingOf(of)?.kinds ?? [])
}
