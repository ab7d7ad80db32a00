import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Case } from '../../../src/cases/case.ts'
import { exportDatabase } from '../../../src/cli/archive/export-database.ts'
import { packageFaults } from '../../../src/cli/archive/package-folder.ts'
import { run } from '../../../src/cli/commands/export.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { etagOf } from '../../../src/graph/items/list-item.ts'
import { patchFields } from '../../../src/graph/items/patch-fields.ts'
import type { ListItem } from '../../../src/graph/items/list-item.ts'
import { queryItems } from '../../../src/graph/items/query-items.ts'
import type { Page } from '../../../src/graph/pages.ts'
import type { GraphPort, GraphRequest } from '../../../src/graph/port.ts'
import { note } from '../../casestore/sample.ts'
import { caseId, city } from './city.ts'

let open: Awaited<ReturnType<typeof city>>
let to = ''
beforeEach(async () => {
  open = await city()
  to = await mkdtemp(join(tmpdir(), 'ankomst-export-'))
})
afterEach(async () => {
  await open.close()
  await rm(to, { recursive: true })
})
const exporting = (person = 'administrator') =>
  exportDatabase(open.portOf(person), open.config, open.fetchPlain, join(to, 'all'))
const read = (path: string) => readFile(join(to, 'all', path), 'utf8')

test('every list and every whole case is written and can be read again, older actions included', async () => {
  await open.cases.write(open.stored, {
    actions: ['n2', 'n3', 'n4', 'n5'].map((id) => note(id, 'å'.repeat(25_000))),
  })
  const { cases, lists, unreadable } = await exporting()
  expect(cases).toBe(1)
  expect(unreadable).toEqual([])
  expect(lists.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Arenden', 'Nycklar', 'IbArenden', 'Delegationsbeslut', 'Remarks', 'Moten']),
  )
  const whole = await open.cases.get(caseId)
  expect(Case.parse(JSON.parse(await read('arenden.jsonl')))).toEqual(whole?.case)
  expect(JSON.parse(await read('natverket/Arenden.json'))).toMatchObject({
    items: [{ createdBy: 'Kontaktperson Miljöförvaltningen', fields: { CaseId: caseId } }],
  })
  expect(await read('natverket/Arenden.csv')).toContain(open.stored.case.number)
  expect(await packageFaults(join(to, 'all'))).toEqual([])
  await expect(exporting()).rejects.toThrow('nothing is overwritten')
})

test('a case that cannot be read is named, and the others are written', async () => {
  const graph = open.portOf('kontakt-miljo')
  const list = {
    siteId: open.config.networkSite.siteId,
    listId: open.config.networkSite.lists['Arenden'] ?? '',
  }
  const [item] = await queryItems(graph, list, { column: 'CaseId', equals: caseId })
  if (item === undefined) throw new Error('There is no item')
  await patchFields(graph, list, item.id, { Actions: 'spoilt' }, etagOf(item))
  const { cases, unreadable } = await exporting()
  expect(cases).toBe(0)
  expect(unreadable.map(({ number }) => number)).toEqual([open.stored.case.number])
  expect(await read('natverket/Arenden.json')).toContain('spoilt')
})

test('who has no part in the committee’s site gets all of the network’s, and is told what is not in it', async () => {
  const { cases, lists, refused } = await exporting('kontakt-miljo')
  expect(cases).toBe(1)
  expect(lists.map(({ name }) => name)).toContain('Arenden')
  expect(refused).toEqual(expect.arrayContaining(['ib/IbArenden', 'ib/Delegationsbeslut', 'ib/Moten']))
  expect(await readdir(join(to, 'all'))).not.toContain('ib')
  expect(await packageFaults(join(to, 'all'))).toEqual([])
})

test('who may not read gets nothing, and wrong usage is told', async () => {
  await expect(exporting('utan-atkomst')).rejects.toMatchObject({ code: 'forbidden' })
  expect(await readdir(to)).toEqual([])
  await expect(run([])).rejects.toThrow(UsageError)
})

test('a page of a list is on the disk before the next is asked for, so that memory holds one page', async () => {
  const port = open.portOf('administrator')
  const list = open.config.networkSite.lists['Arenden'] ?? ''
  const written: number[] = []
  const sizeNow = async () => {
    const [beside = ''] = (await readdir(to)).filter((name) => name.includes('.part-'))
    const file = await stat(join(to, beside, 'natverket/Arenden.json'))
    const cases = await stat(join(to, beside, 'arenden.jsonl'))
    return file.size + cases.size
  }
  const paged: GraphPort = {
    ...port,
    call: async <T>(request: GraphRequest) => {
      const page = /[?&]page=(\d)$/.exec(request.path)
      if (!page && !request.path.includes(list)) return port.call<T>(request)
      const number = Number(page?.[1] ?? 0)
      written.push(await sizeNow())
      const { body } = await port.call<Page<ListItem>>({
        ...request,
        path: request.path.replace(/&page=\d$/, ''),
      })
      const next =
        number === 3
          ? {}
          : { '@odata.nextLink': `${request.path.replace(/&page=\d$/, '')}&page=${number + 1}` }
      return { status: 200, headers: {}, body: { value: body.value, ...next } as T }
    },
  }
  const { cases } = await exportDatabase(paged, open.config, open.fetchPlain, join(to, 'all'))
  expect(cases).toBe(4)
  expect(written).toHaveLength(4)
  expect(written.every((size, at) => at === 0 || size > (written[at - 1] ?? size) + 500)).toBe(true)
  const { items } = JSON.parse(await read('natverket/Arenden.json')) as { items: readonly unknown[] }
  expect(items).toHaveLength(4)
})
