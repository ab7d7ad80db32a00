import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppConfig } from '../../../src/casestore/config.ts'
import { run as assess } from '../../../src/cli/commands/assess.ts'
import { run as directory } from '../../../src/cli/commands/directory.ts'
import { run as strategy } from '../../../src/cli/commands/strategy.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import vectors from '../../assessment/decision-vectors.json'

const edition = join(import.meta.dirname, '../../../src/strategy/stockholm-2016')
/** What /config.json must hold beside its edition. */
const installation: Omit<AppConfig, 'edition'> = {
  version: 1,
  graphBaseUrl: 'https://graph.example.org',
  tenantId: 't',
  clientId: 'c',
  authority: 'https://login.example.org/t',
  domains: ['stad.example'],
  level: 2,
  networkSite: { siteId: 's', lists: {}, driveId: 'd' },
  ibSite: null,
  ibChannel: null,
  groups: {},
  catalogueAppId: '',
  tabUrl: null,
}
let out: string[] = []
let folder = ''

beforeEach(async () => {
  out = []
  folder = await mkdtemp(join(tmpdir(), 'ankomst-'))
  jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line))
  jest.spyOn(console, 'error').mockImplementation((line: string) => void out.push(line))
})
afterEach(async () => {
  jest.restoreAllMocks()
  await rm(folder, { recursive: true })
})

describe('ankomst assess', () => {
  test('every agreed vector comes back, one line each', async () => {
    const file = join(folder, 'vectors.jsonl')
    await writeFile(file, vectors.map(({ input }) => JSON.stringify(input)).join('\n'))
    expect(await assess(['--json', file])).toBe(0)
    expect(out).toHaveLength(vectors.length)
    vectors.forEach((vector, at) => {
      const answer = JSON.parse(out[at] ?? '') as Record<string, unknown>
      expect(answer).toMatchObject({
        row: vector.row.replace(/-(ok|no)$/, ''),
        handledBy: vector.handledBy,
        decidedBy: vector.decidedBy,
        forum: vector.forum,
        suggestedForum: vector.suggestedForum,
        consulted: vector.consulted,
        reasons: vector.rules,
      })
      expect(Object.keys(answer)).toEqual([
        'row',
        'verdict',
        'handledBy',
        'decidedBy',
        'forum',
        'suggestedForum',
        'consulted',
        'reasons',
        'missing',
      ])
    })
  })

  test('it answers by the edition named or the installation’s, and says which there are', async () => {
    const file = join(folder, 'vectors.jsonl')
    await writeFile(file, '{"kind":"twin-town","receivedBy":"miljo"}\n')
    const config = join(folder, 'config.json')
    await writeFile(config, JSON.stringify({ ...installation, edition: 'stockholm-2016' }))
    expect(await assess(['--json', '--config', config, file])).toBe(0)
    expect(await assess(['--json', '--edition', 'stockholm-2016', file])).toBe(0)
    expect(out[0]).toBe(out[1])
    await expect(assess(['--json', '--edition', 'nowhere', file])).rejects.toThrow(
      'This build has no edition "nowhere". It has stockholm-2016.',
    )
    await writeFile(config, JSON.stringify({ ...installation, edition: 'nowhere' }))
    await expect(directory(['check', '--config', config])).rejects.toThrow('no edition "nowhere"')
    await writeFile(config, '{}')
    await expect(directory(['check', '--config', config])).rejects.toThrow(
      'cannot be read as an installation',
    )
  })

  test('a line that is no input is named and the others are answered', async () => {
    const file = join(folder, 'lines.jsonl')
    await writeFile(file, '{"kind":"visit"}\nnot json\n{"kind":"party"}\n')
    expect(await assess(['--json', file])).toBe(1)
    expect(out.filter((line) => line.startsWith('line '))).toHaveLength(2)
    expect(out.filter((line) => line.includes('"row":"V1"'))).toHaveLength(1)
  })
})

describe('ankomst strategy', () => {
  test('the edition that ships can be used, as a folder or by one of its files', async () => {
    expect(await strategy(['check', edition])).toBe(0)
    expect(await strategy(['check', join(edition, 'table.json')])).toBe(0)
    expect(out.every((line) => line.includes('edition stockholm-2016 with 80 rules can be used'))).toBe(true)
  })

  test('a file that is no JSON is named with what to do', async () => {
    const file = join(folder, 'about.json')
    await writeFile(file, '{')
    expect(await strategy(['check', folder])).toBe(1)
    expect(out.join('\n')).toMatch(/about\.json is not JSON: .+Mend that place/)
  })

  test('a folder without an edition names what is missing', async () => {
    expect(await strategy(['check', folder])).toBe(1)
    expect(out.join('\n')).toContain('about.json')
  })

  test('the form can be looked at before it is used, in either language', async () => {
    expect(await strategy(['preview', edition, '--language', 'en', 'agreement'])).toBe(0)
    expect(out.join('\n')).toContain('What does the proposal say of the agreement? (section 4)')
    expect(out.join('\n')).not.toContain('Is the visit a priority for the City?')
  })

  test.each([[['check']], [['preview', edition, 'party']], [['look', edition]]])(
    '%j is wrong usage',
    async (args) => {
      await expect(strategy(args)).rejects.toThrow(UsageError)
    },
  )
})

describe('ankomst directory', () => {
  test('what is exported is imported without a fault, and opens in a spreadsheet', async () => {
    expect(await directory(['export', folder])).toBe(0)
    const bodies = await readFile(join(folder, 'bodies.csv'), 'utf8')
    expect(bodies.match(/\uFEFF/g)).toHaveLength(1)
    expect(await directory(['import', folder])).toBe(0)
    expect(out.at(-1)).toMatch(/^\d+ bodies, \d+ contact persons, 0 faults$/)
  })

  test('a line that cannot be read is named with its column', async () => {
    await directory(['export', folder])
    const file = join(folder, 'bodies.csv')
    await writeFile(file, (await readFile(file, 'utf8')).replace(';network;', ';everywhere;'))
    expect(await directory(['import', folder])).toBe(1)
    expect(out.join('\n')).toMatch(/bodies\.csv line \d+: "everywhere" in column access cannot be read/)
  })

  test('a line with more values than columns is left out and says what to do', async () => {
    await directory(['export', folder])
    const file = join(folder, 'contacts.csv')
    await writeFile(file, (await readFile(file, 'utf8')).replace(/\r\n([^\r]+)/, '\r\n$1;gone astray'))
    expect(await directory(['import', folder])).toBe(1)
    expect(out.join('\n')).toMatch(
      /contacts\.csv line 2: There are more values than columns, from "gone astray" on/,
    )
  })

  test('the file that is missing is named, and nothing follows from a file without bodies', async () => {
    await directory(['export', folder])
    await rm(join(folder, 'contacts.csv'))
    expect(await directory(['check', folder])).toBe(1)
    expect(out.at(-1)).toContain('contacts.csv: There is no such file')
    await directory(['export', folder])
    await writeFile(join(folder, 'bodies.csv'), '')
    expect(await directory(['import', folder])).toBe(1)
    expect(out.at(-1)).toContain('bodies.csv gives no body')
    expect(out.join('\n')).not.toContain('not in the directory')
  })

  test('lines that could not be read are counted beside the faults', async () => {
    await directory(['export', folder])
    const file = join(folder, 'bodies.csv')
    const [heading = '', ...lines] = (await readFile(file, 'utf8')).trimEnd().split(/\r?\n/)
    await writeFile(file, [heading, ...lines, lines[0]].join('\n'))
    expect(await directory(['check', folder])).toBe(1)
    expect(out.at(-1)).toMatch(/0 faults, 1 line that could not be read$/)
  })

  test('a folder that is not there is an error and no crash', async () => {
    expect(await directory(['check', join(folder, 'nowhere')])).toBe(1)
  })
})
