import { createCaseTable, type RowQuery } from '../../src/cases/rows/case-table.ts'
import { packRow } from '../../src/cases/rows/pack-row.ts'
import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { provision } from '../../src/casestore/provision.ts'
import { demoCases } from '../../src/cli/sandbox/demo/demo-cases.ts'
import { demoItems, demoSeed } from '../../src/cli/sandbox/demo/plant-demo.ts'
import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { graphFetch } from '../../src/sandbox/graph/graph-fetch.ts'
import { createContentServer } from '../../src/sandbox/graph/content-server.ts'
import { createGraphServer } from '../../src/sandbox/graph/server.ts'
import { tokenSecret, verifyToken } from '../../src/sandbox/graph/tokens.ts'
import { plant } from '../../src/sandbox/seed/plant.ts'
import { plantItems } from '../../src/sandbox/seed/plant-items.ts'
import { tokenFor } from '../../src/sandbox/serve/tokens.ts'
import { openStore } from '../../src/sandbox/store/sandbox-store.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { world } from '../casestore/sample.ts'
import { stockholmLists } from '../casestore/stockholm-lists.ts'

/**
 * The list at 20,000 cases against 200 of the same kind, in the same run: the first rows as the store gives them, the calls they take,
 * reading the whole index, and three filters together on it: how many they leave and the first screenful of those, in order, once the
 * index is made; beside it the same without filters. Graph is the sandbox in this process, without latency, so that a ratio
 * shows the work and not the waiting. Painting is not measured here: the grid holds a screenful of rows either way.
 */

const small = 200
const large = 20_000
const screen = 50
const today = PlainDate.parse('2026-11-24')
const now = () => new Date('2026-11-24T12:00:00Z')
const contentOrigin = 'http://content.example'

async function city(count: number) {
  const store = openStore(':memory:')
  const secret = tokenSecret(store)
  const planted = plant(store)
  const graph = createGraphServer({
    store,
    verifyToken: (token) => verifyToken(secret, token, new Date()),
    settings: { contentOrigin },
  })
  const content = createContentServer({ store, settings: { contentOrigin } })
  const fetchAll = graphFetch(graph, { origin: contentOrigin, server: content })
  let calls = 0
  const counting: typeof fetch = (input, init) => {
    calls += 1
    return fetchAll(input, init)
  }
  const portOf = (person: string) =>
    createGraphPort({
      baseUrl: 'http://graph.example',
      fetch: counting,
      getToken: async (scopes) => tokenFor(secret, person, scopes, 'app', new Date()).access_token,
    })
  const made = await provision(portOf('administrator'), {
    base: { ...world().config, groups: planted.groups },
    lists: stockholmLists,
    networkSite: planted.networkSiteId,
    ibSite: planted.ibSiteId,
    mailboxes: [],
    categories: [],
  })
  plantItems(store, planted.networkSiteId, withOneScreen(demoItems(demoCases(count, today, demoSeed), [])))
  const open = () => createCaseStore(portOf('kontakt-miljo'), made.config, { fetch: counting, now })
  const close = async () => {
    await Promise.all([graph.close(), content.close()])
    store.close()
  }
  return { open, close, takeCalls: () => [calls, (calls = 0)][0] ?? 0 }
}

/** As many cases lie at the reader's body in both sizes, a screenful; else the smaller would merely have less to show. */
function withOneScreen(items: ReturnType<typeof demoItems>): ReturnType<typeof demoItems> {
  const Arenden = items.Arenden.map((item, index, all) => ({
    ...item,
    fields: { ...item.fields, OpenAt: index >= all.length - screen ? 'miljo' : 'trafik' },
  }))
  return { ...items, Arenden }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

async function timed(times: number, work: () => unknown): Promise<number> {
  const taken: number[] = []
  for (let run = 0; run < times; run++) {
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  return median(taken)
}

const query: RowQuery = {
  text: '',
  facets: { country: 'FI', direction: 'profiling', result: 'accepted' },
  period: null,
  base: 'visit',
  holds: null,
  sort: { key: 'changedAt', descending: true },
}

async function measure(count: number) {
  const at = await city(count)
  at.takeCalls()
  const firstCount = (await at.open().rowsAt(['miljo'])).length
  const calls = at.takeCalls()
  const firstMs = await timed(41, () => at.open().rowsAt(['miljo']))
  const indexStart = performance.now()
  const rows = await at.open().rows()
  const indexSeconds = (performance.now() - indexStart) / 1000
  const names = { country: (id: string) => id, body: (id: string) => id, state: (id: string) => id }
  const table = createCaseTable(rows, names, 'sv', 'Europe/Stockholm')
  const ask = (asked: RowQuery) => {
    const { total, window } = table.select(asked, today)
    return { total, first: window(0, screen) }
  }
  const hits = ask(query).total
  const filterMs = await timed(401, () => ask(query))
  const sortMs = await timed(401, () => ask({ ...query, facets: {} }))
  const rowBytes = rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(packRow(row))), 0)
  await at.close()
  return {
    count,
    firstCount,
    calls,
    firstMs,
    indexSeconds,
    hits,
    filterMs,
    sortMs,
    rowBytes: rowBytes / rows.length,
  }
}

// The first reading pays for warming up, and is not counted.
await measure(small)
const measured = [await measure(small), await measure(large)]
const [few, many] = measured
if (!few || !many) throw new Error('Both sizes are measured')
console.table(
  measured.map(({ count, firstCount, calls, firstMs, indexSeconds, hits, filterMs, sortMs, rowBytes }) => ({
    cases: count,
    'first rows': firstCount,
    'calls to them': calls,
    'ms to them': firstMs.toFixed(2),
    'index s': indexSeconds.toFixed(2),
    'three filters hit': hits,
    'three filters ms': filterMs.toFixed(4),
    'unfiltered sort ms': sortMs.toFixed(4),
    'bytes a row': Math.round(rowBytes),
  })),
)
const figures = {
  firstRowsRatio: Number((many.firstMs / few.firstMs).toFixed(2)),
  callsToFirstRows: many.calls,
  threeFilterRatio: Number((many.filterMs / few.filterMs).toFixed(2)),
  threeFilterMs: Number(many.filterMs.toFixed(4)),
  sortMs: Number(many.sortMs.toFixed(4)),
  indexSeconds: Number(many.indexSeconds.toFixed(2)),
  bytesPerRow: Math.round(many.rowBytes),
}
console.log(JSON.stringify({ bench: 'tab', figures, seed: demoSeed }))
