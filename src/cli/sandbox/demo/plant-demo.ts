import { fieldsOf } from '../../../casestore/case-fields.ts'
import { commitmentFields } from '../../../casestore/create-commitment-store.ts'
import { caseRules } from '../../../cases/case-rules.ts'
import type { Case } from '../../../cases/case.ts'
import type { Commitment } from '../../../cases/commitment.ts'
import { stockholmDirectory } from '../../../directory/stockholm-directory.ts'
import { editionOf } from '../../../strategy/editions.ts'
import { firstEdition } from '../../../strategy/first-edition.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'
import { demoCases } from './demo-cases.ts'
import { demoForum } from './demo-forum.ts'
import { demoCommitments } from './demo-commitments.ts'
import type { PlantedItem } from '../../../sandbox/seed/plant-items.ts'

/** Seed of the demo, so that two who look at the same screen see the same cases. */
export const demoSeed = 2016

/** A demo of so many cases up to a day, as the sandbox takes it: what lies on the network's site and on the committee's. */
export const demoOf = (count: number, today: PlainDate) => ({
  name: String(count),
  items: () => {
    const cases = demoCases(count, today, demoSeed)
    return {
      network: demoItems(cases, demoCommitments(today, demoSeed)),
      forum: demoForum(cases, { edition: editionOf(firstEdition), directory: stockholmDirectory(), today }),
    }
  },
})

/**
 * What the sandbox's lists get: the cases, the keys of their mails left out, where the running numbers had come to, and what the city has
 * bound itself to.
 */
export function demoItems(
  cases: readonly Case[],
  commitments: readonly Commitment[],
): Readonly<Record<'Arenden' | 'Nycklar' | 'Medlemskap', readonly PlantedItem[]>> {
  const rules = caseRules(editionOf(firstEdition))
  const last = new Map<string, number>()
  for (const { number } of cases) {
    const [year = '', running = ''] = number.split('-')
    last.set(year, Math.max(last.get(year) ?? 0, Number(running)))
  }
  return {
    Arenden: cases.map((one) => ({
      at: one.actions.at(-1)?.at ?? new Date().toISOString(),
      fields: fieldsOf(one, one.actions, [], rules),
    })),
    Nycklar: [...last].map(([year, running]) => ({
      at: new Date().toISOString(),
      fields: { Title: 'counter', KeyHash: `counter-${year}`, LastNumber: running },
    })),
    Medlemskap: commitments.map((one) => ({
      at: `${one.validFrom ?? '2020-01-01'}T08:00:00Z`,
      fields: commitmentFields(one),
    })),
  }
}
