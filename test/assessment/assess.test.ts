import fc from 'fast-check'
import { MatterAnswers } from '../../src/assessment/answers.ts'
import { assess, findRow } from '../../src/assessment/assess.ts'
import { holds } from '../../src/assessment/holds.ts'
import { MatterOutcome } from '../../src/assessment/outcome.ts'
import { bodyResolver } from '../../src/directory/resolve-body.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import type { DecisionRow } from '../../src/strategy/decision-row.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { matterKinds, type Verdict } from '../../src/strategy/words.ts'
import { withoutKey } from '../../src/assessment/without-key.ts'
import { everyAnswer, keysRead } from './every-answer.ts'

const edition = stockholm2016()
const bodies = bodyResolver(stockholmDirectory(), PlainDate.parse('2026-11-24'))
const ask = (answers: MatterAnswers) => assess(edition, answers, bodies)

/** The table of visits written a second time, by hand and top-down, as the table's readers would tell it. */
function visitRow(a: MatterAnswers): string {
  if (a.securityConcern) return 'P5'
  if (a.international === false) return 'P1'
  if (a.wantsCityHallReception || a.wantsPoliticalHost) return 'V7'
  if (a.level === 'A') return 'V6'
  const several = (a.areas ?? 0) >= 2
  if (a.markedSignificant || (several && a.prioritisedForCity)) return 'V5'
  if (a.urbanDevelopmentProject) return 'V10'
  if (a.unsure) return 'V3'
  if (several) return 'V4'
  const own = a.receivedBy === 'sdn-rinkeby-kista' ? 'sdn-jarva' : a.receivedBy
  if (a.topicBody !== undefined && own !== undefined && a.topicBody !== own) return 'V2'
  return own?.startsWith('sdn-') ? 'V9' : own === 'hamnar' ? 'V8' : 'V1'
}

test('every combination of answers gives one outcome that keeps the promises of the record', () => {
  const counts: Record<string, number> = {}
  const perKind: Record<string, number> = {}
  const broken: unknown[] = []
  for (const kind of matterKinds) {
    for (const answers of everyAnswer(edition, kind)) {
      const { row, outcome } = findRow(edition, answers, bodies)
      counts[row.id] = (counts[row.id] ?? 0) + 1
      perKind[kind] = (perKind[kind] ?? 0) + 1
      const held =
        outcome.verdict === 'decline' ||
        outcome.verdict === 'needs-information' ||
        outcome.verdict === 'outside-scope' ||
        row.stops !== undefined
      const fine =
        outcome.blocked === held &&
        (!outcome.blocked ||
          (outcome.decidedBy === null &&
            outcome.forum === null &&
            outcome.suggestedForum === null &&
            outcome.consulted.length === 0)) &&
        (outcome.blocked || outcome.decidedBy !== null) &&
        outcome.decidedBy !== 'ib' &&
        (outcome.reasons.length > 0 || row.id === 'P5') &&
        (outcome.forum === null || outcome.forum === outcome.suggestedForum) &&
        !outcome.consulted.includes(outcome.handledBy) &&
        (kind !== 'visit' || outcome.row === visitRow(answers))
      if (!fine) broken.push({ answers, outcome })
    }
  }
  const total = Object.values(perKind).reduce((sum, n) => sum + n, 0)
  process.stdout.write(
    `\n${total} combinations of answers\n  by kind: ${JSON.stringify(perKind)}\n  by row: ${JSON.stringify(counts)}\n`,
  )
  expect(broken.slice(0, 3)).toEqual([])
  const unreached = edition.table.rows.filter((row) => !counts[row.id])
  expect(unreached.map((row) => `${row.id} is never reached: ${takersOf(row)}`)).toEqual([])
})

/** Which rows above it take the answers that a row is there for, in words for whoever wrote the row. */
function takersOf(row: DecisionRow): string {
  const takers = new Set<string>()
  for (const kind of row.kinds)
    for (const answers of everyAnswer(edition, kind))
      if (!row.when || holds(row.when, answers, edition.table.assumed, bodies).is === true)
        takers.add(findRow(edition, answers, bodies).row.id)
  return takers.size === 0
    ? 'its condition holds for none of the answers in every-answer.ts'
    : `${[...takers].join(', ')} above it take the answers for which its condition holds`
}

test('a declaration that costs more is told to the secretariat of the forum, and asked of nobody else', () => {
  const costly = { kind: 'declaration', scope: 'cityWide', addedResources: true } as const
  expect(ask(MatterAnswers.parse(costly)).tells).toEqual(['ib-sekretariat'])
  expect(ask(MatterAnswers.parse({ ...costly, addedResources: false }))).not.toHaveProperty('tells')
  expect(ask(MatterAnswers.parse({ ...costly, securityConcern: true }))).not.toHaveProperty('tells')
})

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const body = fc.constantFrom(...stockholmDirectory().bodies.map((b) => b.id))
const anyAnswers = fc
  .record({
    kind: fc.constantFrom(...matterKinds),
    areas: maybe(fc.integer({ min: 0, max: 9 })),
    level: maybe(fc.constantFrom('A' as const, 'B' as const, 'C' as const, null)),
    prioritisedForCity: maybe(fc.boolean()),
    markedSignificant: maybe(fc.boolean()),
    scope: maybe(fc.constantFrom('body' as const, 'cityWide' as const)),
    receivedBy: maybe(fc.oneof(body, fc.constant('nobody-entered-this'))),
    topicBody: maybe(body),
    otherBodies: maybe(fc.array(body, { maxLength: 4 })),
    hostBody: maybe(body),
    unsure: maybe(fc.boolean()),
    urbanDevelopmentProject: maybe(fc.boolean()),
    wantsCityHallReception: maybe(fc.boolean()),
    wantsPoliticalHost: maybe(fc.boolean()),
    speciallyPrioritised: maybe(fc.boolean()),
    strategySupport: maybe(fc.boolean()),
    onBehalfOfKs: maybe(fc.boolean()),
    addedResources: maybe(fc.boolean()),
    formConditions: maybe(fc.integer({ min: 0, max: 4 })),
    counterpart: maybe(
      fc.constantFrom('city' as const, 'organisation' as const, 'network' as const, 'initiative' as const),
    ),
    existingForumExamined: maybe(fc.boolean()),
    isNew: maybe(fc.boolean()),
    linkToPlan: maybe(fc.boolean()),
    euPolicyConsistent: maybe(fc.boolean()),
    externallyFinancedPercent: maybe(fc.integer({ min: 0, max: 100 })),
    securityConcern: maybe(fc.boolean()),
    international: maybe(fc.boolean()),
  })
  .map((record) =>
    MatterAnswers.parse(
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
    ),
  )

const order: Verdict[] = ['outside-scope', 'decline', 'needs-information', 'advice', 'hand-over', 'accept']

test('any answers at all give an outcome of the agreed shape', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => MatterOutcome.safeParse(ask(answers)).success),
    { numRuns: 2000 },
  )
})

test('an answer that is assumed when absent may be given or left out', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...Object.keys(edition.table.assumed)), (answers, key) => {
      const left = withoutKey(answers, key) as MatterAnswers
      const spoken = { ...left, [key]: edition.table.assumed[key] } as MatterAnswers
      expect(ask(spoken)).toEqual(ask(left))
    }),
    { numRuns: 1000 },
  )
})

test('an answer that no row of the kind reads changes nothing', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const read = new Set(['kind', ...keysRead(edition, answers.kind)])
      const kept = Object.fromEntries(
        Object.entries(answers).filter(([key]) => read.has(key)),
      ) as MatterAnswers
      expect(ask(kept)).toEqual(ask(answers))
    }),
    { numRuns: 1000 },
  )
})

const support: [keyof MatterAnswers, unknown][] = [
  ['strategySupport', true],
  ['speciallyPrioritised', true],
  ['formConditions', 4],
  ['counterpart', 'network'],
  ['existingForumExamined', true],
  ['linkToPlan', true],
  ['euPolicyConsistent', true],
  ['externallyFinancedPercent', 100],
]

test.each(support)('adding support (%s) never worsens a verdict', (key, value) => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const better = ask({ ...answers, [key]: value })
      const before = ask(answers)
      expect(order.indexOf(better.verdict)).toBeGreaterThanOrEqual(order.indexOf(before.verdict))
    }),
    { numRuns: 1000 },
  )
})

test('support in the strategy, the only trace of the directions, never says who handles a matter or by which row', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(true, false), (answers, supported) => {
      const rest = withoutKey(answers, 'strategySupport') as MatterAnswers
      const [before, after] = [ask(rest), ask({ ...rest, strategySupport: supported })]
      expect([after.row, after.handledBy]).toEqual([before.row, before.handledBy])
      if (answers.kind !== 'invitation-letter')
        expect([after.decidedBy, after.forum, after.blocked]).toEqual([
          before.decidedBy,
          before.forum,
          before.blocked,
        ])
    }),
    { numRuns: 1000 },
  )
})

test('only an answer that is said to be missing can change the row of a matter', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (answers, others) => {
      const before = ask(answers)
      if (before.blocked && before.missing.length === 0) return
      const wanted = new Set([...before.missing, ...Object.keys(edition.table.assumed)])
      const given = answers as Record<string, unknown>
      for (const [key, value] of Object.entries(others)) {
        if (key === 'kind' || given[key] !== undefined || wanted.has(key)) continue
        expect([key, ask({ ...answers, [key]: value } as MatterAnswers).row]).toEqual([key, before.row])
      }
    }),
    { numRuns: 2000 },
  )
})

test('what is missing is never already answered', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const given = answers as Record<string, unknown>
      for (const key of ask(answers).missing)
        expect(key === 'level' ? [undefined, null, 'B'] : [undefined]).toContain(given[key] ?? undefined)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  [
    'a visit of a mayor asks for the level and stays an ordinary visit',
    { kind: 'visit', areas: 1, level: 'B', receivedBy: 'miljo', topicBody: 'miljo' },
    { row: 'V1', missing: ['level'] },
  ],
  [
    'several subjects ask whether the City gives it priority',
    { kind: 'visit', areas: 2, level: 'C', receivedBy: 'miljo', topicBody: 'miljo' },
    { row: 'V4', missing: ['prioritisedForCity'] },
  ],
  [
    'no direction is never a no',
    { kind: 'visit', areas: 1, level: 'C', receivedBy: 'miljo', topicBody: 'miljo', strategySupport: false },
    { row: 'V1', verdict: 'advice', decidedBy: 'miljo' },
  ],
  [
    'an unanswered condition of a letter asks and does not refuse',
    { kind: 'invitation-letter', strategySupport: true },
    { verdict: 'needs-information', missing: ['speciallyPrioritised'] },
  ],
  [
    'three of four conditions ask for the fourth',
    { kind: 'agreement', scope: 'body', formConditions: 3 },
    { verdict: 'needs-information' },
  ],
  [
    'a position in foreign policy is outside the City',
    { kind: 'foreign-policy', receivedBy: 'miljo' },
    { verdict: 'outside-scope', handledBy: 'slk-int' },
  ],
  [
    'a renewal goes to who decided the entry',
    { kind: 'membership', scope: 'cityWide', isNew: false },
    { row: 'N4', decidedBy: 'kf', suggestedForum: null },
  ],
  [
    'a company consults the group board in EU policy',
    { kind: 'eu-policy', scope: 'body', receivedBy: 'hamnar' },
    { row: 'U1', consulted: ['ks', 'stadshus-ab?'] },
  ],
  [
    'a level A visit with a reception also tells the security function',
    { kind: 'visit', level: 'A', wantsCityHallReception: true, hostBody: 'miljo' },
    { row: 'V7', consulted: ['miljo', 'slk-sakerhet'] },
  ],
] as [string, MatterAnswers, Partial<MatterOutcome>][])('%s', (_sentence, answers, expected) => {
  expect(ask(answers)).toMatchObject(expected)
})
