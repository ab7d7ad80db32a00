import { buildCity, type Json } from './city.ts'

const box = '/users/miljo@stad.example'
const tagId = 'String {00020329-0000-0000-c000-000000000046} Name ankomst-key'
const calendars = ['Calendars.ReadWrite', 'Calendars.ReadWrite.Shared']
const midnight = (day: string, timeZone = 'Europe/Stockholm') => ({ dateTime: `${day}T00:00:00`, timeZone })
const wholeDay = (change: Record<string, unknown> = {}) => ({
  subject: '26-0001 Svara',
  isAllDay: true,
  start: midnight('2026-12-03'),
  end: midnight('2026-12-04'),
  showAs: 'free',
  transactionId: 't-1',
  singleValueExtendedProperties: [{ id: tagId, value: 'due:1' }],
  ...change,
})
const tagged = (value: string) =>
  `${box}/events?$filter=singleValueExtendedProperties/any(ep:ep/id eq '${tagId}' and ep/value eq '${value}')&$select=subject,start`

const calendarOf = () => {
  const { as } = buildCity()
  return { anna: as('anna', calendars), bo: as('bo', calendars), as }
}

test('an event is found by its extended property by everyone with full access, and the property is not shown', async () => {
  const { anna, bo } = calendarOf()
  await anna('POST', `${box}/events`, wholeDay())
  await anna('POST', `${box}/events`, wholeDay({ transactionId: 't-2', singleValueExtendedProperties: [] }))
  const { body } = await bo('GET', tagged('due:1'))
  expect(body['value']).toEqual([
    { id: expect.any(String), subject: '26-0001 Svara', start: midnight('2026-12-03') },
  ])
  expect((await bo('GET', tagged('due:2'))).body['value']).toEqual([])
})

test('an event is changed and deleted, and is then gone', async () => {
  const { anna } = calendarOf()
  const { body } = await anna('POST', `${box}/events`, wholeDay())
  const one = `${box}/events/${body['id']}`
  const change = { start: midnight('2026-12-07'), end: midnight('2026-12-08') }
  expect((await anna('PATCH', one, change)).body).toMatchObject({ subject: '26-0001 Svara', ...change })
  expect((await anna('DELETE', one)).status).toBe(204)
  for (const method of ['GET', 'PATCH', 'DELETE'])
    expect((await anna(method, one, method === 'PATCH' ? change : undefined)).status).toBe(404)
})

test('a transactionId makes one event; for another one, or after it is gone, it is refused', async () => {
  const { anna } = calendarOf()
  const first = await anna('POST', `${box}/events`, wholeDay())
  const again = await anna('POST', `${box}/events`, wholeDay())
  expect(again.body['id']).toBe(first.body['id'])
  const other = await anna('POST', `${box}/events`, wholeDay({ subject: 'En annan' }))
  expect([other.status, other.body['error']['code']]).toEqual([400, 'ErrorDuplicateTransactionId'])
  await anna('DELETE', `${box}/events/${first.body['id']}`)
  expect((await anna('POST', `${box}/events`, wholeDay())).status).toBe(400)
})

test.each([
  [
    'does not begin at midnight',
    { start: { dateTime: '2026-12-03T08:00:00', timeZone: 'Europe/Stockholm' } },
  ],
  ['begins and ends in different time zones', { end: midnight('2026-12-04', 'UTC') }],
])('an event of a whole day that %s is refused', async (_fault, change) => {
  const { anna } = calendarOf()
  expect((await anna('POST', `${box}/events`, wholeDay(change))).status).toBe(400)
})

test('who has no access to the mailbox has none to its calendar, and a scope is needed for each', async () => {
  const { as } = calendarOf()
  const codeOf = ({ status, body }: { status: number; body: Json }) => [status, body['error']['code']]
  const denied = [403, 'ErrorAccessDenied']
  expect(codeOf(await as('ulf', calendars)('POST', `${box}/events`, wholeDay()))).toEqual(denied)
  const own = as('anna', ['Calendars.ReadWrite'])
  expect((await own('POST', '/me/events', wholeDay())).status).toBe(201)
  expect(codeOf(await own('POST', `${box}/events`, wholeDay()))).toEqual(denied)
  expect(codeOf(await as('anna', ['Mail.ReadWrite'])('GET', '/me/events'))).toEqual(denied)
})

test('events come in pages', async () => {
  const { anna } = calendarOf()
  for (const n of [1, 2, 3]) await anna('POST', '/me/events', wholeDay({ transactionId: `t-${n}` }))
  const { body } = await anna('GET', '/me/events?$top=2')
  expect(body['value']).toHaveLength(2)
  expect((await anna('GET', body['@odata.nextLink'])).body['value']).toHaveLength(1)
})
