import { PlainDate } from '../../../src/strategy/plain-date.ts'
import {
  conditionLines,
  saysConditions,
  withConditions,
} from '../../../src/teams/decision/conditions-in-paper.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { decidedWith } from './decided.ts'

const decided = decidedWith(
  ['Resan betalas av Seoul', '2027-03-01', 'miljo'],
  ['En rapport', '2027-06-01', 'trafik'],
)
const said = (condition: string, met: boolean) =>
  act('miljo', {
    type: 'condition-followed-up',
    condition,
    text: '',
    note: 'Intyg från banken',
    met,
    ...(met ? {} : { next: PlainDate.parse('2027-09-01') }),
  })
const paper = [{ heading: 'Uppgifter', lines: [{ text: 'Sex personer' }] }]

test('while nobody has followed a condition up, the paper has nothing to say of them', () => {
  const lines = conditionLines(aCase(openedCase(), decided).case)
  expect(lines).toEqual([])
  expect(withConditions(paper, lines)).toEqual(paper)
  expect(saysConditions(paper, lines)).toBe(true)
})

test('members read whether each is met and the coming day, and nothing of what was noted about it', () => {
  const lines = conditionLines(aCase(openedCase(), decided, said('k1', true)).case)
  expect(lines).toEqual([
    'Resan betalas av Seoul: uppfyllt',
    'En rapport: inte uppfyllt, följs upp senast 1 juni 2027',
  ])
  const after = withConditions(paper, lines)
  expect(after.map(({ heading }) => heading)).toEqual(['Uppgifter', 'Uppföljning av villkor'])
  expect(saysConditions(paper, lines)).toBe(false)
  expect(saysConditions(after, lines)).toBe(true)
})

test('a later word takes the place of the earlier one', () => {
  const first = conditionLines(aCase(openedCase(), decided, said('k2', false)).case)
  const then = conditionLines(aCase(openedCase(), decided, said('k2', false), said('k2', true)).case)
  expect(first[1]).toBe('En rapport: inte uppfyllt, följs upp senast 1 september 2027')
  const after = withConditions(withConditions(paper, first), then)
  expect(after).toHaveLength(2)
  expect(after[1]?.lines[1]?.text).toBe('En rapport: uppfyllt')
})

test('where the visit no longer comes about, the conditions no longer apply', () => {
  const lines = conditionLines(
    aCase(openedCase(), decided, act('miljo', { type: 'withdrawn', reason: '' })).case,
  )
  expect(lines).toEqual(['Resan betalas av Seoul: gäller inte längre', 'En rapport: gäller inte längre'])
})
