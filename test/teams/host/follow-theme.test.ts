import { followTheme } from '../../../src/teams/host/follow-theme.ts'

function aHost() {
  let tell: (name: string) => void = () => undefined
  const onTheme = followTheme((heard) => (tell = heard))
  return { onTheme, tell: (name: string) => tell(name) }
}

test('a theme chosen while the tab is still loading is told to the listener that comes later', () => {
  const { onTheme, tell } = aHost()
  tell('dark')
  tell('contrast')
  const listener = jest.fn()
  onTheme(listener)
  expect(listener.mock.calls).toEqual([['contrast']])
})

test('a listener is told of every change, and of none that has not been', () => {
  const { onTheme, tell } = aHost()
  const listener = jest.fn()
  onTheme(listener)
  expect(listener).not.toHaveBeenCalled()
  tell('glass')
  tell('tomorrow')
  expect(listener.mock.calls).toEqual([['glass'], ['default']])
})
