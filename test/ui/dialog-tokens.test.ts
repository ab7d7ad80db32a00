import { answerText, failureText, readAnswer } from '../../src/ui/sign-in/dialog-answer.ts'
import { createDialogTokens } from '../../src/ui/sign-in/dialog-tokens.ts'
import { signInStateOf } from '../../src/ui/sign-in/sign-in-state.ts'

const account = {
  homeAccountId: 'h',
  environment: 'login.example.org',
  tenantId: 't',
  username: 'a@stad.example',
  localAccountId: 'o',
}
const hour = 3_600_000
const token = {
  accessToken: 'from the dialog',
  scopes: ['https://graph.microsoft.com/User.Read', 'Mail.ReadWrite', 'openid'],
  expiresAt: hour,
  account,
}

/** Tokens whose dialog answers with these texts, the addresses it was given, and a clock. */
function tokens(...texts: string[]) {
  const opened: URL[] = []
  const clock = { now: 0 }
  const dialog = {
    first: true,
    open: async (url: string) => {
      opened.push(new URL(url))
      return texts.shift() ?? ''
    },
  }
  return { opened, clock, of: createDialogTokens(dialog, 'https://ankomst.stad.example', () => clock.now) }
}

describe('tokens from a dialog', () => {
  test('the page in the dialog is told what to get, and its token is held for what it covers', async () => {
    const { opened, of } = tokens(answerText({ token }))
    expect(of.held(['User.Read'])).toBeNull()
    await of.ask({ scopes: ['User.Read'], loginHint: 'a@stad.example' })
    expect(opened.map(({ pathname }) => pathname)).toEqual(['/sign-in-dialog.html'])
    expect(JSON.parse(opened[0]?.searchParams.get('ask') ?? '')).toEqual({
      scopes: ['User.Read'],
      loginHint: 'a@stad.example',
    })
    expect(of.held(['user.read', 'https://graph.microsoft.com/Mail.ReadWrite'])).toBe('from the dialog')
    expect(of.held(['User.Read', 'Sites.Selected'])).toBeNull()
  })

  test('a token that soon ends is not held, nor one of a person who was refused', async () => {
    const { clock, of } = tokens(answerText({ token }))
    await of.ask({ scopes: ['User.Read'] })
    clock.now = hour - 4 * 60_000
    expect(of.held(['User.Read'])).toBeNull()
    clock.now = 0
    of.forget()
    expect(of.held(['User.Read'])).toBeNull()
  })

  test('what the library threw in the dialog means the same in the pane', async () => {
    const thrown = Object.assign(new Error('AADSTS65004: declined'), {
      name: 'ServerError',
      errorCode: 'access_denied',
    })
    const { of } = tokens(failureText(thrown))
    const error: unknown = await of.ask({ scopes: ['User.Read'] }).catch((caught: unknown) => caught)
    expect(signInStateOf(error)).toBe('declined')
    expect(of.held(['User.Read'])).toBeNull()
  })

  test.each(['', 'no json', '{"token":{"accessToken":"x"}}', '{}'])('the message %j is no answer', (text) => {
    expect(() => readAnswer(text)).toThrow('none')
  })
})
