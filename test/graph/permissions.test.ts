import { operations, permissions, scopesOf } from '../../src/graph/permissions.ts'

test.each(operations)('%s has a permission', (operation) => {
  expect(scopesOf(operation).length).toBeGreaterThan(0)
})

test('every permission is used, has its reason in both languages, and stands once', () => {
  for (const { operations: used, why } of permissions) {
    expect(used.length).toBeGreaterThan(0)
    expect(why.sv.length).toBeGreaterThan(10)
    expect(why.en.length).toBeGreaterThan(10)
  }
  const keys = permissions.map(({ kind, scope }) => `${kind} ${scope}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('pane and tab ask for at most the 20 scopes a manifest takes, none of them on all sites', () => {
  const asked = permissions
    .filter(({ kind, provisioningOnly }) => kind === 'delegated' && !provisioningOnly)
    .map(({ scope }) => scope)
  expect(asked.length).toBeLessThanOrEqual(20)
  expect(asked.filter((scope) => /^(Sites|Files|Group)\..*All$/.test(scope))).toEqual([])
})
