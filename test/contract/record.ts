import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Exchange } from '../../src/sandbox/graph/http/exchange.ts'

/** Folder in which the exchanges of a whole test run are gathered; `npm test` names one, a single test none. */
export const folder = process.env['ANKOMST_EXCHANGES'] ?? ''

/** A fault test repeats the same calls thousands of times; these many of one tenant tell everything. */
const most = 2_000

let files = 0

/**
 * Keeps what was said to Graph for the check of the whole run (`judge-recorded.ts`). Answers that a fault put in place of the
 * server's own are nobody's answer and are left out. `e2e`: our own pages spoke, so the scopes they used count. Null where nothing is
 * gathered.
 */
export function recorder(kind: 'unit' | 'e2e'): ((exchange: Exchange) => void) | null {
  if (folder === '') return null
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${kind}-${process.pid}-${(files += 1)}.ndjson`)
  let count = 0
  return (exchange) => {
    const broken = exchange.status === 0 || typeof exchange.responseBody === 'string'
    if (count >= most || (broken && /json/.test(exchange.headers['content-type'] ?? ''))) return
    count += 1
    appendFileSync(file, `${JSON.stringify(exchange)}\n`)
  }
}
