import { comingMeetings, daysBefore, moved, timelinessOf } from '../../src/cases/meeting.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { aMeeting } from './a-meeting.ts'

const day = (text: string) => PlainDate.parse(text)
const december = aMeeting()
const january = aMeeting({ day: day('2027-01-20'), papersBy: day('2027-01-13') })
const past = aMeeting({ day: day('2026-10-07'), papersBy: day('2026-09-30') })

describe('when a case can be taken up', () => {
  test.each([
    ['before the last day for papers: the next meeting', '2026-11-25', december],
    ['after it: the meeting after that', '2026-11-26', january],
  ])('%s', (_name, today, expected) => {
    expect(timelinessOf([past, january, december], [], day(today)).next).toBe(expected)
  })

  test('a day that is asked for before the meeting is said to be too early', () => {
    const wanted = [day('2026-12-09'), day('2026-11-30')]
    expect(timelinessOf([december], wanted, day('2026-11-24')).tooLateFor).toBe('2026-11-30')
    expect(timelinessOf([december], [day('2026-12-02')], day('2026-11-24')).tooLateFor).toBeNull()
  })

  test('without a planned meeting nothing is promised', () => {
    expect(timelinessOf([past], [day('2026-11-30')], day('2026-11-24'))).toEqual({
      next: null,
      tooLateFor: null,
    })
  })

  test('meetings to come begin with the next, today’s included', () => {
    expect(comingMeetings([january, past, december], day('2026-12-02'))).toEqual([december, january])
  })
})

test('the last day for papers is a working day', () => {
  expect(daysBefore(day('2026-12-02'), 7)).toBe('2026-11-25')
  expect(daysBefore(day('2026-12-07'), 7)).toBe('2026-11-30')
  expect(daysBefore(day('2026-12-05'), 7)).toBe('2026-11-27')
  expect(daysBefore(day('2026-12-06'), 7)).toBe('2026-11-27')
})

test('points of the agenda move one step, and stay inside it', () => {
  const [first, second] = december.items
  expect(moved(december.items, 1, -1)).toEqual([second, first])
  expect(moved(december.items, 0, -1)).toBe(december.items)
  expect(moved(december.items, 1, 1)).toBe(december.items)
})
