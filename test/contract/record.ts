import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Exchange } from '../../src/sandbox/graph/http/exchange.ts'

/** Folder in which the exchanges of a whole test run are gathered; `npm test` names one, a single test none. */
export const folder = process.env['ANKOMST_EXCHANGES'] ?? ''

/** A unit test of faults repeats the same calls thousands of times; these many of one tenant tell everything. */
const most = 2_000

let files = 0

/** An answer that a fault put in place of the server's own, or none at all. */
export const isBroken = ({ status, responseBody, headers }: Exchange): boolean =>
  (status === 0 || typeof responseBody === 'string') && /json/.test(headers['content-type'] ?? '')

/**
 * Keeps what was said to Graph for the check of the whole run (`judge-recorded.ts`). Of unit tests, broken answers are nobody's answer
 * and are left out. `e2e`: our own pages spoke, so every exchange is kept and the scopes they used count. Null where nothing is gathered.
 */
export function recorder(kind: 'unit' | 'e2e'): ((exchange: Exchange) => void) | null {
  if (folder === '') return null
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${kind}-${process.pid}-${(files += 1)}.ndjson`)
  let count = 0
  return (exchange) => {
    if (kind === 'unit' && (count >= most || isBroken(exchange))) return
    count += 1
    appendFileSync(file, `${JSON.stringify(exchange)}\n`)
  }
}
