import { strFromU8, unzipSync } from 'fflate'
import { pauseNote } from '../../../src/cases/paused.ts'
import type { CaseStore } from '../../../src/casestore/port.ts'
import { GraphError } from '../../../src/graph/port.ts'
import { archiveCases } from '../../../src/teams/archive/archive-cases.ts'
import type { AppServices } from '../../../src/ui/services.tsx'
import { caseId, city } from '../../cli/archive/city.ts'
import { note } from '../../casestore/sample.ts'
import { eml } from '../../documents/archive/sample.ts'
import { act } from '../a-case.ts'
import { world } from '../services.tsx'

let open: Awaited<ReturnType<typeof city>>
beforeEach(async () => {
  open = await city()
  jest.spyOn(globalThis, 'fetch').mockImplementation(open.fetchPlain)
})
afterEach(async () => {
  jest.restoreAllMocks()
  await open.close()
})

const as = (person: string, change: Partial<AppServices> = {}): AppServices => ({
  ...world().services,
  config: open.config,
  graph: open.portOf(person),
  cases: open.cases,
  ib: null,
  ...change,
})
const asked = { id: caseId, number: '26-0001' }
const close = async () => {
  open.stored = {
    ...open.stored,
    ...(await open.cases.write(open.stored, { actions: [act('miljo', { type: 'closed' })] })),
  }
}
const made = (services: AppServices, ...more: { id: string; number: string }[]) =>
  archiveCases(services, [asked, ...more], () => undefined)

describe('packages for the archive from the tab, against the sandbox', () => {
  test('a closed case is taken with its working copies, and what cannot be taken is named', async () => {
    await close()
    const gone = { id: 'a0000000-0000-4000-8000-000000000009', number: '26-0009' }
    const { zip, taken, leftOut, notAsFiled } = await made(as('kontakt-miljo'), gone)
    expect({ taken, leftOut, notAsFiled }).toEqual({
      taken: 1,
      leftOut: [{ number: '26-0009', because: 'gone' }],
      notAsFiled: [],
    })
    const read = unzipSync(zip ?? new Uint8Array())
    expect(new Uint8Array(read[`26-0001/arbetskopior/${eml.name}`] ?? [])).toEqual(eml.bytes)
    const page = strFromU8(read['26-0001/arende.html'] ?? new Uint8Array())
    expect(page).toContain('Ringde.')
    expect(page).toContain('Remissversion 2016')
  })

  test('a case that is not closed is left out', async () => {
    expect(await made(as('kontakt-miljo'))).toMatchObject({
      zip: null,
      leftOut: [{ number: '26-0001', because: 'open' }],
    })
  })

  test('a case that is paused is left out, whatever else it is', async () => {
    open.stored = {
      ...open.stored,
      ...(await open.cases.write(open.stored, { actions: [note('p1', pauseNote)] })),
    }
    await close()
    expect((await made(as('kontakt-miljo'))).leftOut).toEqual([{ number: '26-0001', because: 'paused' }])
  })

  test('whoever has stepped aside gets nothing of the case, here or before the forum', async () => {
    await close()
    const inForum = { recusedFrom: async () => new Set([caseId]) } as unknown as AppServices['ib']
    expect((await made(as('kontakt-miljo', { ib: inForum }))).leftOut[0]?.because).toBe('aside')
    const { actor } = world().services
    const aside = { ...act('miljo', { type: 'recused' }), by: actor }
    open.stored = { ...open.stored, ...(await open.cases.write(open.stored, { actions: [aside] })) }
    expect((await made(as('kontakt-miljo'))).leftOut[0]?.because).toBe('aside')
  })

  test('who may not read the working copies is told so; another fault stops the whole', async () => {
    await close()
    const answering = (code: 'forbidden' | 'unavailable'): AppServices['graph'] => ({
      ...open.portOf('kontakt-miljo'),
      call: () => Promise.reject(new GraphError({ code, status: 0, graphCode: '', message: code })),
    })
    expect((await made(as('kontakt-miljo', { graph: answering('forbidden') }))).leftOut).toEqual([
      { number: '26-0001', because: 'forbidden' },
    ])
    await expect(made(as('kontakt-miljo', { graph: answering('unavailable') }))).rejects.toMatchObject({
      code: 'unavailable',
    })
  })

  test('each case is told of before it is read', async () => {
    await close()
    const told: string[] = []
    const reading: Pick<CaseStore, 'get'> = {
      get: async (id) => {
        told.push('read')
        return open.cases.get(id)
      },
    }
    const services = as('kontakt-miljo', { cases: { ...open.cases, ...reading } })
    await archiveCases(services, [asked], ({ number }) => told.push(number))
    expect(told).toEqual(['26-0001', 'read'])
  })
})
