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

test.each(['5', 'three', '1.5'])('--level %s is wrong usage', async (level) => {
  await expect(run(['--level', level, '--out', fileIn()])).rejects.toThrow('--level takes 0, 1, 2, 3 or 4.')
})
