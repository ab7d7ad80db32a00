import { commitmentKey, reviewDay } from '../../../cases/commitment.ts'
import type { Commitment } from '../../../cases/commitment.ts'
import { editionOf } from '../../../strategy/editions.ts'
import { firstEdition } from '../../../strategy/first-edition.ts'
import { addDays } from '../../../strategy/calendar.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'
import { places, standing } from './plausible.ts'
import { chanceFrom } from './random.ts'

/** Letters of intent beside the memberships and networks. */
const letters = 12

/**
 * What the played city has bound itself to: memberships and networks of long standing, and letters of intent with cities. They began in the
 * years before `today`, so that their reviews fall from last year to three years from now, some in each; the same for the same
 * seed and day.
 */
export function demoCommitments(today: PlainDate, seed: number): readonly Commitment[] {
  const chance = chanceFrom(seed)
  const { reviewMonths } = editionOf(firstEdition).about
  const all = [
    ...standing.map((one) => ({ ...one, yearlyCost: chance.between(5, 180) * 1000 })),
    ...places.slice(0, letters).map(([{ city }]) => ({
      kind: 'letter-of-intent' as const,
      counterpart: `Staden ${city}`,
      body: chance.pick(['miljo', 'trafik', 'utbildning', 'aldre']),
      yearlyCost: null,
    })),
  ]
  const longest = reviewMonths * 30 + 300
  return all.map((one, index) => {
    // Spread over the whole time between two reviews, whatever chance says, so that no year is without.
    const validFrom = addDays(today, -Math.round((longest * (index + chance.next())) / all.length))
    return {
      ...one,
      key: commitmentKey(one.kind, one.body, one.counterpart),
      validFrom,
      validTo: null,
      reviewOn: reviewDay(validFrom, reviewMonths),
      caseId: '',
      note: '',
    }
  })
}
