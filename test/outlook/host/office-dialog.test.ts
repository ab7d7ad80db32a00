import { officeDialog } from '../../../src/outlook/host/office-dialog.ts'

const origin = 'https://ankomst.stad.example'

type Handler = (told: Record<string, unknown>) => void

/** Office.js as far as a dialog needs it; the test plays the window. */
function office(platform: string, refused?: number) {
  const handlers = new Map<string, Handler>()
  const opened: { url: string; promptBeforeOpen: boolean }[] = []
  let closed = 0
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
    close: () => (closed += 1),
  }
  const faked = {
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    context: {
      platform,
      ui: {
        displayDialogAsync: (
          url: string,
          { promptBeforeOpen }: { promptBeforeOpen: boolean },
          done: (result: unknown) => void,
        ) => {
          opened.push({ url, promptBeforeOpen })
          done(
            refused === undefined
              ? { status: 'succeeded', value: dialog }
              : { status: 'failed', error: { code: refused } },
          )
        },
      },
    },
  }
  return {
    of: officeDialog(faked as unknown as typeof Office, origin),
    opened,
    closed: () => closed,
    tell: (type: 'message' | 'event', told: Record<string, unknown>) => handlers.get(type)?.(told),
  }
}

describe('Office’s dialog', () => {
  test('a browser asks the person first and comes second, a program on the computer does neither', async () => {
    const [browser, program] = [office('OfficeOnline'), office('PC')]
    void browser.of.open('u')
    void program.of.open('u')
    expect([browser.of.first, browser.opened[0]?.promptBeforeOpen]).toEqual([false, true])
    expect([program.of.first, program.opened[0]?.promptBeforeOpen]).toEqual([true, false])
  })

  test('one message of ours is its answer, and closes it', async () => {
    const { of, tell, closed } = office('PC')
    const answer = of.open('u')
    tell('message', { message: 'theirs', origin: 'https://elsewhere.example.org' })
    expect(closed()).toBe(0)
    tell('message', { message: 'ours', origin })
    await expect(answer).resolves.toBe('ours')
    expect(closed()).toBe(1)
  })

  test('a client that names no origin is believed, as it gives our own messages alone', async () => {
    const { of, tell } = office('PC')
    const answer = of.open('u')
    tell('message', { message: 'ours' })
    await expect(answer).resolves.toBe('ours')
  })

  test.each([
    [12006, 'user_cancelled'],
    [12002, 'popup_window_error'],
  ])('an end with Office’s number %i is %s', async (error, errorCode) => {
    const { of, tell } = office('PC')
    const answer = of.open('u')
    tell('event', { error })
    await expect(answer).rejects.toMatchObject({ errorCode })
  })

  test.each([
    [12009, 'user_cancelled'],
    [12007, 'popup_window_error'],
  ])('one that never opened, number %i, is %s', async (code, errorCode) => {
    await expect(office('OfficeOnline', code).of.open('u')).rejects.toMatchObject({ errorCode })
  })
})
