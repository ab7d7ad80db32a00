import { foundOf } from '../../../src/cases/found.ts'
import { correctionStatistics } from '../../../src/cases/statistics/corrections.ts'
import { retentionReferences } from '../../../src/cases/statistics/retention-decisions.ts'
import type { Finding } from '../../../src/detection/finding.ts'
import { aCase } from '../a-case.ts'
import { findingWith } from '../finding-with.ts'

const saying = (finding: Finding, ...means: readonly string[]): Finding => ({
  ...finding,
  evidence: means.map((each) => ({ text: each, start: 0, end: 1, means: each })),
})
const six = findingWith({ facts: { groupSize: { min: 6, max: 6 } } })
const eight = findingWith({ facts: { groupSize: { min: 8, max: 8 } } })

describe('what people changed of what detection said', () => {
  test('a finding is kept with its signals, and of the facts only those that were changed', () => {
    const found = foundOf(saying(six, 'asks-to-visit', 'asks-to-visit'), eight.facts)
    expect(found.signals).toEqual(['asks-to-visit'])
    expect(Object.keys(found.read)).toEqual(['groupSize'])
    expect(found.read.groupSize?.value).toEqual({ min: 6, max: 6 })
    expect(foundOf(six, six.facts).read).toEqual({})
  })

  test('counts per signal and per fact, the most corrected first', () => {
    const right = saying(six, 'asks-to-visit')
    const wrong = saying(findingWith({ kinds: ['conference'] }), 'conference', 'asks-to-visit')
    const missed = findingWith({ isRequest: false, kinds: [] })
    const statistics = correctionStatistics([
      aCase({ type: 'opened', facts: six.facts, found: foundOf(right, six.facts) }),
      aCase({ type: 'opened', kinds: ['visit'], facts: wrong.facts, found: foundOf(wrong, wrong.facts) }),
      aCase({ type: 'opened', kinds: ['visit'], facts: missed.facts, found: foundOf(missed, missed.facts) }),
      aCase({ type: 'opened' }),
    ])
    expect(statistics).toMatchObject({
      cases: 3,
      missed: 1,
      models: ['test'],
      signals: [
        { signal: 'conference', cases: 1, kindsChanged: 1, factsChanged: 0 },
        { signal: 'asks-to-visit', cases: 2, kindsChanged: 1, factsChanged: 0 },
      ],
    })
    expect(statistics.facts.every(({ changed }) => changed === 0)).toBe(true)
  })

  test('a fact corrected before or after the opening counts once', () => {
    const statistics = correctionStatistics([
      aCase(
        { type: 'opened', facts: eight.facts, found: foundOf(six, eight.facts) },
        { type: 'facts-corrected', facts: six.facts },
      ),
      aCase(
        { type: 'opened', facts: six.facts, found: foundOf(six, six.facts) },
        { type: 'facts-corrected', facts: eight.facts },
      ),
    ])
    expect(statistics.facts[0]).toEqual({ fact: 'groupSize', changed: 2 })
  })
})

test('retention decisions are counted by reference, with what is gone', () => {
  const decided = { type: 'retention-decided', decision: 'SSA 2024:3', retention: 'dispose' } as const
  expect(
    retentionReferences([
      aCase({ type: 'opened' }, decided, { type: 'disposed' }),
      aCase({ type: 'opened' }, decided),
      aCase({ type: 'opened' }),
    ]),
  ).toEqual([{ decision: 'SSA 2024:3', retention: 'dispose', from: null, cases: 2, disposed: 1 }])
})
