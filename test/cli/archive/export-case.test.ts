import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pauseNote } from '../../../src/cases/paused.ts'
import { archiveWords } from '../../../src/cli/archive/archive-words.ts'
import { exportCase } from '../../../src/cli/archive/export-case.ts'
import { run } from '../../../src/cli/commands/case.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { note } from '../../casestore/sample.ts'
import { eml } from '../../documents/archive/sample.ts'
import { caseId, city } from './city.ts'

let open: Awaited<ReturnType<typeof city>>
let to = ''
let out: string[] = []
beforeEach(async () => {
  open = await city()
  to = await mkdtemp(join(tmpdir(), 'ankomst-archive-'))
  out = []
  jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line))
  jest.spyOn(console, 'error').mockImplementation((line: string) => void out.push(line))
})
afterEach(async () => {
  jest.restoreAllMocks()
  await open.close()
  await rm(to, { recursive: true })
})

const exported = async (name: string, person = 'kontakt-miljo') => {
  const { config, fetchPlain, portOf } = open
  const said = {
    wordsUnder: archiveWords,
    at: '2026-11-26T09:00:00Z',
    organisationNumber: null,
    version: '0',
  }
  return exportCase(name, { ...said, graph: portOf(person), config, fetchPlain, to })
}

describe('ankomst case export, against the sandbox', () => {
  test('a case is written, read back, and one changed byte is found', async () => {
    const { number } = open.stored.case
    const { folder, remarks, wrong } = await exported(number)
    if (folder === null) throw new Error('Nothing was written')
    expect(folder).toBe(join(to, number))
    expect(remarks).toEqual([`Case ${number} is not closed; what happens later is not in the package.`])
    expect(wrong).toBe(false)
    const copy = join(folder, 'arbetskopior', eml.name)
    expect(new Uint8Array(await readFile(copy))).toEqual(eml.bytes)
    const page = await readFile(join(folder, 'arende.html'), 'utf8')
    expect(page).toContain('Miljöförvaltningen')
    expect(page).toContain('Tog på sig ärendet')
    expect(await run(['check', folder])).toBe(0)

    const bytes = Uint8Array.from(eml.bytes)
    bytes[10] = (bytes[10] ?? 0) ^ 1
    await writeFile(copy, bytes)
    expect(await run(['check', folder])).toBe(1)
    expect(out.at(-1)).toBe(`${folder}: arbetskopior/${eml.name} is not the file that was exported.`)
  })

  test('nothing is overwritten, and nothing half is left', async () => {
    const { number } = open.stored.case
    await exported(number)
    const before = await readFile(join(to, number, 'manifest-sha256.txt'), 'utf8')
    await expect(exported(caseId)).rejects.toThrow('nothing is overwritten')
    expect(await readFile(join(to, number, 'manifest-sha256.txt'), 'utf8')).toBe(before)
    expect(await readdir(to)).toEqual([number])
  })

  test('an unknown case and one that is paused for security are not written, with the reason', async () => {
    expect(await exported('99-9999')).toMatchObject({ folder: null, wrong: true })
    await open.cases.write(open.stored, { actions: [note('p1', pauseNote)] })
    const { folder, remarks } = await exported(caseId)
    expect(folder).toBeNull()
    expect(remarks[0]).toContain('paused for security')
    expect(await readdir(to)).toEqual([])
  })

  test('who may not read the case gets no package', async () => {
    await expect(exported(caseId, 'utan-atkomst')).rejects.toMatchObject({ code: 'forbidden' })
    expect(await readdir(to)).toEqual([])
  })
})

describe('ankomst case, the command', () => {
  test('says what it wants', async () => {
    await expect(run([])).rejects.toThrow(UsageError)
    await expect(run(['export', '26-0001'])).rejects.toThrow('--to')
    await expect(run(['export', '26-0001', '--to', to, '--config', join(to, 'none.json')])).rejects.toThrow(
      'is no config.json',
    )
    expect(await run(['check', to])).toBe(1)
    expect(out.at(-1)).toContain('no package can be read there')
  })
})
