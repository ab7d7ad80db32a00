import type { Kind } from '../../../src/strategy/words.ts'
import { alternativesTo } from '../../../src/teams/case/alternatives-to.ts'
import { aCase, act, openedCase } from '../a-case.ts'

const about = (kind: Kind) => aCase({ ...openedCase(), kinds: [kind] } as never).case
const assessed = (forum: string | null) =>
  act('miljo', { type: 'assessed', outcome: { matters: [{ forum }] } } as never)

test('guests can be asked for other days; a conference abroad has its own, and goes to the forum by the strategy', () => {
  expect(alternativesTo(about('visit'))).toEqual({ guests: true, ownHandling: true })
  expect(alternativesTo(about('conference'))).toEqual({ guests: false, ownHandling: false })
})

test('once assessed, the strategy says whether the body may decide by itself', () => {
  const allowed = (forum: string | null) =>
    alternativesTo({ actions: [...about('declaration').actions, assessed(forum)] }).ownHandling
  expect([allowed(null), allowed('ib')]).toEqual([true, false])
})
