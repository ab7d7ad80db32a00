import { graphFetch } from '../../../src/sandbox/graph/graph-fetch.ts'
import { propertiesOf, propertyKey, type MessageRow } from '../../../src/sandbox/graph/mail/message-row.ts'
import type { Database } from '../../../src/watcher/database/database.ts'
import { markProperty } from '../../../src/watcher/sync/mark-property.ts'
import type { City, Planted } from './city.ts'
import type { BenchGraph } from './graph.ts'

/** What is wrong with the whole state, each kind with its number; all nought when nothing was lost, doubled or touched. */
export interface Findings {
  /** Requests without category or property. */
  lost: number
  /** Requests that were written more than once. */
  doubled: number
  /** Other mail that was written on, or mail that changed in another way than by its mark. */
  touched: number
  /** Mail that vanished, was sent or made. */
  stray: number
  /** Mailboxes whose link is missing, does not work, or would miss mail. */
  lostLinks: number
  /** Mails that the watcher has given up or still owes. */
  owed: number
}

const mark = propertyKey(markProperty)

/** Looks at every message and every table of the sandbox. */
export function inspectMail(
  city: City,
): Pick<Findings, 'lost' | 'doubled' | 'touched' | 'stray'> & { marked: number } {
  const findings = { lost: 0, doubled: 0, touched: 0, stray: 0, marked: 0 }
  const rows = new Map(city.store.all<MessageRow>('SELECT * FROM messages').map((row) => [row.id, row]))
  const writes = new Map(
    city.store
      .all<{ message: string; times: number }>(
        // The first note of a message is its arrival.
        'SELECT message, count(*) - 1 AS times FROM mail_changes GROUP BY message',
      )
      .map((row) => [row.message, row.times]),
  )
  findings.stray += rows.size - city.planted.size
  for (const table of ['outbox', 'events', 'posts', 'categories', 'items'])
    findings.stray += city.store.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0
  for (const [id, planted] of city.planted) {
    const row = rows.get(id)
    const times = writes.get(id) ?? 0
    if (!row) findings.stray += 1
    else if (planted.kind !== 'request') findings.touched += Number(times > 0 || row.doc !== planted.doc)
    else if (!isMarked(city, row)) findings.lost += 1
    else {
      findings.marked += 1
      findings.doubled += Number(times > 1)
      findings.touched += Number(!onlyMarked(planted, row))
    }
  }
  return findings
}

function isMarked(city: City, row: MessageRow): boolean {
  const { categories } = JSON.parse(row.doc) as { categories: readonly string[] }
  const value = propertiesOf(city.store, row.id).get(mark)
  if (value === undefined || categories.join() !== 'Besöksförfrågan') return false
  return (JSON.parse(value) as { mark?: string }).mark === 'request'
}

/** Everything but the category and what Exchange itself counts up is as it was. */
function onlyMarked(planted: Planted, row: MessageRow): boolean {
  const ours = { categories: [], changeKey: '', lastModifiedDateTime: '' }
  const plain = (doc: string) => JSON.stringify({ ...(JSON.parse(doc) as Record<string, unknown>), ...ours })
  return plain(planted.doc) === plain(row.doc)
}

/** Follows every stored link once more: it must answer, and tell of nothing that was not looked at. */
export async function inspectLinks(
  city: City,
  graph: BenchGraph,
  database: Database,
): Promise<Pick<Findings, 'lostLinks' | 'owed'>> {
  const ask = graphFetch(graph.server)
  const rows = await database.query<{ mailbox: string; link: string | null }>(
    "SELECT mailbox, link FROM ankomst_watcher.folder WHERE folder = 'inbox'",
  )
  const links = new Map(rows.map((row) => [row.mailbox, row.link]))
  let lostLinks = 0
  for (const address of city.addresses) {
    const link = links.get(address)
    const missed = link ? await unseen(city, ask, link, graph.tokenOf(0)) : null
    if (missed === null || missed > 0) lostLinks += 1
  }
  const [owed] = await database.query<{ n: number }>('SELECT count(*)::int AS n FROM ankomst_watcher.owed')
  return { lostLinks, owed: owed?.n ?? 0 }
}

/** New mail behind a link that carries no mark though it should; null when the link does not answer. */
async function unseen(city: City, ask: typeof fetch, from: string, token: string): Promise<number | null> {
  let missed = 0
  for (let link: string | undefined = from; link !== undefined;) {
    const answer = await ask(link, {
      headers: { authorization: `Bearer ${token}`, prefer: 'IdType="ImmutableId", odata.maxpagesize=200' },
    })
    if (answer.status !== 200) return null
    const page = (await answer.json()) as {
      readonly value: readonly { readonly id: string; readonly categories?: readonly string[] }[]
      readonly '@odata.nextLink'?: string
    }
    for (const { id, categories } of page.value)
      missed += Number(city.planted.get(id)?.kind === 'request' && (categories ?? []).length === 0)
    link = page['@odata.nextLink']
  }
  return missed
}
