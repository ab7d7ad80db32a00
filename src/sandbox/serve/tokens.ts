import { issueToken } from '../graph/tokens.ts'
import { personByKey } from '../seed/people.ts'
import { tenant } from '../seed/tenant.ts'
import type { IssuedToken } from './control.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const openId = new Set(['openid', 'profile', 'email', 'offline_access'])
const lifetime = 3600

/**
 * What Entra would answer a broker for this person: an access token with the scopes asked for, an id token and the account.
 * Scopes may carry Graph's resource before them; `stepUp` is the proof that a claims challenge asks for. @throws Error when the person is unknown
 */
export function tokenFor(
  secret: string,
  key: string,
  asked: readonly string[],
  audience: 'app' | 'host',
  now: Date,
  stepUp = false,
): IssuedToken {
  const person = personByKey(key)
  const scopes = asked
    .map((scope) => scope.replace(/^https?:\/\/[^/]+\//, ''))
    .filter((scope) => !openId.has(scope))
  const seconds = Math.floor(now.getTime() / 1000)
  const app = audience === 'app' ? tenant.clientId : 'sandbox-host'
  const idToken = `${part({ typ: 'JWT', alg: 'none' })}.${part({
    aud: tenant.clientId,
    iss: `https://login.microsoftonline.com/${tenant.tenantId}/v2.0`,
    iat: seconds,
    nbf: seconds,
    exp: seconds + lifetime,
    oid: person.id,
    sub: person.id,
    tid: tenant.tenantId,
    name: person.displayName,
    preferred_username: person.mail,
    ver: '2.0',
  })}.sandbox`
  return {
    access_token: issueToken(
      secret,
      {
        oid: person.id,
        upn: person.mail,
        name: person.displayName,
        scopes,
        expiresIn: lifetime,
        app,
        stepUp,
      },
      now,
    ),
    id_token: idToken,
    expires_in: lifetime,
    scope: scopes.join(' '),
    account: {
      homeAccountId: `${person.id}.${tenant.tenantId}`,
      environment: 'login.microsoftonline.com',
      tenantId: tenant.tenantId,
      username: person.mail,
      localAccountId: person.id,
      name: person.displayName,
    },
  }
}
