import type { IPublicClientApplication } from '@azure/msal-browser'
import { CacheLookupPolicy, type AccountInfo } from '@azure/msal-browser'
import type { Library } from '../../src/ui/sign-in/client.ts'
import { createNaaTokenSource } from '../../src/ui/sign-in/naa-token-source.ts'

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
  how: { supported?: boolean; windowsFrom?: string | null } = {},
) =>
  createNaaTokenSource({
    clientId: 'c',
    authority: 'https://login.example.org/t',
    supported: () => how.supported ?? true,
    windowsFrom: how.windowsFrom ?? null,
    loginHint: 'a@stad.example',
    clicked: () => clicked,
    load: made.load,
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
