import { fieldsOf } from '../../../casestore/case-fields.ts'
import { caseRules } from '../../../cases/case-rules.ts'
import type { Case } from '../../../cases/case.ts'
import { editionOf } from '../../../strategy/editions.ts'
import { firstEdition } from '../../../strategy/first-edition.ts'
import type { PlantedItem } from '../../../sandbox/seed/plant-items.ts'

/** Seed of the demo, so that two who look at the same screen see the same cases. */
export const demoSeed = 2016

/** What the sandbox's lists get for these cases: the cases, the keys of their mails left out, and where the running numbers had come to. */
export function demoItems(
  cases: readonly Case[],
): Readonly<Record<'Arenden' | 'Nycklar', readonly PlantedItem[]>> {
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
  }
}
