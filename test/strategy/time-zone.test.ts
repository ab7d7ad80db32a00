import { isTimeZone, offsetAt, offsetOf } from '../../src/strategy/time-zone.ts'

test('an instant has the offset of its zone, and none in UTC', () => {
  expect(offsetAt('Europe/Stockholm', Date.parse('2026-07-01T00:00:00Z'))).toBe('+02:00')
  expect(offsetAt('UTC', 0)).toBe('+00:00')
})

test.each([
  // The hour after the clocks went forward in St. John's, and the evening before.
  ['2026-03-08T03:30', '-02:30'],
  ['2026-03-07T23:30', '-03:30'],
])('what the clocks show at %s has an offset', (local, offset) =>
  expect(offsetOf('America/St_Johns', local)).toBe(offset),
)

test('a zone is known by its IANA name', () => {
  expect(isTimeZone('Europe/Stockholm')).toBe(true)
  expect(isTimeZone('Europe/Nowhere')).toBe(false)
})
