import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { checkFollowed } from '../../../src/teams/decision/followed-condition.ts'

const today = PlainDate.parse('2026-11-24')
const check = (typed: { answer?: string; note?: string; next?: string }) =>
  checkFollowed({ answer: '', note: '', next: '', ...typed }, { id: 'k1', text: 'Ryms inom ram' }, today)

test('a condition that is met needs no day', () => {
  expect(check({ answer: 'met', note: ' Avtalet ' })).toEqual({
    shape: {
      type: 'condition-followed-up',
      condition: 'k1',
      text: 'Ryms inom ram',
      note: 'Avtalet',
      met: true,
    },
  })
})

test.each([
  ['no answer', {}, 'answer'],
  ['not yet, without a day', { answer: 'not-met' }, 'next'],
  ['not yet, looked at again today', { answer: 'not-met', next: '2026-11-24' }, 'next'],
])('%s is not enough', (_, typed, fault) => {
  expect(check(typed)).toEqual({ fault })
})

test('one that is not met yet is looked at again on a coming day', () => {
  expect(check({ answer: 'not-met', next: '2026-11-25' })).toMatchObject({
    shape: { met: false, next: '2026-11-25' },
  })
})
