import { MatterAnswers } from '../../src/assessment/answers.ts'
import { answersWithSort, conditionFaults } from '../../src/strategy/condition-faults.ts'
import type { Condition } from '../../src/strategy/condition.ts'
import { faultSentence } from '../../src/strategy/edition-error.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const edition = stockholm2016()
const [first, ...rest] = edition.table.rows
if (!first) throw new Error('the edition has no rows')

/** What is said of an edition whose first row has this condition. */
const saidOf = (when: Condition): string[] =>
  conditionFaults({
    names: edition.names,
    table: { ...edition.table, rows: [{ ...first, id: 'X1', when }, ...rest] },
  }).map(faultSentence)

test('it is known of every answer of the table what it can be', () => {
  expect(answersWithSort.toSorted()).toEqual(
    Object.keys(MatterAnswers.shape)
      .filter((key) => key !== 'kind')
      .toSorted(),
  )
})

test('the words of an answer are those that the record takes', () => {
  for (const [key, value] of [
    ['scope', 'cityWide'],
    ['counterpart', 'initiative'],
    ['level', 'B'],
  ] as const) {
    expect(MatterAnswers.safeParse({ kind: 'visit', [key]: value }).success).toBe(true)
    expect(saidOf({ key, is: value })).toEqual([])
    expect(MatterAnswers.safeParse({ kind: 'visit', [key]: 'elsewhere' }).success).toBe(false)
    expect(saidOf({ key, is: 'elsewhere' })).toHaveLength(1)
  }
})

test.each<[string, Condition, string]>([
  [
    'a misspelt type of body',
    { key: 'receivedBy', bodyType: 'stadsdell' },
    'table.json, row X1 (rule X1): No type of body is called stadsdell. Use one of: central, unit,',
  ],
  [
    'a level that there is not',
    { key: 'level', oneOf: ['A', 'D'] },
    'level is never "D". Use "is" or "oneOf" with: A, B, C.',
  ],
  ['a yes in quotation marks', { key: 'isNew', is: 'true' }, 'isNew is never "true". Write true or false'],
  ['a number in quotation marks', { key: 'areas', is: '2' }, 'areas is never "2". Write a number'],
  [
    'an amount of what is no number',
    { all: [{ not: { key: 'scope', atLeast: 2 } }] },
    'scope cannot be compared by atLeast.',
  ],
  [
    'a body that is no body',
    { any: [{ key: 'level', sameBodyAs: 'receivedBy' }] },
    'level cannot be compared by sameBodyAs.',
  ],
  [
    'a value that counts as unclear and never comes',
    { key: 'level', is: 'A', unclear: ['Z'] },
    'level is never "Z".',
  ],
])('%s is named with what to write', (_what, when, expected) => {
  const said = saidOf(when)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(expected)
})

test.each<Condition>([
  { key: 'areas', atLeast: 2 },
  { key: 'receivedBy', bodyType: 'bolag' },
  { key: 'topicBody', sameBodyAs: 'receivedBy' },
  { key: 'scope', answered: false },
  { key: 'nothing', is: 'known elsewhere' },
])('%j is no fault of this kind', (when) => {
  expect(saidOf(when)).toEqual([])
})
