import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser'
import type { DialogRequest, DialogToken } from './dialog-answer.ts'
import { known } from './known-account.ts'
import { needsWindow, signInStateOf } from './sign-in-state.ts'

/**
 * The token that the dialog was opened for: from the login page that has just led back, or from the dialog's own cache when nothing
 * new is demanded. Null: the window is leaving for the login page. @throws what the library throws
 */
export async function tokenInDialog(
  app: IPublicClientApplication,
  request: DialogRequest,
): Promise<DialogToken | null> {
  const back = await app.handleRedirectPromise()
  if (back !== null) return asToken(back)
  const { scopes, loginHint, claims, choose = false } = request
  const account = known(app, loginHint ?? null)
  if (account !== null && claims === undefined && !choose) {
    try {
      return asToken(await app.acquireTokenSilent({ scopes, account }))
    } catch (error) {
      if (!needsWindow.has(signInStateOf(error))) throw error
    }
  }
  await app.acquireTokenRedirect({
    scopes,
    ...(loginHint === undefined ? {} : { loginHint }),
    ...(claims === undefined ? {} : { claims }),
    ...(choose ? { prompt: 'select_account' } : {}),
  })
  return null
}

const asToken = ({ accessToken, scopes, expiresOn, account }: AuthenticationResult): DialogToken => ({
  accessToken,
  scopes,
  expiresAt: expiresOn?.getTime() ?? 0,
  account: {
    homeAccountId: account.homeAccountId,
    environment: account.environment,
    tenantId: account.tenantId,
    username: account.username,
    localAccountId: account.localAccountId,
    ...(account.name === undefined ? {} : { name: account.name }),
  },
})
