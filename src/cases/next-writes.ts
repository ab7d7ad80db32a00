import { commitmentKindOf } from './accepted-commitment.ts'
import type { CaseRules } from './case-rules.ts'
import { closingHindrances } from './closing.ts'
import { decisionsOf } from './decisions-of.ts'
import { standingOf, type WithActions } from './state.ts'
import type { CaseWrite } from './writes.ts'

/**
 * What is likeliest to be written next in the life of an engagement, by where it stands (users.md 19): what is said yes to is planned,
 * what is planned is followed up, and what is over is closed. Whether somebody may is another question (`availableWrites`).
 */
export function nextWrites(of: WithActions, rules: Pick<CaseRules, 'delegates'>): readonly CaseWrite[] {
  const { state } = standingOf(of)
  switch (state) {
    case 'own-handling':
    case 'acknowledged':
      return commitmentKindOf(of) === null ? ['planned'] : []
    case 'settled':
      return isToBePlanned(of) ? ['planned'] : closing(of, rules)
    case 'planned':
    case 'held':
      return ['held']
    case 'not-held':
    case 'followed-up':
      return closing(of, rules)
    default:
      return []
  }
}

const closing = (of: WithActions, rules: Pick<CaseRules, 'delegates'>): readonly CaseWrite[] =>
  closingHindrances(of, rules).length === 0 ? ['closed'] : []

/** A yes to something that takes place; a membership or an agreement is entered in its register instead. */
function isToBePlanned(of: WithActions): boolean {
  const result = decisionsOf(of).at(-1)?.result
  return (result === 'accepted' || result === 'accepted-in-part') && commitmentKindOf(of) === null
}
