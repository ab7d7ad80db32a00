import type { Case } from '../../../cases/case.ts'
import { stockholmDirectory } from '../../../directory/stockholm-directory.ts'
import { addDays } from '../../../strategy/calendar.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'
import { editionOf } from '../../../strategy/editions.ts'
import { firstEdition } from '../../../strategy/first-edition.ts'
import { demoCase } from './demo-case.ts'
import { withFound } from './demo-found.ts'
import { withReport } from './demo-reported.ts'
import { chanceFrom } from './random.ts'

/** Years of cases. */
const years = 3
/** How much more arrives in spring and autumn than in July and around New Year. */
const season = [0.6, 0.9, 1.1, 1.2, 1.3, 1.0, 0.4, 0.8, 1.3, 1.3, 1.1, 0.6]

/** So many plausible cases of the three years up to a day, oldest first, numbered as they came; the same for the same seed and day. */
export function demoCases(count: number, today: PlainDate, seed: number): readonly Case[] {
  const chance = chanceFrom(seed)
  const edition = editionOf(firstEdition)
  const directory = stockholmDirectory()
  const days: PlainDate[] = []
  while (days.length < count) {
    const day = addDays(today, -chance.between(0, years * 365))
    if (chance.happens((season[Number(day.slice(5, 7)) - 1] ?? 1) / 1.3)) days.push(day)
  }
  const numbers = new Map<string, number>()
  return days.toSorted().map((openedOn) => {
    const year = openedOn.slice(2, 4)
    const next = (numbers.get(year) ?? 0) + 1
    numbers.set(year, next)
    const number = `${year}-${String(next).padStart(4, '0')}`
    const of = demoCase({ chance, edition, directory, number, openedOn, today })
    return withReport(withFound(of), edition.names.forum, today)
  })
}
