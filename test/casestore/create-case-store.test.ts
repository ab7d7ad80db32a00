import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { CaseConflict, type MailKeys, type StoredCase } from '../../src/casestore/port.ts'
import { GraphError, type GraphPort } from '../../src/graph/port.ts'
import type { Asked, Fault } from '../graph/fake-sharepoint.ts'
import { declined, journal, note, opened, takenOn, world } from './sample.ts'

const mail = '<a@example.org>'
const now = () => new Date('2026-11-24T09:00:00Z')
const keysOf = (part: Partial<MailKeys>): MailKeys => ({
  internetMessageId: null,
  inReplyTo: [],
  references: [],
  caseLinks: [],
  ...part,
})

function begin() {
  const { sharePoint, config } = world()
  const storeOf = (user: string) =>
    createCaseStore(sharePoint.portOf(user), config, { fetch: sharePoint.fetch, now })
  return { sharePoint, config, storeOf, store: storeOf('anna') }
}

/** Strikes the nth request that fits, once. */
function strike(fits: (asked: Asked) => boolean, fault: Fault, times = 1): (asked: Asked) => Fault {
  let left = times
  return (asked) => (left > 0 && fits(asked) && (left -= 1) >= 0 ? fault : undefined)
}
const writesKey = ({ method, path }: Asked) => method === 'POST' && path.includes('list-Nycklar')
const writesCase = ({ method, path }: Asked) => method === 'POST' && path.includes('list-Arenden')
const patchesCase = ({ method, path }: Asked) => method === 'PATCH' && path.includes('list-Arenden')

describe('opening', () => {
  test('gives a running number and the look-up columns', async () => {
    const { sharePoint, store } = begin()
    const stored = await store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    expect(stored).toMatchObject({ existed: false, case: { id: 'case-1', number: '26-0001' } })
    expect(sharePoint.fieldsIn('Arenden')[0]).toMatchObject({
      CaseId: 'case-1',
      CaseState: 'draft',
      CaseOwner: 'miljo',
      Kinds: 'visit',
    })
    expect(
      (await store.open({ caseId: 'case-2', first: opened('a2'), internetMessageId: null })).case.number,
    ).toBe('26-0002')
  })

  test('and writing go on where the list lacks a column that came later, and only there', async () => {
    const { sharePoint, config } = begin()
    const lacking = (name: string): GraphPort => {
      const port = sharePoint.portOf('anna')
      return {
        ...port,
        call: async (request) => {
          if (JSON.stringify(request.body ?? null).includes(`"${name}"`))
            throw new GraphError({
              code: 'invalid',
              status: 400,
              graphCode: 'invalidRequest',
              message: `Field '${name}' is not recognized`,
            })
          return port.call(request)
        },
      }
    }
    const older = createCaseStore(lacking('DayChoices'), config, { fetch: sharePoint.fetch, now })
    const stored = await older.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    await older.write(stored, { actions: [takenOn('a2')] })
    expect(sharePoint.fieldsIn('Arenden')[0]).toMatchObject({ CaseId: 'case-1', CaseState: 'own-handling' })
    const broken = createCaseStore(lacking('CaseState'), config, { fetch: sharePoint.fetch, now })
    await expect(
      broken.open({ caseId: 'case-2', first: opened('b1'), internetMessageId: null }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })

  test("the second opener of the same mail gets the first one's case and writes nothing", async () => {
    const { sharePoint, store, storeOf } = begin()
    await store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    const second = await storeOf('bo').open({
      caseId: 'case-2',
      first: opened('b1'),
      internetMessageId: mail,
    })
    expect(second).toMatchObject({ existed: true, case: { id: 'case-1' } })
    expect(sharePoint.fieldsIn('Arenden')).toHaveLength(1)
  })

  test("opening again with the same id is harmless and still one's own", async () => {
    const { sharePoint, store } = begin()
    const input = { caseId: 'case-1', first: opened('a1'), internetMessageId: mail }
    await store.open(input)
    expect(await store.open(input)).toMatchObject({
      existed: false,
      case: { id: 'case-1', number: '26-0001' },
    })
    expect(sharePoint.fieldsIn('Arenden')).toHaveLength(1)
  })

  test('however many race for one mail, one case comes out and all get it', async () => {
    const { sharePoint, storeOf } = begin()
    const openers = Array.from({ length: 6 }, (_, i) =>
      storeOf(`user${i}`).open({ caseId: `case-${i}`, first: opened(`a${i}`), internetMessageId: mail }),
    )
    const results = await Promise.all(openers)
    expect(new Set(results.map((result) => result.case.id)).size).toBe(1)
    expect(results.filter((result) => !result.existed)).toHaveLength(1)
    expect(sharePoint.fieldsIn('Arenden')).toHaveLength(1)
  })

  test('those who race with different mails get different numbers', async () => {
    const { storeOf } = begin()
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        storeOf(`user${i}`).open({
          caseId: `case-${i}`,
          first: opened(`a${i}`),
          internetMessageId: `<${i}@example.org>`,
        }),
      ),
    )
    expect(results.map((result) => result.case.number).toSorted()).toEqual(
      Array.from({ length: 8 }, (_, i) => `26-000${i + 1}`),
    )
  })

  test('a counter that lags behind is caught up with, and put right for the next opener', async () => {
    const { sharePoint, store } = begin()
    for (let i = 1; i <= 12; i += 1)
      await store.open({ caseId: `case-${i}`, first: opened(`a${i}`), internetMessageId: null })
    const counter = sharePoint.fieldsIn('Nycklar')[0] ?? {}
    counter['LastNumber'] = 2
    const late = await store.open({ caseId: 'late', first: opened('l'), internetMessageId: null })
    expect(late.case.number).toBe('26-0013')
    sharePoint.asked.length = 0
    const next = await store.open({ caseId: 'next', first: opened('n'), internetMessageId: null })
    expect(next.case.number).toBe('26-0014')
    expect(sharePoint.asked).toHaveLength(3)
  })

  test('a key whose case was never written is completed by the next opener', async () => {
    const { sharePoint, store, storeOf } = begin()
    sharePoint.fault = (asked) => (writesCase(asked) ? 'before' : undefined)
    await expect(
      store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail }),
    ).rejects.toMatchObject({ code: 'unavailable' })
    sharePoint.fault = () => undefined
    const second = await storeOf('bo').open({
      caseId: 'case-2',
      first: opened('b1'),
      internetMessageId: mail,
    })
    expect(second).toMatchObject({ existed: false, case: { id: 'case-1' } })
    const first = await store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    expect(first).toMatchObject({ existed: true, case: { id: 'case-1', number: second.case.number } })
  })

  test.each([
    ['the key is written and its answer lost', writesKey, 'after'],
    ['the key is not written', writesKey, 'before'],
    ['the case is written and its answer lost', writesCase, 'after'],
    ['the case is not written', writesCase, 'before'],
  ] as const)('when %s, one case is opened all the same', async (_name, fits, fault) => {
    const { sharePoint, store } = begin()
    sharePoint.fault = strike(fits, fault)
    const stored = await store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    expect(stored).toMatchObject({ existed: false, case: { id: 'case-1' } })
    expect(sharePoint.fieldsIn('Arenden')).toHaveLength(1)
    expect(sharePoint.fieldsIn('Nycklar').filter((fields) => fields['CaseId'] === 'case-1')).toHaveLength(1)
  })
})

describe('finding', () => {
  test.each([
    ['its own id', keysOf({ internetMessageId: mail })],
    ['what it answers', keysOf({ internetMessageId: '<new@example.org>', inReplyTo: [mail] })],
    [
      'what it refers to',
      keysOf({ internetMessageId: '<new@example.org>', references: ['<x@example.org>', mail] }),
    ],
    ['a link in its text', keysOf({ internetMessageId: '<new@example.org>', caseLinks: ['case-1'] })],
  ])('a mail leads to its case by %s', async (_name, keys) => {
    const { store } = begin()
    await store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    expect((await store.findByMail(keys))?.case.id).toBe('case-1')
  })

  test('its own id goes before what it answers', async () => {
    const { store } = begin()
    await store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    await store.open({ caseId: 'case-2', first: opened('a2'), internetMessageId: '<b@example.org>' })
    expect(
      (await store.findByMail(keysOf({ internetMessageId: '<b@example.org>', inReplyTo: [mail] })))?.case.id,
    ).toBe('case-2')
  })

  test('an unknown mail, and a link to a case that is not there, lead nowhere', async () => {
    const { store } = begin()
    expect(await store.findByMail(keysOf({ internetMessageId: mail, caseLinks: ['case-9'] }))).toBeNull()
  })

  test('a joined mail leads to the case; joining twice is harmless', async () => {
    const { store } = begin()
    await store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    await store.addKey('case-1', '<forward@stad.example>')
    await store.addKey('case-1', '<forward@stad.example>')
    expect((await store.findByMail(keysOf({ inReplyTo: ['<forward@stad.example>'] })))?.case.id).toBe(
      'case-1',
    )
  })

  test('a look-up that fails is an error, not an unknown mail', async () => {
    const { sharePoint, store } = begin()
    sharePoint.fault = () => 'before'
    await expect(store.findByMail(keysOf({ internetMessageId: mail }))).rejects.toBeInstanceOf(GraphError)
  })
})

describe('writing', () => {
  async function withCase() {
    const world = begin()
    const stored = await world.store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    return { ...world, stored }
  }
  const idsIn = (fields: Record<string, unknown> | undefined) =>
    (JSON.parse(String(fields?.['Actions'])) as { id: string }[]).map(({ id }) => id)

  test('appends actions, replaces the journal of the same plan, and moves the columns', async () => {
    const { sharePoint, store, stored } = await withCase()
    const once = await store.write(stored, { actions: [takenOn('a2')], journal: journal('p1') })
    const twice = await store.write(once, { journal: journal('p1', '2026-11-24T08:01:00Z') })
    expect(twice.case.journals).toEqual([journal('p1', '2026-11-24T08:01:00Z')])
    expect(sharePoint.fieldsIn('Arenden')[0]).toMatchObject({ CaseState: 'own-handling', Unfinished: '' })
    expect((await store.get('case-1'))?.case).toEqual(twice.case)
  })

  test('two who write notes at once both stand', async () => {
    const { sharePoint, store, storeOf, stored } = await withCase()
    const other = storeOf('bo')
    const theirs = await other.get('case-1')
    if (!theirs) throw new Error('The case is not there')
    await Promise.all([
      store.write(stored, { actions: [note('n1')] }),
      other.write(theirs, { actions: [note('n2')] }),
    ])
    expect(idsIn(sharePoint.fieldsIn('Arenden')[0]).toSorted()).toEqual(['a1', 'n1', 'n2'])
  })

  test('two who each decide who goes on: the second gets the newest version and nothing is overwritten', async () => {
    const { sharePoint, store, storeOf, stored } = await withCase()
    await storeOf('bo').write(stored, { actions: [takenOn('b1')] })
    const refused = await store
      .write(stored, { actions: [declined('a2')] })
      .catch((thrown: unknown) => thrown)
    expect(refused).toBeInstanceOf(CaseConflict)
    expect((refused as CaseConflict).latest.case.actions.map(({ id }) => id)).toEqual(['a1', 'b1'])
    expect(idsIn(sharePoint.fieldsIn('Arenden')[0])).toEqual(['a1', 'b1'])
  })

  test("two windows that write the same plan's journal: the second is told", async () => {
    const { store, storeOf, stored } = await withCase()
    await storeOf('bo').write(stored, { journal: journal('p1', '2026-11-24T08:01:00Z') })
    await expect(store.write(stored, { journal: journal('p1') })).rejects.toBeInstanceOf(CaseConflict)
  })

  test.each(['before', 'after'] as const)(
    'an answer lost %s the write leaves the action once',
    async (fault) => {
      const { sharePoint, store, stored } = await withCase()
      sharePoint.fault = strike(patchesCase, fault)
      const written = await store.write(stored, { actions: [note('n1')], journal: journal('p1') })
      expect(written.case.actions.map(({ id }) => id)).toEqual(['a1', 'n1'])
      expect(idsIn(sharePoint.fieldsIn('Arenden')[0])).toEqual(['a1', 'n1'])
      await store.write(written, { actions: [note('n2')] })
      expect(idsIn(sharePoint.fieldsIn('Arenden')[0])).toEqual(['a1', 'n1', 'n2'])
    },
  )

  test('when the write and every look after it fail, the error says that it is unclear', async () => {
    const { sharePoint, store, stored } = await withCase()
    let broken = false
    sharePoint.fault = (asked) =>
      broken ? 'before' : patchesCase(asked) ? ((broken = true), 'after') : undefined
    await expect(store.write(stored, { actions: [note('n1')] })).rejects.toMatchObject({
      code: 'unavailable',
      ambiguous: true,
    })
  })

  test('a person without the right to write is refused', async () => {
    const { sharePoint, storeOf, stored } = await withCase()
    sharePoint.refuses = (user) => user === 'utan'
    await expect(storeOf('utan').write(stored, { actions: [note('n1')] })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('large cases', () => {
  test('older actions move to files and come back in order, for another reader as well', async () => {
    const { sharePoint, store, storeOf } = begin()
    let stored: StoredCase = await store.open({
      caseId: 'case-1',
      first: opened('a1'),
      internetMessageId: mail,
    })
    const long = 'å'.repeat(9_000)
    for (let i = 0; i < 20; i += 1) stored = await store.write(stored, { actions: [note(`n${i}`, long)] })
    const ids = ['a1', ...Array.from({ length: 20 }, (_, i) => `n${i}`)]
    const fields = sharePoint.fieldsIn('Arenden')[0]
    expect(String(fields?.['Actions']).length).toBeLessThanOrEqual(60_000)
    expect(sharePoint.files.size).toBeGreaterThan(1)
    expect((await storeOf('bo').get('case-1'))?.case.actions.map(({ id }) => id)).toEqual(ids)
    const again = await storeOf('bo').get('case-1')
    if (!again) throw new Error('The case is not there')
    await storeOf('bo').write(again, { actions: [note('last')] })
    expect((await store.get('case-1'))?.case.actions.map(({ id }) => id)).toEqual([...ids, 'last'])
  })

  test('one action that is longer than a column is refused, and nothing is lost', async () => {
    const { store } = begin()
    const stored = await store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
    await expect(store.write(stored, { actions: [note('n1', 'x'.repeat(70_000))] })).rejects.toMatchObject({
      code: 'too-large',
    })
    expect((await store.get('case-1'))?.case.actions).toHaveLength(1)
  })
})

describe('a case', () => {
  test('a case edited by hand, or by a newer app, is told and not guessed', async () => {
    const { sharePoint, store } = begin()
    await store.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: null })
    const fields = sharePoint.lists.get('Arenden')?.items[0]?.fields ?? {}
    fields['RecordVersion'] = 2
    await expect(store.get('case-1')).rejects.toMatchObject({ graphCode: 'unreadableCase' })
    Object.assign(fields, { RecordVersion: 1, Actions: '[{' })
    await expect(store.get('case-1')).rejects.toMatchObject({ graphCode: 'unreadableCase' })
  })
})
