import { officeHost } from '../../../src/outlook/host/office-host.ts'

type Heard = (args?: { officeTheme?: { bodyBackgroundColor: string } }) => void

/** The few members of Office.js that the theme is read from. */
function office(theme: { bodyBackgroundColor: string } | undefined) {
  const handlers: Heard[] = []
  const mailbox = {
    userProfile: { displayName: 'A', emailAddress: 'a@stad.example' },
    addHandlerAsync: (_: string, handler: Heard) => handlers.push(handler),
    removeHandlerAsync: () => handlers.splice(0),
  }
  const fake = {
    context: { mailbox, officeTheme: theme },
    EventType: { OfficeThemeChanged: 'officeThemeChanged' },
  }
  return {
    host: officeHost(fake as unknown as typeof Office),
    fire: (...args: Parameters<Heard>) => handlers.forEach((handler) => handler(...args)),
  }
}

test('without a theme in the context the event names the colours', () => {
  const { host, fire } = office(undefined)
  const changed = jest.fn()
  host.onTheme(changed)
  expect(host.background()).toBeUndefined()
  fire({ officeTheme: { bodyBackgroundColor: '#1f1f1f' } })
  expect(host.background()).toBe('#1f1f1f')
  expect(changed).toHaveBeenCalledTimes(1)
})

test('the event is newer than the context', () => {
  const { host, fire } = office({ bodyBackgroundColor: '#ffffff' })
  host.onTheme(() => undefined)
  expect(host.background()).toBe('#ffffff')
  fire({ officeTheme: { bodyBackgroundColor: '#000000' } })
  expect(host.background()).toBe('#000000')
})

test('an event without colours leaves what was told before', () => {
  const { host, fire } = office({ bodyBackgroundColor: '#ffffff' })
  host.onTheme(() => undefined)
  fire()
  expect(host.background()).toBe('#ffffff')
})
