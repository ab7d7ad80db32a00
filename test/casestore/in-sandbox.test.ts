import type { Decision } from '../../src/cases/actions.ts'
import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { createIbStore } from '../../src/casestore/create-ib-store.ts'
import { provision } from '../../src/casestore/provision.ts'
import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { permissions } from '../../src/graph/permissions.ts'
import { itemsDelta } from '../../src/graph/items/items-delta.ts'
import { createContentServer } from '../../src/sandbox/graph/content-server.ts'
import { graphFetch } from '../../src/sandbox/graph/graph-fetch.ts'
import type { Faults } from '../../src/sandbox/graph/http/faults.ts'
import { createGraphServer } from '../../src/sandbox/graph/server.ts'
import { tokenSecret, verifyToken } from '../../src/sandbox/graph/tokens.ts'
import { personByKey } from '../../src/sandbox/seed/people.ts'
import { plant, restrictLists } from '../../src/sandbox/seed/plant.ts'
import { tokenFor } from '../../src/sandbox/serve/tokens.ts'
import { openStore } from '../../src/sandbox/store/sandbox-store.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { parse } from 'zod/mini'
import { note, opened, takenOn, world } from './sample.ts'
import { stockholmLists } from './stockholm-lists.ts'

const mail = '<a@example.org>'
const finansroteln = personByKey('finansroteln')
const contentOrigin = 'http://content.example'
const delegated = new Set(permissions.filter(({ kind }) => kind === 'delegated').map(({ scope }) => scope))

async function city(faults?: Faults) {
  const store = openStore(':memory:')
  const secret = tokenSecret(store)
  const planted = plant(store)
  const graph = createGraphServer({
    store,
    verifyToken: (token) => verifyToken(secret, token, new Date()),
    settings: { contentOrigin },
    ...(faults ? { faults } : {}),
  })
  const content = createContentServer({ store, settings: { contentOrigin } })
  const fetchAll = graphFetch(graph, { origin: contentOrigin, server: content })
  const portOf = (person: string) =>
    createGraphPort({
      baseUrl: 'http://graph.example',
      fetch: fetchAll,
      wait: async () => undefined,
      getToken: async (scopes) => {
        expect(scopes.length > 0 && scopes.every((scope) => delegated.has(scope))).toBe(true)
        return tokenFor(secret, person, scopes, 'app', new Date()).access_token
      },
    })
  const setUp = () =>
    provision(portOf('administrator'), {
      base: { ...world().config, groups: planted.groups },
      lists: stockholmLists,
      networkSite: planted.networkSiteId,
      ibSite: planted.ibSiteId,
      mailboxes: [{ address: 'internationellt.miljo@stad.example', shared: true }],
      categories: [{ displayName: 'Besöksförfrågan', color: 'preset7' }],
    })
  const made = await setUp()
  restrictLists(store)
  const casesOf = (person: string) => createCaseStore(portOf(person), made.config, { fetch: fetchAll })
  const ibOf = (person: string) => createIbStore(portOf(person), made.config)
  const close = async () => {
    await Promise.all([graph.close(), content.close()])
    store.close()
  }
  return { setUp, made, casesOf, ibOf, portOf, close }
}

let open: Awaited<ReturnType<typeof city>> | null = null
const inCity = async (faults?: Faults) => (open = await city(faults))
afterEach(async () => {
  await open?.close()
  open = null
})

test('provisioning twice changes nothing the second time', async () => {
  const { setUp, made } = await inCity()
  expect(made.report.done.length).toBeGreaterThan(10)
  const again = await setUp()
  expect(again.config).toEqual(made.config)
  expect(again.report.done).toEqual([])
})

test('a case is opened, found, written by two at once and listed, each with their own rights', async () => {
  const { casesOf } = await inCity()
  const miljo = casesOf('kontakt-miljo')
  const slk = casesOf('slk-int')
  const [first, second] = await Promise.all([
    miljo.open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail }),
    slk.open({ caseId: 'case-2', first: opened('b1'), internetMessageId: mail }),
  ])
  expect(second.case.id).toBe(first.case.id)
  const found = await slk.findByMail({
    internetMessageId: '<x@example.org>',
    inReplyTo: [mail],
    references: [],
    caseLinks: [],
  })
  if (!found) throw new Error('The case was not found')
  await Promise.all([
    miljo.write(first, { actions: [note('n1')] }),
    slk.write(found, { actions: [note('n2')] }),
  ])
  await miljo.write(first, { actions: [takenOn('t1')] })
  expect(
    (await slk.get(first.case.id))?.case.actions
      .map(({ id }) => id)
      .toSorted()
      .slice(1),
  ).toEqual(['n1', 'n2', 't1'])
  expect(await slk.rows()).toMatchObject([{ id: first.case.id, state: 'own-handling', owner: 'miljo' }])
  expect(await slk.rowsAt(['miljo', 'trafik'])).toHaveLength(1)
  expect(await slk.rowsAt([])).toHaveLength(1)
})

test("who has no access to the network's site is refused, not shown an empty list", async () => {
  const { casesOf } = await inCity()
  await expect(casesOf('ledamot-1').rows()).rejects.toMatchObject({ code: 'forbidden' })
  await expect(
    casesOf('utan-atkomst').open({ caseId: 'c', first: opened('a'), internetMessageId: mail }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})

test('older actions of a large case are read back from its folder', async () => {
  const { casesOf } = await inCity()
  const miljo = casesOf('kontakt-miljo')
  let stored: Awaited<ReturnType<typeof miljo.write>> = await miljo.open({
    caseId: 'case-1',
    first: opened('a1'),
    internetMessageId: mail,
  })
  for (const id of ['n1', 'n2', 'n3', 'n4'])
    stored = await miljo.write(stored, { actions: [note(id, 'å'.repeat(25_000))] })
  expect((await casesOf('slk-int').get('case-1'))?.case.actions.map(({ id }) => id)).toEqual([
    'a1',
    'n1',
    'n2',
    'n3',
    'n4',
  ])
})

test('changes since a delta link are the changed cases', async () => {
  const { casesOf, portOf, made } = await inCity()
  const list = {
    siteId: made.config.networkSite.siteId,
    listId: made.config.networkSite.lists['Arenden'] ?? '',
  }
  const { deltaLink } = await itemsDelta(portOf('slk-int'), list, null)
  await casesOf('kontakt-miljo').open({ caseId: 'case-1', first: opened('a1'), internetMessageId: mail })
  const { changed } = await itemsDelta(portOf('slk-int'), list, deltaLink)
  expect(changed.map(({ fields }) => fields?.['CaseId'])).toEqual(['case-1'])
})

test('the list of decisions itself says who may record one', async () => {
  const { ibOf } = await inCity()
  const decision: Decision = {
    result: 'accepted',
    text: 'Tas emot.',
    decidedBy: 'finansborgarradet',
    decidedOn: parse(PlainDate, '2026-12-07'),
    how: 'meeting',
  }
  await ibOf('sekreterare-ib').put({
    caseId: 'case-1',
    number: '26-0001',
    title: 'Besök',
    summary: '…',
    kinds: ['visit'],
    cost: null,
    meeting: null,
    paper: [],
  })
  await expect(ibOf('ledamot-1').record('case-1', 'k1', decision)).rejects.toMatchObject({
    code: 'forbidden',
    status: 403,
  })
  const recorded = await ibOf('finansroteln').record('case-1', 'k1', decision)
  expect(recorded.enteredBy).toEqual({
    name: finansroteln.displayName,
    upn: finansroteln.mail,
  })
  expect(await ibOf('ledamot-1').decisions('case-1')).toEqual([recorded])
  expect(await ibOf('ledamot-2').remark('case-1', 'no-objection', '')).toMatchObject({
    by: { name: personByKey('ledamot-2').displayName },
  })
  const paper = await ibOf('sekreterare-ib').get('case-1')
  if (!paper) throw new Error('No paper')
  expect(
    (await ibOf('sekreterare-ib').setThread(paper, { teamId: 't', channelId: 'c', messageId: 'm' })).thread
      ?.messageId,
  ).toBe('m')
})

test.each([1, 2, 3, 5, 7])(
  'whatever is lost (seed %i), opening and writing leave one case and each action once',
  async (seed) => {
    let armed = false
    let state = seed
    const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const { casesOf } = await inCity(() =>
      armed && chance() < 0.25 ? { when: chance() < 0.5 ? 'before' : 'after', status: 504 } : undefined,
    )
    armed = true
    const insist = async <T>(work: () => Promise<T>): Promise<T> => {
      for (;;) {
        try {
          return await work()
        } catch (thrown) {
          if ((thrown as { code?: string }).code !== 'unavailable') throw thrown
        }
      }
    }
    const people = ['kontakt-miljo', 'kontakt-trafik', 'slk-int']
    await Promise.all(
      people.map(async (person) => {
        const store = casesOf(person)
        const stored = await insist(() =>
          store.open({ caseId: `case-${person}`, first: opened(`o-${person}`), internetMessageId: mail }),
        )
        const action = note(`n-${person}`)
        await insist(() => store.write(stored, { actions: [action] }))
      }),
    )
    armed = false
    const rows = await casesOf('slk-int').rows()
    expect(rows).toHaveLength(1)
    const ids = (await casesOf('slk-int').get(rows[0]?.id ?? ''))?.case.actions.map(({ id }) => id) ?? []
    expect(ids.slice(1).toSorted()).toEqual(people.map((person) => `n-${person}`).toSorted())
  },
)
