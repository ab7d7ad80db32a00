import { caseRules } from '../../src/cases/case-rules.ts'
import { dutyKinds, type Duty } from '../../src/cases/duties.ts'
import { dueEvent } from '../../src/documents/due-event.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { editionOf } from '../../src/strategy/editions.ts'
import { sv } from '../../src/ui/i18n/sv/index.ts'
import { findingWith } from '../cases/finding-with.ts'
import { aCase, act, openedCase } from '../teams/a-case.ts'

const { closedDays } = caseRules(editionOf('stockholm-2016'))
const eight = 8 * 60
const hours = (days: number) => days * 24 * 60 - eight
const of = aCase(openedCase('Seoul <klimat>')).case
const duty = (due: string, kind: Duty['kind'] = 'answer'): Duty => ({
  kind,
  body: 'miljo',
  due: PlainDate.parse(due),
  about: 'En uppgift om någon',
})
const event = (given: Partial<Parameters<typeof dueEvent>[0]> = {}) =>
  dueEvent({
    of,
    duty: duty('2026-12-03'),
    link: 'https://tab.example.org/#/case/1?a=1&b=2',
    today: PlainDate.parse('2026-11-24'),
    closedDays,
    ...given,
  })

test('the event says number, what to do and which case, and leads to the case', () => {
  expect(event()).toEqual({
    day: '2026-12-03',
    subject: '26-0001 Svara avsändaren: Seoul <klimat>',
    html: '<p><a href="https://tab.example.org/#/case/1?a=1&amp;b=2">Öppna ärendet 26-0001</a></p>',
    remindMinutesBefore: hours(1),
  })
})

test.each([
  ['a Thursday', '2026-12-03', 1],
  ['a Monday', '2026-12-07', 3],
  ['the day after Epiphany', '2027-01-07', 2],
])('the reminder of %s comes at eight in the morning of the working day before', (_day, due, days) => {
  expect(event({ duty: duty(due) }).remindMinutesBefore).toBe(hours(days))
})

test('what is overdue stands on today', () => {
  expect(event({ duty: duty('2026-11-20') }).day).toBe('2026-11-24')
})

test('at the highest political level and under a reminder of secrecy there is the number alone', () => {
  const levelA = aCase(
    openedCase(),
    act('miljo', { type: 'facts-corrected', facts: findingWith({ facts: { level: 'A' } }).facts }),
  )
  const marked = aCase(openedCase(), act('miljo', { type: 'secrecy-marked', ground: 'OSL 15:1', note: '' }))
  expect(event({ of: levelA.case }).subject).toBe('26-0001')
  expect(event({ of: marked.case }).subject).toBe('26-0001')
})

test.each(dutyKinds)('%s is called what it is called in the list of things to do', (kind) => {
  const [said] = sv.toDo.kinds[kind].split(' till $t(')
  expect(event({ duty: duty('2026-12-03', kind) }).subject).toBe(`26-0001 ${said}: Seoul <klimat>`)
})
