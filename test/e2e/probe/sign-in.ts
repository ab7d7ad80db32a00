import { createNestablePublicClientApplication } from '@azure/msal-browser'
import { report } from './report.ts'

/** Signs in by nested app authentication and reads /me with the token; reports each step. */
export async function signIn(): Promise<void> {
  try {
    const config = (await (await fetch('/config.json')).json()) as {
      clientId: string
      authority: string
      graphBaseUrl: string
    }
    const app = await createNestablePublicClientApplication({
      auth: { clientId: config.clientId, authority: config.authority },
    })
    const request = { scopes: ['User.Read', 'Mail.Read'] }
    const result = await app.acquireTokenSilent(request).catch(() => app.acquireTokenPopup(request))
    report('account', result.account.username)
    report('scopes', result.scopes)
    const me = await fetch(`${config.graphBaseUrl}/v1.0/me`, {
      headers: { Authorization: `Bearer ${result.accessToken}` },
    })
    report('me', ((await me.json()) as { mail?: string }).mail ?? me.status)
  } catch (failure) {
    report('signInError', String(failure))
  }
}
