import fc from 'fast-check'
import { mergeFields } from '../../src/cases/merge-fields.ts'

interface Ticks {
  readonly directions: readonly string[]
  readonly learning?: string
  readonly matters: readonly { readonly kind: string; readonly level?: string; readonly areas?: number }[]
  readonly reasons: Readonly<Record<string, string>>
}
const empty: Ticks = { directions: [], matters: [], reasons: {} }

test.each<[string, Ticks, Ticks, Ticks, Ticks, readonly string[]]>([
  [
    'different fields both stand',
    empty,
    { ...empty, learning: 'yes' },
    { ...empty, directions: ['influence'] },
    { ...empty, learning: 'yes', directions: ['influence'] },
    [],
  ],
  [
    'two ticks in the same list both stand',
    empty,
    { ...empty, directions: ['influence'] },
    { ...empty, directions: ['profile'] },
    { ...empty, directions: ['influence', 'profile'] },
    [],
  ],
  [
    'what one unticked stays unticked beside what the other ticked',
    { ...empty, directions: ['influence'] },
    empty,
    { ...empty, directions: ['influence', 'profile'] },
    { ...empty, directions: ['profile'] },
    [],
  ],
  [
    'questions about the same matter merge one by one',
    { ...empty, matters: [{ kind: 'visit' }] },
    { ...empty, matters: [{ kind: 'visit', level: 'A' }] },
    { ...empty, matters: [{ kind: 'visit', areas: 2 }] },
    { ...empty, matters: [{ kind: 'visit', level: 'A', areas: 2 }] },
    [],
  ],
  [
    'the same question with two answers is a choice, and mine stands meanwhile',
    { ...empty, matters: [{ kind: 'visit' }] },
    { ...empty, matters: [{ kind: 'visit', level: 'A' }] },
    { ...empty, matters: [{ kind: 'visit', level: 'B' }] },
    { ...empty, matters: [{ kind: 'visit', level: 'A' }] },
    ['matters.visit.level'],
  ],
  [
    'an answer taken back by one is taken back',
    { ...empty, learning: 'yes' },
    { ...empty, learning: 'yes' },
    empty,
    empty,
    [],
  ],
])('%s', (_name, base, mine, theirs, merged, collisions) => {
  expect(mergeFields(base, mine, theirs)).toEqual({ merged, collisions })
})

const ticks = fc.record({
  directions: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  matters: fc
    .dictionary(fc.constantFrom('visit', 'agreement'), fc.record({ areas: fc.nat(3) }))
    .map((of) => Object.entries(of).map(([kind, rest]) => ({ kind, ...rest }))),
  reasons: fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2')),
})

test('when only one of us changed anything, that is what stands', () => {
  fc.assert(
    fc.property(ticks, ticks, (base, changed) => {
      expect(mergeFields(base, changed, base)).toEqual({ merged: changed, collisions: [] })
      expect(mergeFields(base, base, changed)).toEqual({ merged: changed, collisions: [] })
    }),
  )
})

test('both of us collide at the same places, whoever saves first', () => {
  fc.assert(
    fc.property(ticks, ticks, ticks, (base, a, b) => {
      expect(new Set(mergeFields(base, a, b).collisions)).toEqual(new Set(mergeFields(base, b, a).collisions))
    }),
  )
})
