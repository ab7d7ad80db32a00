import type { IPublicClientApplication } from '@azure/msal-browser'
import { CacheLookupPolicy, type AccountInfo } from '@azure/msal-browser'
import type { Library } from '../../src/ui/sign-in/client.ts'
import { answerText } from '../../src/ui/sign-in/dialog-answer.ts'
import { createNaaTokenSource } from '../../src/ui/sign-in/naa-token-source.ts'
import type { PageDialog } from '../../src/ui/sign-in/page-dialog.ts'

const account = { username: 'a@stad.example', localAccountId: 'o', name: 'A' }
const required = Object.assign(new Error('interaction_required'), {
  errorCode: 'interaction_required',
  name: 'InteractionRequiredAuthError',
})

/** A library whose answers the test gives, and what it was asked. */
function library(answers: { silent: () => unknown; window?: () => unknown; known?: readonly unknown[] }) {
  const asked: { how: string; request: Record<string, unknown> }[] = []
  const give = (how: string, answer: () => unknown) => async (request: Record<string, unknown>) => {
    asked.push({ how, request })
    const value = answer()
    if (value instanceof Error) throw value
    return { account, scopes: request['scopes'], accessToken: String(value) }
  }
  const app = {
    getActiveAccount: () => null,
    getAllAccounts: () => (answers.known ?? []) as AccountInfo[],
    ssoSilent: give('silent', answers.silent),
    acquireTokenSilent: give('silent', answers.silent),
    acquireTokenPopup: give('window', answers.window ?? (() => 'from a window')),
  } as unknown as IPublicClientApplication
  const made: string[] = []
  const create = (kind: string) => async (configuration: unknown) => {
    made.push(`${kind} ${JSON.stringify(configuration)}`)
    return app
  }
  const load = async (): Promise<Library> => ({
    CacheLookupPolicy,
    createNestablePublicClientApplication: create('nested'),
    createStandardPublicClientApplication: create('standard'),
  })
  return { asked, made, load }
}

const source = (
  made: Pick<ReturnType<typeof library>, 'load'>,
  clicked = false,
  how: { supported?: boolean; windowsFrom?: string | null; dialog?: PageDialog } = {},
) =>
  createNaaTokenSource({
    clientId: 'c',
    authority: 'https://login.example.org/t',
    supported: () => how.supported ?? true,
    windowsFrom: how.windowsFrom ?? null,
    loginHint: 'a@stad.example',
    clicked: () => clicked,
    load: made.load,
    ...(how.dialog ? { dialog: how.dialog } : {}),
  })

describe('tokens through the host', () => {
  test('what nobody pressed for opens no window, even while a click still counts', async () => {
    const made = library({ silent: () => required })
    await expect(source(made, true).token(['User.Read'], { quiet: true })).rejects.toMatchObject({
      state: 'interaction',
    })
    expect(made.asked.map(({ how, request }) => [how, 'quiet' in request])).toEqual([['silent', false]])
  })

  test('without a click no window opens, and the state says what is missing', async () => {
    const made = library({ silent: () => required })
    await expect(source(made).token(['User.Read'])).rejects.toMatchObject({ state: 'interaction' })
    expect(made.asked.map(({ how }) => how)).toEqual(['silent'])
  })

  test('within a click the window gives the token', async () => {
    const made = library({ silent: () => required })
    await expect(source(made, true).token(['User.Read'])).resolves.toBe('from a window')
  })

  test('what is asked at once shares one window, and the answer no', async () => {
    let consented = false
    const yes = library({
      silent: () => (consented ? 'silent' : required),
      window: () => ((consented = true), 'from a window'),
    })
    const tokens = source(yes, true)
    await expect(
      Promise.all([tokens.token(['User.Read']), tokens.token(['Sites.Selected'])]),
    ).resolves.toEqual(['from a window', 'silent'])
    const cancelled = Object.assign(new Error('cancelled'), { errorCode: 'user_cancelled' })
    const no = library({ silent: () => required, window: () => cancelled })
    const refused = source(no, true)
    const both = await Promise.allSettled([refused.token(['User.Read']), refused.token(['Sites.Selected'])])
    expect(
      both.map((each) => each.status === 'rejected' && (each.reason as { state: string }).state),
    ).toEqual(['cancelled', 'cancelled'])
    for (const { asked } of [yes, no]) expect(asked.filter(({ how }) => how === 'window')).toHaveLength(1)
  })

  test('a claims challenge that silence cannot answer is its own state, and the window asks with the claims', async () => {
    const made = library({ silent: () => required })
    const tokens = source(made)
    await expect(
      tokens.token(['Mail.Read'], { claims: '{"x":1}', forceRefresh: true }),
    ).rejects.toMatchObject({
      state: 'claims',
    })
    await tokens.approve(['User.Read'])
    expect(made.asked.at(-1)).toMatchObject({ how: 'window', request: { claims: '{"x":1}' } })
    await tokens.approve(['User.Read'])
    expect(made.asked.at(-1)?.request).not.toHaveProperty('claims')
  })

  test('after another person’s account was refused, the window lets one choose', async () => {
    const made = library({ silent: () => 'silent' })
    const tokens = source(made)
    await tokens.token(['User.Read'])
    tokens.refuse()
    expect(tokens.account()).toBeNull()
    await tokens.approve(['User.Read'])
    expect(made.asked.at(-1)?.request).toMatchObject({
      prompt: 'select_account',
      loginHint: 'a@stad.example',
    })
    await tokens.approve(['User.Read'])
    expect(made.asked.at(-1)?.request).not.toHaveProperty('prompt')
  })

  test('a library that could not be fetched is fetched again when the network is back', async () => {
    const made = library({ silent: () => 'silent' })
    let online = false
    const load = () =>
      online
        ? made.load()
        : Promise.reject(Object.assign(new Error('Loading chunk failed'), { name: 'ChunkLoadError' }))
    const tokens = source({ load: load as typeof made.load })
    await expect(tokens.token(['User.Read'])).rejects.toMatchObject({ state: 'offline', code: 'offline' })
    online = true
    await expect(tokens.token(['User.Read'])).resolves.toBe('silent')
  })
})

describe('where the host cannot sign in for its apps', () => {
  const windows = { supported: false, windowsFrom: 'https://ankomst.stad.example' }

  test('and no window may be opened, the state is unsupported and the library is not even fetched', async () => {
    const made = library({ silent: () => 'silent' })
    await expect(source(made, true, { supported: false }).token(['User.Read'])).rejects.toMatchObject({
      state: 'unsupported',
    })
    expect(made.made).toEqual([])
  })

  test('our own window is offered, and asks nothing in a hidden frame that could never answer', async () => {
    const made = library({ silent: () => 'silent' })
    const tokens = source(made, false, windows)
    await expect(tokens.token(['User.Read'])).rejects.toMatchObject({ state: 'interaction' })
    expect(made.asked).toEqual([])
    expect(made.made[0]).toMatch(/^standard .*sign-in-window\.html.*"popupRelayProtocolVersion":2/)
    await tokens.approve(['User.Read'])
    await expect(tokens.token(['Mail.Read'])).resolves.toBe('silent')
    expect(made.asked.at(-1)?.request).toMatchObject({
      cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
    })
  })

  test('of those who signed in here before only the host’s user is taken', async () => {
    const other = { ...account, username: 'b@stad.example' }
    const known = source(library({ silent: () => 'silent', known: [other, account] }), false, windows)
    await expect(known.token(['User.Read'])).resolves.toBe('silent')
    const unknown = source(library({ silent: () => 'silent', known: [other] }), false, windows)
    await expect(unknown.token(['User.Read'])).rejects.toMatchObject({ state: 'interaction' })
  })
})

describe('where the host has a dialog of its own', () => {
  const blocked = Object.assign(new Error('blocked'), { errorCode: 'popup_window_error' })
  const token = {
    accessToken: 'from the dialog',
    scopes: ['User.Read', 'Mail.Read'],
    expiresAt: Date.now() + 3_600_000,
    account: { ...account, homeAccountId: 'h', environment: 'login.example.org', tenantId: 't' },
  }
  function hosted(first: boolean, window?: () => unknown) {
    const asked: unknown[] = []
    const dialog: PageDialog = {
      first,
      open: async (url) => {
        asked.push(JSON.parse(new URL(url).searchParams.get('ask') ?? ''))
        return answerText({ token })
      },
    }
    const made = library({ silent: () => required, ...(window ? { window } : {}) })
    const how = { supported: false, windowsFrom: 'https://ankomst.stad.example', dialog }
    return { asked, made, tokens: source(made, true, how) }
  }

  test('a program on the computer goes there at once, and its token is held for what it covers', async () => {
    const { asked, made, tokens } = hosted(true)
    await expect(tokens.token(['User.Read'])).resolves.toBe('from the dialog')
    await expect(tokens.token(['Mail.Read'])).resolves.toBe('from the dialog')
    expect(asked).toEqual([{ scopes: ['User.Read'], loginHint: 'a@stad.example' }])
    expect(made.asked.filter(({ how }) => how === 'window')).toEqual([])
    expect(tokens.account()?.username).toBe('a@stad.example')
  })

  test('a browser goes there when it stopped our window, and not when the person closed it', async () => {
    const stopped = hosted(false, () => blocked)
    await expect(stopped.tokens.token(['User.Read'])).resolves.toBe('from the dialog')
    const closed = hosted(false, () => Object.assign(new Error('x'), { errorCode: 'user_cancelled' }))
    await expect(closed.tokens.token(['User.Read'])).rejects.toMatchObject({ state: 'cancelled' })
    expect(closed.asked).toEqual([])
  })

  test('what Graph demands of the next token is asked for, not held', async () => {
    const { asked, tokens } = hosted(true)
    await tokens.token(['User.Read'])
    await tokens.token(['User.Read'], { claims: '{"x":1}', forceRefresh: true })
    expect(asked.at(-1)).toMatchObject({ claims: '{"x":1}' })
  })

  test('what the dialog kept is read by a library opened after it', async () => {
    const { made, tokens } = hosted(true)
    await tokens.token(['User.Read'])
    expect(made.made).toHaveLength(1)
    await expect(tokens.token(['Sites.Selected'], { quiet: true })).rejects.toMatchObject({
      state: 'interaction',
    })
    expect(made.made).toHaveLength(2)
  })

  test('after another person’s account was refused, its token is gone and another can be chosen', async () => {
    const { asked, tokens } = hosted(true)
    await tokens.token(['User.Read'])
    tokens.refuse()
    await tokens.token(['User.Read'])
    expect(asked.at(-1)).toMatchObject({ choose: true })
  })
})
