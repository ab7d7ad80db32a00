import assert from 'node:assert/strict'
import type { Exchange } from '../../src/sandbox/graph/http/exchange.ts'
import { judge, loadChecker } from '../contract/checker.ts'
import { recorder } from '../contract/record.ts'

/** Everything that our pages and Graph said to each other while a browser test ran. */
export interface Exchanges {
  readonly onExchange: (exchange: Exchange) => void
  /**
   * Holds them against the official descriptions and says in one line what was found. Where a whole run gathers them they are judged
   * once at its end (`test/contract/judge-recorded.ts`): to read the descriptions costs more than many a test.
   * @throws AssertionError naming each violation
   */
  readonly check: () => Promise<void>
}

export function recordExchanges(say: (line: string) => void): Exchanges {
  const record = recorder('e2e')
  if (record !== null) return { onExchange: record, check: async () => {} }
  const seen: Exchange[] = []
  return {
    onExchange: (exchange) => void seen.push(exchange),
    check: async () => {
      if (seen.length === 0) return
      const checker = await loadChecker()
      if (checker === null) return say('skipped: contracts not present')
      const { checked, outside, violations } = judge(checker, seen)
      say(`${checked} of ${seen.length} exchanges with Graph checked, ${violations.length} violations`)
      if (outside.length > 0) say(`outside the described slice: ${outside.join(', ')}`)
      assert.deepEqual(violations, [])
    },
  }
}
