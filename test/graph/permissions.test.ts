import { globSync, readFileSync } from 'node:fs'
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

test('no call of Graph is there for its test alone: what nothing calls asks for rights that nobody uses', () => {
  const sources = globSync('src/**/*.{ts,tsx}').map((path) => [path, readFileSync(path, 'utf8')] as const)
  const uncalled = sources
    .filter(([path, text]) => path.startsWith('src/graph/') && /scopesOf\(|Scopes\(/.test(text))
    .map(([path]) => path)
    .filter(
      (path) =>
        !sources.some(([from, text]) => from !== path && text.includes(`/${path.split('/').at(-1) ?? ''}'`)),
    )
  expect(uncalled).toEqual([])
})
