import { verifyToken } from '../../../src/sandbox/graph/tokens.ts'
import { tokenFor } from '../../../src/sandbox/serve/tokens.ts'

const now = new Date('2026-11-23T07:00:00Z')

describe('a token for a person', () => {
  test('carries the Graph scopes asked for, without OpenID’s and without the resource', () => {
    const { access_token, scope } = tokenFor(
      'secret',
      'slk-int',
      ['openid', 'profile', 'https://graph.microsoft.com/Mail.Read', 'User.Read'],
      'app',
      now,
    )
    expect(scope).toBe('Mail.Read User.Read')
    const check = verifyToken('secret', access_token, now)
    expect(check.ok && check.principal).toMatchObject({
      upn: 'handlaggare.slk@stad.example',
      scopes: ['Mail.Read', 'User.Read'],
    })
  })
  test('ends after an hour and cannot be forged', () => {
    const { access_token } = tokenFor('secret', 'slk-int', ['User.Read'], 'app', now)
    expect(verifyToken('secret', access_token, new Date(now.getTime() + 3_601_000))).toEqual({
      ok: false,
      reason: 'expired',
    })
    expect(verifyToken('other', access_token, now)).toEqual({ ok: false, reason: 'forged' })
  })
  test('of the host is not the app’s', () => {
    const app = (audience: 'app' | 'host') => {
      const check = verifyToken('secret', tokenFor('secret', 'slk-int', [], audience, now).access_token, now)
      return check.ok ? check.principal.appId : check.reason
    }
    expect(app('host')).not.toBe(app('app'))
  })
})
