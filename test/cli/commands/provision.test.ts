import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppConfig } from '../../../src/casestore/config.ts'
import { run } from '../../../src/cli/commands/provision.ts'

const fileIn = () => join(mkdtempSync(join(tmpdir(), 'ankomst-provision-')), 'config.json')

beforeEach(() => jest.spyOn(console, 'log').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe('ankomst provision at level 0', () => {
  test('writes settings that the pages can read, and asks for neither site nor sign-in', async () => {
    const out = fileIn()
    expect(await run(['--level', '0', '--out', out])).toBe(0)
    const config = AppConfig.parse(JSON.parse(readFileSync(out, 'utf8')))
    expect(config).toMatchObject({ level: 0, edition: 'stockholm-2016', clientId: '', ibSite: null })
  })

  test('what only a higher level uses is refused, and nothing is written', async () => {
    const out = fileIn()
    const called = run(['--level', '0', '--network-site', 'x', '--device-code', '--out', out])
    await expect(called).rejects.toThrow('Leave out --network-site, --device-code, or choose a higher level.')
    expect(existsSync(out)).toBe(false)
  })
})

describe('ankomst provision at level 1', () => {
  const tenant = ['--tenant-id', 't', '--client-id', 'c', '--domain', 'stad.example']

  test('needs no site; without mailboxes to make categories in, nobody signs in', async () => {
    const out = fileIn()
    expect(await run(['--level', '1', ...tenant, '--out', out])).toBe(0)
    expect(AppConfig.parse(JSON.parse(readFileSync(out, 'utf8')))).toMatchObject({
      level: 1,
      tenantId: 't',
      clientId: 'c',
      domains: ['stad.example'],
      networkSite: { siteId: '', lists: {}, driveId: '' },
      ibSite: null,
    })
  })

  test.each([
    [['--network-site', 'x'], '--network-site'],
    [['--group', 'administrator=x', '--team-id', 'y'], '--team-id, --group'],
  ])('sites, channel and groups are refused: %s', async (more, named) => {
    const out = fileIn()
    await expect(run(['--level', '1', ...tenant, ...more, '--out', out])).rejects.toThrow(
      `Level 1 has neither sites nor a channel: cases lie on their mails. Leave out ${named}, or choose a higher level.`,
    )
    expect(existsSync(out)).toBe(false)
  })

  test('a domain is asked for: without it every recipient would be warned about', async () => {
    await expect(run(['--level', '1', ...tenant.slice(0, 4), '--out', fileIn()])).rejects.toThrow('--domain')
  })
})

test.each(['5', 'three', '1.5'])('--level %s is wrong usage', async (level) => {
  await expect(run(['--level', level, '--out', fileIn()])).rejects.toThrow('--level takes 0, 1, 2, 3 or 4.')
})
