import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { SandboxStore } from '../store/sandbox-store.ts'
import type { Principal } from './http/operation.ts'

/** The tenant every sandbox token belongs to. */
export const sandboxTenant = '5a4d0b0c-0000-4000-8000-000000000001'

export interface TokenGrant {
  readonly oid: string
  readonly upn: string
  readonly scopes: readonly string[]
  /** Seconds. */
  readonly expiresIn: number
  readonly name?: string
  /** Client id of the app that asks; app-only when `appOnly`. */
  readonly app?: string
  readonly appOnly?: boolean
  /** With the authentication context `c1` (claim `acrs`), as after a claims challenge. */
  readonly stepUp?: boolean
}

const part = (document: unknown): string => Buffer.from(JSON.stringify(document)).toString('base64url')
const sign = (secret: string, text: string): Buffer => createHmac('sha256', secret).update(text).digest()

/** The secret this state signs with, so that tokens survive a restart. */
export const tokenSecret = (store: SandboxStore): string =>
  store.setting('tokenSecret', () => randomBytes(32).toString('base64url'))

/** A signed access token (JWT, HS256) in the shape of Entra's: `scp` for delegated scopes, `roles` for app-only. */
export const issueToken = (secret: string, grant: TokenGrant, now: Date): string => {
  const seconds = Math.floor(now.getTime() / 1000)
  const claims = {
    aud: 'https://graph.microsoft.com',
    iss: `https://sts.windows.net/${sandboxTenant}/`,
    iat: seconds,
    nbf: seconds,
    exp: seconds + grant.expiresIn,
    appid: grant.app ?? 'sandbox',
    oid: grant.oid,
    tid: sandboxTenant,
    ...(grant.stepUp ? { acrs: ['c1'] } : {}),
    ...(grant.appOnly
      ? { idtyp: 'app', roles: grant.scopes }
      : { idtyp: 'user', upn: grant.upn, name: grant.name ?? grant.upn, scp: grant.scopes.join(' ') }),
  }
  const text = `${part({ typ: 'JWT', alg: 'HS256' })}.${part(claims)}`
  return `${text}.${sign(secret, text).toString('base64url')}`
}

export type TokenCheck =
  | { readonly ok: true; readonly principal: Principal; readonly steppedUp: boolean }
  | { readonly ok: false; readonly reason: 'malformed' | 'forged' | 'expired' }

/** Checks signature and time of a token and says who calls. */
export const verifyToken = (secret: string, token: string, now: Date): TokenCheck => {
  const [head, body, signature, ...rest] = token.split('.')
  if (!head || !body || !signature || rest.length > 0) return { ok: false, reason: 'malformed' }
  const expected = sign(secret, `${head}.${body}`)
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    return { ok: false, reason: 'forged' }
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Record<string, unknown>
  if (Number(claims['exp']) * 1000 <= now.getTime()) return { ok: false, reason: 'expired' }
  const app = claims['idtyp'] === 'app'
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '')
  const roles = Array.isArray(claims['roles'])
    ? claims['roles'].filter((role) => typeof role === 'string')
    : []
  return {
    ok: true,
    steppedUp: Array.isArray(claims['acrs']) && claims['acrs'].includes('c1'),
    principal: {
      oid: text('oid'),
      upn: text('upn'),
      name: text('name'),
      appId: text('appid'),
      app,
      scopes: app
        ? roles
        : text('scp')
            .split(' ')
            .filter((scope) => scope !== ''),
    },
  }
}
