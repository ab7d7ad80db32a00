import type { Facts } from '../detection/finding.ts'
import { daysOf } from './days-of.ts'
import { factsOf } from './facts-at.ts'
import type { WithActions } from './state.ts'

/** The facts that a later mail changes and that others have planned by: days, size, and who leads the visitors (users.md 22). */
const followed = ['dates', 'groupSize', 'rank'] as const
export type FollowedFact = (typeof followed)[number]

/** What a later mail says of these facts otherwise than the case; what it does not speak of is no difference. */
export function saidOtherwise(of: WithActions, read: Facts): readonly FollowedFact[] {
  const known = factsOf(of)
  const days = daysOf(of)
  return followed.filter((fact) => {
    if (fact === 'dates')
      return read.dates.value.some(
        (range) => !days.some(({ start, end }) => start <= range.start && range.end <= end),
      )
    const said = read[fact].value
    return said !== null && JSON.stringify(said) !== JSON.stringify(known?.[fact].value)
  })
}

/**
 * The facts of the case with these of the mail in their place; level and title go with who leads. Without phrases: those stand in
 * another mail than the case began with. Null where the case has no facts to put them into.
 */
export function withNews(of: WithActions, read: Facts, facts: readonly FollowedFact[]): Facts | null {
  const known = factsOf(of)
  if (known === null) return null
  const taken = <K extends keyof Facts>(name: K) => ({ [name]: { value: read[name].value, evidence: [] } })
  return {
    ...known,
    ...(facts.includes('dates') && taken('dates')),
    ...(facts.includes('groupSize') && taken('groupSize')),
    ...(facts.includes('rank') && { ...taken('rank'), ...taken('level'), ...taken('title') }),
  }
}
