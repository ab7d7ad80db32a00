import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { ibLists, networkLists } from '../../src/casestore/columns.ts'
import { provision, type ProvisionInput } from '../../src/casestore/provision.ts'
import { definitionOf } from '../../src/casestore/provision-lists.ts'
import { FakeSharePoint } from '../graph/fake-sharepoint.ts'
import { opened, world } from './sample.ts'
import { stockholmLists } from './stockholm-lists.ts'

const { config } = world()
const input: ProvisionInput = {
  base: {
    ...config,
    groups: { 'ib-secretary': 'group-1', 'mayors-office': 'group-2', 'ib-member': 'group-3' },
  },
  lists: stockholmLists,
  networkSite: 'network',
  ibSite: 'ib',
  mailboxes: [{ address: 'internationellt.miljo@stad.example', shared: true }],
  categories: [{ displayName: 'Besöksförfrågan', color: 'preset7' }],
}

test('an empty tenant gets all lists with Swedish names, and cases can be opened in it', async () => {
  const sharePoint = new FakeSharePoint()
  const made = await provision(sharePoint.portOf('admin'), input)
  expect(Object.keys(made.config.networkSite.lists)).toEqual(networkLists.map(({ name }) => name))
  expect(Object.keys(made.config.ibSite?.lists ?? {})).toEqual(ibLists.map(({ name }) => name))
  expect(made.config.networkSite.driveId).toBe('drive-Arbetskopior')
  expect(sharePoint.lists.get('Arenden')?.displayName).toBe('Ärenden')
  expect(sharePoint.categories.get('internationellt.miljo@stad.example')).toEqual(
    new Set(['Besöksförfrågan']),
  )
  const store = createCaseStore(sharePoint.portOf('anna'), made.config, { fetch: sharePoint.fetch })
  expect(
    (await store.open({ caseId: 'c', first: opened('a'), internetMessageId: '<a@example.org>' })).existed,
  ).toBe(false)
})

test('level 1 has no sites: categories are made and nothing else is asked or left to a person', async () => {
  const sharePoint = new FakeSharePoint()
  const { config: made, report } = await provision(sharePoint.portOf('admin'), {
    ...input,
    networkSite: null,
    ibSite: null,
  })
  expect(made).toMatchObject({ networkSite: { siteId: '', lists: {}, driveId: '' }, ibSite: null })
  expect(report).toEqual({
    done: ['category Besöksförfrågan in internationellt.miljo@stad.example'],
    manual: [],
  })
  expect(sharePoint.asked.some(({ path }) => path.includes('/sites/'))).toBe(false)
})

test('a second run changes nothing and gives the same configuration and manual steps', async () => {
  const sharePoint = new FakeSharePoint()
  const first = await provision(sharePoint.portOf('admin'), input)
  sharePoint.asked.length = 0
  const second = await provision(sharePoint.portOf('admin'), input)
  expect(second.config).toEqual(first.config)
  expect(second.report).toEqual({ ...first.report, done: [] })
  expect(sharePoint.asked.filter(({ method }) => method !== 'GET')).toEqual([])
})

test('an older installation gets the missing column and index, nothing else', async () => {
  const sharePoint = new FakeSharePoint()
  await provision(sharePoint.portOf('admin'), input)
  const cases = sharePoint.lists.get('Arenden')
  if (!cases) throw new Error('No list')
  cases.columns = cases.columns
    .filter(({ name }) => name !== 'WaitingFor')
    .map((c) => (c.name === 'CaseState' ? { ...c, indexed: false } : c))
  const { report } = await provision(sharePoint.portOf('admin'), input)
  expect(report.done).toEqual(['column Arenden.CaseState changed', 'column Arenden.WaitingFor'])
})

test('an installation with other display names gets those of its edition, and keeps its lists', async () => {
  const sharePoint = new FakeSharePoint()
  const first = await provision(sharePoint.portOf('admin'), input)
  const cases = sharePoint.lists.get('Arenden')
  if (!cases) throw new Error('No list')
  cases.displayName = 'Cases'
  cases.columns = cases.columns.map((c) => (c.name === 'CaseState' ? { ...c, displayName: 'Läget' } : c))
  const second = await provision(sharePoint.portOf('admin'), input)
  expect(second.report.done).toEqual(['list Arenden named Ärenden', 'column Arenden.CaseState changed'])
  expect(second.config).toEqual(first.config)
})

test('lost answers leave no list and no column twice', async () => {
  const sharePoint = new FakeSharePoint()
  let count = 0
  sharePoint.fault = ({ method }) => (method === 'POST' && (count += 1) % 3 === 0 ? 'after' : undefined)
  await provision(sharePoint.portOf('admin'), { ...input, mailboxes: [] })
  for (const list of sharePoint.lists.values()) {
    expect(new Set(list.columns.map(({ name }) => name)).size).toBe(list.columns.length)
  }
})

test('what Graph cannot do is told with clicks and commands; refused categories are one of them', async () => {
  const sharePoint = new FakeSharePoint()
  sharePoint.refuses = (_user, place) => place === 'internationellt.miljo@stad.example'
  const { report } = await provision(sharePoint.portOf('admin'), input)
  const decisions = report.manual.find(({ what }) => what.startsWith('Delegationsbeslut'))
  expect(decisions?.commands).toEqual([
    'm365 spo list roleinheritance break --webUrl "ib" --listTitle "Delegationsbeslut" --clearExistingPermissions --force',
    'm365 spo list roleassignment add --webUrl "ib" --listTitle "Delegationsbeslut" --entraGroupId "group-2" --roleDefinitionName "Contribute"',
    'm365 spo list roleassignment add --webUrl "ib" --listTitle "Delegationsbeslut" --entraGroupId "group-1" --roleDefinitionName "Contribute"',
    'm365 spo list roleassignment add --webUrl "ib" --listTitle "Delegationsbeslut" --entraGroupId "group-3" --roleDefinitionName "Read"',
  ])
  expect(report.manual.map(({ what }) => what)).toContain(
    'Categories in internationellt.miljo@stad.example: Besöksförfrågan',
  )
})

test('without an IB site the configuration says so', async () => {
  const made = await provision(new FakeSharePoint().portOf('admin'), {
    ...input,
    ibSite: null,
    mailboxes: [],
  })
  expect(made.config.ibSite).toBeNull()
})

test.each([...stockholmLists.network, ...stockholmLists.ib])(
  "$name keeps SharePoint's rules: ASCII names, at most 20 indexes, unique means indexed",
  (plan) => {
    const definitions = plan.columns.map(definitionOf)
    expect(
      [plan.name, ...definitions.map(({ name }) => name)].every((name) => /^[A-Za-z]+$/.test(name ?? '')),
    ).toBe(true)
    expect(definitions.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20)
    expect(definitions.every(({ enforceUniqueValues, indexed }) => !enforceUniqueValues || indexed)).toBe(
      true,
    )
    expect(definitions.every(({ indexed, text }) => !indexed || text?.allowMultipleLines !== true)).toBe(true)
  },
)
