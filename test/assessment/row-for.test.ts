import { assess } from '../../src/assessment/assess.ts'
import type { MatterAnswers } from '../../src/assessment/answers.ts'
import type { MatterOutcome } from '../../src/assessment/outcome.ts'
import { rowFor, saidOf } from '../../src/assessment/row-for.ts'
import { withoutKey } from '../../src/assessment/without-key.ts'
import { bodyResolver } from '../../src/directory/resolve-body.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { sectionsOf } from '../../src/strategy/section.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const edition = stockholm2016()
const bodies = bodyResolver(stockholmDirectory(), PlainDate.parse('2026-11-24'))
const letter = { kind: 'letter-of-intent', receivedBy: 'miljo', counterpart: 'network' } as const
const renewal = { ...letter, isNew: false } as const

describe.each([
  ['L1-body', { ...letter, scope: 'body' }],
  ['L1-city', { ...letter, scope: 'cityWide' }],
  ['N4-body', { ...renewal, scope: 'body' }],
  ['N4-network', { ...renewal, scope: 'cityWide' }],
  ['N4-body', { ...renewal, kind: 'membership', scope: 'body' }],
  ['N4-membership', { ...renewal, kind: 'membership', scope: 'cityWide' }],
] satisfies [string, MatterAnswers][])('the line %s', (line, answers) => {
  const outcome = assess(edition, answers, bodies)

  test('is found again among those that share its name', () => {
    expect(rowFor(edition, outcome)?.id).toBe(line)
  })

  test('is found by who handles and decides in an outcome from before lines were noted', () => {
    expect(rowFor(edition, withoutKey(outcome, 'line') as MatterOutcome)?.id).toBe(line)
  })
})

test('a matter that a hard rule stops says why, and not who would decide', () => {
  const stopped = assess(edition, { ...letter, scope: 'cityWide', counterpart: 'city' }, bodies)
  expect(saidOf(edition, stopped, 'sv')).toBe(
    'En avsiktsförklaring kan undertecknas med en organisation, ett nätverk eller inom ett initiativ. Med en enskild stad krävs ett samarbetsavtal.',
  )
  const open = assess(edition, { ...letter, scope: 'cityWide' }, bodies)
  expect(saidOf(edition, open, 'sv')).toBe('Kommunstyrelsen beslutar om avsiktsförklaringen.')
})

test('every hard rule of the edition has its sentence', () => {
  const rules = edition.table.rows.flatMap(({ requires }) => requires.map(({ rule }) => rule))
  expect(rules.filter((rule) => edition.table.stopped?.[rule] === undefined)).toEqual([])
})

test('a section is named once, its footnote not beside it', () => {
  const { reasons } = assess(edition, { kind: 'foreign-policy' }, bodies)
  expect(sectionsOf(edition, [...reasons, ...reasons], 'sv')).toEqual(['avsnitt 4'])
})
