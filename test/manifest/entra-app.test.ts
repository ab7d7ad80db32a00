import type { registrations } from '../../manifest/entra-app.ts'
import { entraApp } from '../../manifest/entra-app.ts'
import { delegatedIds } from '../../manifest/graph-permission-ids.ts'
import { permissions, scopesOf } from '../../src/graph/permissions.ts'

const host = 'https://ankomst.stad.example'
const ids = (which: (typeof registrations)[number], level = 4) =>
  entraApp(which, { host }, level).requiredResourceAccess[0]?.resourceAccess ?? []
const delegated = new Map(Object.entries(delegatedIds).map(([name, id]) => [id, name]))

describe('the Entra registrations', () => {
  test('every permission has a pinned id, and no id stands twice', () => {
    for (const { kind, scope } of permissions)
      if (kind === 'delegated') expect(delegatedIds[scope]).toMatch(/^[0-9a-f-]{36}$/)
    expect(new Set(Object.values(delegatedIds)).size).toBe(Object.keys(delegatedIds).length)
  })

  test('pane and tab come back to the broker and to the page of the sign-in window, as a single-page app', () => {
    expect(entraApp('app', { host }, 1)).toMatchObject({
      signInAudience: 'AzureADMyOrg',
      spa: { redirectUris: ['brk-multihub://ankomst.stad.example', `${host}/auth-redirect.html`] },
    })
  })

  test.each([
    [1, 'Sites.Selected'],
    [2, 'ChannelMessage.Read.All'],
  ])('level %i does not ask for %s', (level, scope) => {
    expect(ids('app', level).map(({ id }) => delegated.get(id))).not.toContain(scope)
    expect(ids('app', level + 1).map(({ id }) => delegated.get(id))).toContain(scope)
  })

  test("the administrator's rights over sites are never in the app's registration", () => {
    expect(ids('app').map(({ id }) => delegated.get(id))).not.toContain('Sites.Manage.All')
    expect(ids('provisioning').map(({ id }) => delegated.get(id))).toContain('Sites.Manage.All')
    expect(entraApp('provisioning', { host }, 2).isFallbackPublicClient).toBe(true)
  })

  test('the command may read and write cases: it signs in with the registration for administrators alone', () => {
    const asked = ids('provisioning').map(({ id }) => delegated.get(id))
    for (const operation of ['me.read', 'items.read', 'items.write', 'files.read', 'files.write'] as const)
      for (const scope of scopesOf(operation)) expect(asked).toContain(scope)
  })

  test('the watcher acts as itself, the others as the person', () => {
    expect(new Set(ids('watcher').map(({ type }) => type))).toEqual(new Set(['Role']))
    expect(new Set(ids('app').map(({ type }) => type))).toEqual(new Set(['Scope']))
  })
})
