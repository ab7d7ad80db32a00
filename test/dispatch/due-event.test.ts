import { findDueEvent, putDueEvent, removeDueEvent, type DueCalendar } from '../../src/dispatch/due-event.ts'
import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import type { DueEvent } from '../../src/documents/due-event.ts'
import type { Fault } from '../../src/sandbox/graph/http/faults.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { buildCity } from '../sandbox/graph/city.ts'

const event = (day: string, subject = '26-0001 Svara'): DueEvent => ({
  day: PlainDate.parse(day),
  subject,
  html: '<p>Öppna ärendet</p>',
  remindMinutesBefore: 960,
})

/** Miljö's function mailbox, as its two contact persons reach it, and what Graph does wrong on the way. */
function calendars(fault: Fault | null = null) {
  let left = fault
  const city = buildCity({
    faults: ({ method }) => {
      if (method !== 'POST' || left === null) return undefined
      const now = left
      left = null
      return now
    },
  })
  const calendarOf = (who: 'anna' | 'bo' | 'ulf', body = 'miljo', shared = true): DueCalendar => ({
    graph: createGraphPort({
      baseUrl: 'https://graph.microsoft.com',
      fetch: city.fetch,
      wait: async () => undefined,
      getToken: async (scopes) => city.tokenFor(who, [...scopes]),
    }),
    mailbox: { address: 'miljo@stad.example', shared },
    caseId: 'c1',
    body,
    timeZone: 'Europe/Stockholm',
  })
  const all = async () =>
    (await city.as('anna', ['Calendars.ReadWrite.Shared'])('GET', '/users/miljo@stad.example/events')).body[
      'value'
    ]
  return { calendarOf, all }
}

test('what is entered is a whole day that is free, with a reminder, for nobody else, and is found again by a colleague', async () => {
  const { calendarOf, all } = calendars()
  await putDueEvent(calendarOf('anna'), event('2026-12-03'), null)
  expect(await findDueEvent(calendarOf('bo'), true)).toMatchObject({
    day: '2026-12-03',
    subject: '26-0001 Svara',
  })
  expect(await findDueEvent(calendarOf('bo', 'trafik'), true)).toBeNull()
  expect(await all()).toMatchObject([
    {
      isAllDay: true,
      showAs: 'free',
      attendees: [],
      isReminderOn: true,
      reminderMinutesBeforeStart: 960,
      start: { dateTime: '2026-12-03T00:00:00', timeZone: 'Europe/Stockholm' },
      end: { dateTime: '2026-12-04T00:00:00', timeZone: 'Europe/Stockholm' },
    },
  ])
})

test('pressed by two people, and again with another day, there is one event', async () => {
  const { calendarOf, all } = calendars()
  await Promise.all([
    putDueEvent(calendarOf('anna'), event('2026-12-03'), null),
    putDueEvent(calendarOf('bo'), event('2026-12-03'), null),
  ])
  await putDueEvent(calendarOf('bo'), event('2026-12-07', '26-0001 Kvittera'), null)
  expect(await all()).toMatchObject([
    { subject: '26-0001 Kvittera', start: { dateTime: '2026-12-07T00:00:00' } },
  ])
})

test('an answer that was lost after the work leaves one event', async () => {
  const { calendarOf, all } = calendars({ when: 'after', status: 504 })
  await putDueEvent(calendarOf('anna'), event('2026-12-03'), null)
  expect(await all()).toHaveLength(1)
})

test('removed it can be entered anew, and what a colleague removed meanwhile is no fault', async () => {
  const { calendarOf, all } = calendars()
  const { id } = await putDueEvent(calendarOf('anna'), event('2026-12-03'), null)
  await removeDueEvent(calendarOf('bo'), null)
  await removeDueEvent(calendarOf('anna'), id)
  expect(await all()).toEqual([])
  const anew = await putDueEvent(calendarOf('anna'), event('2026-12-03'), id)
  expect(anew.id).not.toBe(id)
  expect(await all()).toHaveLength(1)
})

test('a body without a function mailbox has it in the person’s own calendar', async () => {
  const { calendarOf, all } = calendars()
  await putDueEvent(calendarOf('ulf', 'miljo', false), event('2026-12-03'), null)
  expect(await findDueEvent(calendarOf('ulf', 'miljo', false), true)).toMatchObject({ day: '2026-12-03' })
  expect(await all()).toEqual([])
})

test('without access to the mailbox it is refused', async () => {
  const { calendarOf } = calendars()
  await expect(putDueEvent(calendarOf('ulf'), event('2026-12-03'), null)).rejects.toMatchObject({
    code: 'forbidden',
  })
})
