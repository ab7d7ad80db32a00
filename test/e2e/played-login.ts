import type { BrowserContext, Route } from 'playwright-core'
import { tokenFor } from '../../src/sandbox/serve/tokens.ts'
import { tokenSecret } from '../../src/sandbox/graph/tokens.ts'
import type { Sandbox } from '../../src/sandbox/main.ts'

const login = 'https://login.microsoftonline.com'
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** What the played login host has been asked. */
export interface PlayedLogin {
  readonly authorized: URLSearchParams[]
  readonly redeemed: URLSearchParams[]
}

/**
 * Plays `https://login.microsoftonline.com` for every page of a browser: the login page of one person with a button for yes and one
 * for no, the redirect with a code, and the token endpoint that checks what the code was given for (RFC 6749 4.1, RFC 7636; the
 * parameters as msal-browser 5.30 sends them).
 */
export async function playLogin(
  context: BrowserContext,
  sandbox: Sandbox,
  person: string,
): Promise<PlayedLogin> {
  const played: PlayedLogin = { authorized: [], redeemed: [] }
  const json = (route: Route, status: number, body: unknown) =>
    route.fulfill({ status, json: body, headers: { 'access-control-allow-origin': '*' } })

  const metadata = (tenant: string) => ({
    issuer: `${login}/${tenant}/v2.0`,
    authorization_endpoint: `${login}/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${login}/${tenant}/oauth2/v2.0/token`,
    end_session_endpoint: `${login}/${tenant}/oauth2/v2.0/logout`,
    jwks_uri: `${login}/${tenant}/discovery/v2.0/keys`,
  })
  const page = (asked: URLSearchParams) => {
    const back = (answer: Record<string, string>) =>
      `${asked.get('redirect_uri') ?? ''}#${new URLSearchParams({ ...answer, state: asked.get('state') ?? '' }).toString()}`
    const yes = back({ code: String(played.authorized.length), client_info: base64({ uid: 'u', utid: 't' }) })
    const no = back({
      error: 'access_denied',
      error_description: 'AADSTS65004: The person declined to consent.',
    })
    const link = (to: string, text: string) => `<p><a href="${to.replaceAll('&', '&amp;')}">${text}</a></p>`
    return `<!doctype html><title>Played login</title><h1>${person}</h1>${link(yes, 'Godkänn')}${link(no, 'Avbryt')}`
  }
  const redeem = (route: Route) => {
    const body = new URLSearchParams(route.request().postData() ?? '')
    played.redeemed.push(body)
    const asked = played.authorized[Number(body.get('code')) - 1]
    const challenged = asked?.get('code_challenge_method') === 'S256' && body.has('code_verifier')
    if (body.get('grant_type') === 'authorization_code' && !challenged)
      return json(route, 400, { error: 'invalid_grant', error_description: 'AADSTS501481: no verifier.' })
    const scopes = (body.get('scope') ?? '').split(' ')
    const token = tokenFor(tokenSecret(sandbox.store), person, scopes, 'app', new Date())
    const [head, claims] = token.id_token.split('.')
    const told = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString('utf8')) as object
    return json(route, 200, {
      token_type: 'Bearer',
      scope: token.scope,
      expires_in: token.expires_in,
      access_token: token.access_token,
      refresh_token: 'played',
      id_token: `${head}.${base64({ ...told, nonce: asked?.get('nonce') })}.played`,
      client_info: base64({ uid: token.account.localAccountId, utid: token.account.tenantId }),
    })
  }
  await context.route(`${login}/**`, (route) => {
    const url = new URL(route.request().url())
    const [tenant = '', ...rest] = url.pathname.slice(1).split('/')
    const path = rest.join('/')
    if (path.endsWith('openid-configuration')) return json(route, 200, metadata(tenant))
    if (path.endsWith('/authorize')) {
      played.authorized.push(url.searchParams)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page(url.searchParams) })
    }
    if (path.endsWith('/token')) return redeem(route)
    return json(route, 404, {})
  })
  return played
}
