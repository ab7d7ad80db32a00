import { closeLate } from '../../src/ui/sign-in/late-close.ts'

test('a window that has answered is still there when it is looked for twice, half a second apart', () => {
  jest.useFakeTimers()
  const closed = jest.spyOn(globalThis, 'close').mockImplementation(() => undefined)
  closeLate()
  globalThis.close()
  jest.advanceTimersByTime(1_000)
  expect(closed).not.toHaveBeenCalled()
  jest.advanceTimersByTime(2_000)
  expect(closed).toHaveBeenCalledTimes(1)
  jest.useRealTimers()
})
