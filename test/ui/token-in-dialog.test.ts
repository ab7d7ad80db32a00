import type { IPublicClientApplication } from '@azure/msal-browser'
import { tokenInDialog } from '../../src/ui/sign-in/token-in-dialog.ts'

const account = {
  homeAccountId: 'h',
  environment: 'login.example.org',
  tenantId: 't',
  username: 'a@stad.example',
  localAccountId: 'o',
}
const result = (accessToken: string) => ({
  accessToken,
  scopes: ['User.Read'],
  expiresOn: new Date(5),
  account,
})
const required = Object.assign(new Error('interaction_required'), { errorCode: 'interaction_required' })

/** The library in the dialog's page: what has come back, what its cache says, and what it was asked of the login page. */
function library(given: { back?: unknown; silent?: unknown }) {
  const redirected: unknown[] = []
  const app = {
    handleRedirectPromise: async () => given.back ?? null,
    getAllAccounts: () => (given.silent === undefined ? [] : [account]),
    acquireTokenSilent: async () => {
      if (given.silent instanceof Error) throw given.silent
      return given.silent
    },
    acquireTokenRedirect: async (request: unknown) => void redirected.push(request),
  } as unknown as IPublicClientApplication
  return { app, redirected }
}
const request = { scopes: ['User.Read'], loginHint: 'A@stad.example' }

describe('the page in the dialog', () => {
  test('takes what the login page led back with', async () => {
    const { app, redirected } = library({ back: result('fresh') })
    await expect(tokenInDialog(app, request)).resolves.toMatchObject({ accessToken: 'fresh', expiresAt: 5 })
    expect(redirected).toEqual([])
  })

  test('gives what it has kept without showing anything', async () => {
    const { app, redirected } = library({ silent: result('kept') })
    await expect(tokenInDialog(app, request)).resolves.toMatchObject({ accessToken: 'kept', account })
    expect(redirected).toEqual([])
  })

  test.each([
    ['nobody is known here', {}, request, {}],
    ['the kept sign-in has ended', { silent: required }, request, {}],
    ['Graph demands more', { silent: result('kept') }, { ...request, claims: '{}' }, { claims: '{}' }],
    [
      'another person shall be chosen',
      { silent: result('kept') },
      { ...request, choose: true },
      { prompt: 'select_account' },
    ],
  ])('leaves for the login page when %s', async (_when, given, asked, more) => {
    const { app, redirected } = library(given)
    await expect(tokenInDialog(app, asked)).resolves.toBeNull()
    expect(redirected).toEqual([{ scopes: ['User.Read'], loginHint: 'A@stad.example', ...more }])
  })

  test('a fault that no window mends is thrown', async () => {
    const { app } = library({ silent: Object.assign(new Error('x'), { errorCode: 'network_error' }) })
    await expect(tokenInDialog(app, request)).rejects.toThrow('x')
  })
})
