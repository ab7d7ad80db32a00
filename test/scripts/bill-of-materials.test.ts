import { readFileSync } from 'node:fs'
import { billOfMaterials, type Lock } from '../../scripts/bill-of-materials.ts'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const sbom = billOfMaterials(lock)
const refs = sbom.components.map((one) => one['bom-ref'])

describe('the parts list', () => {
  test('holds every package of the lock that is no dev package, and no other', () => {
    const shipped = Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version ?? ''}`)
    expect(shipped.length).toBeGreaterThan(200)
    expect(refs).toEqual([...new Set(shipped)].sort())
  })

  test('holds what a test tool needs as well, which npm leaves out', () => {
    const names = sbom.components.map(({ name }) => name)
    for (const name of [
      'react',
      'react-dom',
      'scheduler',
      'zod',
      'pg',
      'ajv',
      'semver',
      'tslib',
      '@swc/helpers',
    ])
      expect(names).toContain(name)
  })

  test('every package that package.json ships is what the product depends on', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    const own = sbom.dependencies.find(({ ref }) => ref.startsWith('ankomst@'))
    expect(own?.dependsOn).toEqual(
      expect.arrayContaining(Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)),
    )
    for (const { dependsOn } of sbom.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref)
  })

  test('says the same every time and everywhere: no time, no serial number, no name of a folder', () => {
    expect(sbom.metadata.component.name).toBe('ankomst')
    expect(JSON.stringify(sbom)).not.toMatch(/timestamp|serialNumber|\d{4}-\d\d-\d\dT/)
  })

  test('every part has a checksum and a licence', () => {
    for (const part of sbom.components)
      expect(part).toMatchObject({
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
        licenses: [expect.anything()],
      })
  })
})
