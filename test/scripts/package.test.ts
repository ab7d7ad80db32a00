import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import type { entraApp } from '../../manifest/entra-app.ts'

/** `npm run package` with these options, into a folder of its own. */
function packaged(...options: string[]) {
  const out = mkdtempSync(join(tmpdir(), 'ankomst-package-'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/package.ts', '--host', 'https://ankomst.stad.example', '--out', out, ...options],
    { encoding: 'utf8' },
  )
  const read = (name: string) => readFileSync(join(out, name))
  return { out, status, stdout, stderr, read, has: (name: string) => existsSync(join(out, name)) }
}
const clientId = ['--client-id', '11111111-2222-4333-8444-555555555555']

test('what the zip holds lies unpacked beside it, and the add-in tool can pack it again', () => {
  const { out, read } = packaged(...clientId)
  const files = unzipSync(new Uint8Array(read('ankomst.zip')))
  expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png'])
  for (const [name, data] of Object.entries(files)) expect(read(`package/${name}`)).toEqual(Buffer.from(data))
  const again = join(out, 'again.zip')
  const tool = resolve('node_modules/office-addin-manifest/cli.js')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [tool, 'export', '-m', join(out, 'package', 'manifest.json'), '-o', again],
    { encoding: 'utf8' },
  )
  expect(stderr + stdout).toContain('Manifest package saved')
  expect(Object.keys(unzipSync(new Uint8Array(readFileSync(again)))).sort()).toEqual(
    Object.keys(files).sort(),
  )
})

test('says which level it used; the registration asks for that level alone', () => {
  const scopes = (level: string[]) => {
    const { stdout, read } = packaged(...level)
    const app = JSON.parse(read('entra-app.json').toString()) as ReturnType<typeof entraApp>
    return { said: stdout.split('\n')[0], count: app.requiredResourceAccess[0]?.resourceAccess.length }
  }
  expect(scopes(['--level', '1'])).toEqual({ said: 'Level 1.', count: 5 })
  expect(scopes([])).toEqual({
    said: expect.stringMatching(/^Level 3, since no --level is given/),
    count: 11,
  })
})

describe('level 0, where nobody signs in', () => {
  test('the package is made at once: no registration, no sign-in, no tab, and of the mailbox to read alone', () => {
    const { status, read, has } = packaged('--level', '0')
    expect(status).toBe(0)
    for (const name of ['entra-app.json', 'entra-provisioning.json', 'entra-watcher.json'])
      expect(has(name)).toBe(false)
    for (const name of ['nginx.conf', 'staticwebapp.config.json']) expect(has(name)).toBe(true)
    const manifest = read('package/manifest.json').toString()
    expect(manifest).not.toMatch(/webApplicationInfo|redirectUri|staticTabs|configurableTabs|ReadWrite/)
    expect(manifest).toContain('MailboxItem.Read.User')
    expect(read('ankomst-add-in-only.xml').toString()).toContain('<Permissions>ReadItem</Permissions>')
  })

  test('a client id is refused with a sentence', () => {
    const { status, stderr, has } = packaged('--level', '0', ...clientId)
    expect(status).toBe(2)
    expect(stderr).toContain('At level 0 nobody signs in: leave --client-id out')
    expect(has('ankomst.zip')).toBe(false)
  })
})

test('at level 1 the package signs in and sends, and has no tab', () => {
  const { status, read } = packaged('--level', '1', ...clientId)
  expect(status).toBe(0)
  const manifest = read('package/manifest.json').toString()
  expect(manifest).toMatch(/webApplicationInfo[^]*Mailbox\.ReadWrite\.User/)
  expect(manifest).not.toMatch(/staticTabs|configurableTabs|supportedChannelTypes|teams\.html|I Teams/)
  expect(read('package/en.json').toString()).not.toMatch(/staticTabs|In Teams/)
  expect(read('ankomst-add-in-only.xml').toString()).toContain('<Permissions>ReadWriteMailbox</Permissions>')
})

test('says where Azure wants its settings: beside the pages, and not where the command writes them', () => {
  expect(packaged().stdout).toMatch(/staticwebapp\.config\.json\n.*copy it into dist\/web, beside the pages/)
  const guide = readFileSync('docs/administration.md', 'utf8')
  expect(guide).toContain('copy `dist/staticwebapp.config.json` *into* `dist/web`')
})
