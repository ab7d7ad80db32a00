import { settleSelections } from '../../../src/outlook/host/watch-selection.ts'
import type { Selection } from '../../../src/outlook/host/mail-host.ts'

const other: Selection = { kind: 'other' }
const none: Selection = { kind: 'none' }

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('a passing "nothing" before the next item is swallowed', () => {
  const passed: Selection[] = []
  const settling = settleSelections((selection) => passed.push(selection))
  settling.take(none)
  settling.take(other)
  jest.advanceTimersByTime(1000)
  expect(passed).toEqual([other])
})

test('a lasting "nothing" is told', () => {
  const passed: Selection[] = []
  settleSelections((selection) => passed.push(selection)).take(none)
  jest.advanceTimersByTime(1000)
  expect(passed).toEqual([none])
})
