import { readdirSync, readFileSync } from 'node:fs'
import { AppManifestUtils } from '@microsoft/app-manifest'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { files, mailFiles, manifest, readingFiles, values } from './a-package.ts'

describe('the unified manifest', () => {
  test('is valid against the schema of version 1.30, as raw JSON', () => {
    const path = require
      .resolve('@microsoft/app-manifest/package.json')
      .replace('package.json', 'build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json')
    const ajv = addFormats(
      new AjvDraft04({ strict: false, allErrors: true }) as never,
    ) as unknown as AjvDraft04
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object
    const parsed = (one: typeof files) => JSON.parse(new TextDecoder().decode(one['manifest.json'])) as object
    for (const one of [manifest, parsed(readingFiles), parsed(mailFiles)]) {
      const valid = ajv.validate(schema, one)
      expect(ajv.errors ?? []).toEqual([])
      expect(valid).toBe(true)
    }
  })

  test("is valid for Microsoft's own library, offline", async () => {
    for (const one of [files, readingFiles, mailFiles]) {
      const path = join(mkdtempSync(join(tmpdir(), 'ankomst-')), 'manifest.json')
      writeFileSync(path, one['manifest.json'] as Uint8Array)
      expect(await AppManifestUtils.readAndValidateTeamsManifest(path)).toMatchObject([
        { id: values.appId },
        [],
      ])
    }
  })

  test('hides its add-in-only twin where it runs itself', () => {
    expect(manifest.extensions[0]?.alternates).toEqual([
      { hide: { customOfficeAddin: { officeAddinId: values.twinId } } },
    ])
  })

  test('the pane is pinnable, on mail that is read', () => {
    const [extension] = manifest.extensions
    expect(extension?.runtimes[0]?.actions[0]).toMatchObject({ type: 'openPage', pinnable: true })
    expect(extension?.ribbons[0]?.contexts).toEqual(['mailRead'])
  })

  test('every page that it names is one that the build makes', () => {
    const built = new Set([
      ...readdirSync('assets/pages'),
      ...[...readFileSync('webpack.config.js', 'utf8').matchAll(/page\('([\w-]+)'/g)].map(
        ([, name]) => `${name ?? ''}.html`,
      ),
    ])
    const named = [...JSON.stringify(manifest).matchAll(/https:\/\/ankomst\.stad\.example([^"]*)/g)]
      .map(([, path = '']) => path)
      .filter((path) => !path.startsWith('/assets/'))
    expect(named.length).toBeGreaterThan(5)
    for (const path of named) expect(built).toContain(path.slice(1))
  })
})
