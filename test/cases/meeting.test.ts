import type { Decision } from '../../src/cases/actions.ts'
import {
  agendaIsOpen,
  agendaLeft,
  agendaOf,
  comingMeetings,
  daysBefore,
  decidedAt,
  moved,
  timelinessOf,
} from '../../src/cases/meeting.ts'
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

describe('a case that goes on to a later meeting', () => {
  const gone = { caseId: 'case-1', number: '26-0001', title: 'Nytt namn', meeting: '2027-01-20' }
  const notes = { present: [], absent: [], items: {}, other: '', approvedOn: null }
  const titles = (meeting: typeof december) =>
    agendaOf('2026-12-02', meeting, [gone]).map(({ title }) => title)

  test('leaves an agenda that is only planned', () => {
    expect(titles(december)).toEqual(['Nästa års möten'])
    expect(
      agendaLeft('2026-12-02', december, [{ ...gone, meeting: '2026-12-02' }], 'case-1', '2026-12-01'),
    ).toEqual([december.items[1]])
  })

  test.each([
    ['published', aMeeting({ publishedAt: '2026-11-26T09:00:00Z' })],
    ['written down', aMeeting({ notes })],
  ])('stays on one that is %s, as it read there', (_name, meeting) => {
    expect(titles(meeting)).toEqual(['26-0001 Seoul: ministerbesök', 'Nästa års möten'])
  })

  test('stays where the day has come, also when nobody had ordered the agenda', () => {
    const unordered = aMeeting({ items: [] })
    const here = [{ ...gone, meeting: '2026-12-02' }]
    const items = agendaLeft('2026-12-02', unordered, here, 'case-1', '2026-12-02')
    expect(agendaOf('2026-12-02', { ...unordered, items: [...items] }, [gone])).toEqual([
      { caseId: 'case-1', title: '26-0001 Nytt namn', wentOn: true },
    ])
  })

  test('approved notes hold their agenda whatever comes', () => {
    const approved = aMeeting({ notes: { ...notes, approvedOn: day('2026-12-09') } })
    const late = { ...gone, caseId: 'case-2', meeting: '2026-12-02' }
    expect(agendaOf('2026-12-02', approved, [gone, late])).toEqual(approved.items)
  })

  test('nothing is added after the day, nor after the approval', () => {
    expect(agendaIsOpen(december, day('2026-12-02'))).toBe(true)
    expect(agendaIsOpen(december, day('2026-12-03'))).toBe(false)
    const approved = { ...december, notes: { ...notes, approvedOn: day('2026-12-02') } }
    expect(agendaIsOpen(approved, day('2026-12-02'))).toBe(false)
  })

  test('each meeting has what was decided there, and a correction in its place', () => {
    const decision = (itemId: string, decidedOn: string, corrects?: string): Decision => ({
      result: 'deferred',
      text: itemId,
      decidedBy: 'finansborgarradet',
      decidedOn: day(decidedOn),
      how: 'meeting',
      itemId,
      ...(corrects === undefined ? {} : { corrects }),
    })
    const all = [
      decision('early', '2026-11-30'),
      decision('wrong', '2026-12-02'),
      decision('deferred', '2026-12-04', 'wrong'),
      decision('yes', '2027-01-20'),
    ]
    const days = [day('2027-01-20'), day('2026-12-02')]
    const at = (on: string) => decidedAt(all, day(on), days).map(({ itemId }) => itemId)
    expect(at('2026-12-02')).toEqual(['early', 'deferred'])
    expect(at('2027-01-20')).toEqual(['yes'])
  })
})
