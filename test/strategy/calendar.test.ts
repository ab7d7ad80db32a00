import { addDays, addMonths, addWorkingDays, isWorkingDay } from '../../src/strategy/calendar.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const day = (text: string) => PlainDate.parse(text)
const { closedDays } = stockholm2016().about

describe('the city’s calendar', () => {
  test.each<[string, string, boolean]>([
    ['an ordinary Thursday', '2026-11-26', true],
    ['a Saturday', '2026-11-28', false],
    ['Good Friday', '2027-03-26', false],
    ['Easter Monday', '2027-03-29', false],
    ['Ascension Day', '2027-05-06', false],
    ['Midsummer Eve', '2027-06-25', false],
    ['the Friday before it', '2027-06-18', true],
    ['Christmas Eve', '2026-12-24', false],
    ['Epiphany', '2027-01-06', false],
  ])('%s', (_name, date, open) => {
    expect(isWorkingDay(day(date), closedDays)).toBe(open)
  })

  test.each<[string, string, number, string]>([
    ['the next working day', '2026-11-25', 1, '2026-11-26'],
    ['over a weekend', '2026-11-27', 1, '2026-11-30'],
    ['what comes in on a Saturday counts from Monday', '2026-11-28', 1, '2026-11-30'],
    ['none at all', '2026-11-25', 0, '2026-11-25'],
    ['over Christmas and New Year', '2026-12-23', 2, '2026-12-29'],
    ['ten over Easter', '2027-03-22', 10, '2027-04-07'],
  ])('%s', (_name, from, days, to) => {
    expect(addWorkingDays(day(from), days, closedDays)).toBe(to)
  })

  test.each<[string, number, string]>([
    ['2026-11-25', 48, '2030-11-25'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  test('days go over the turn of a year, and back', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31')
  })
})
