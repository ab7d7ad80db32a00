import { GraphError, type GraphErrorCode } from '../../src/graph/port.ts'
import { LongWait } from '../../src/watcher/sync/long-wait.ts'
import { pollAfter } from '../../src/watcher/sync/poll-after.ts'
import { troubleOf } from '../../src/watcher/sync/trouble.ts'

const calm = { trouble: null, failures: 0, quiet: 0, toldOf: false, fastest: 60, slowest: 900 }
const failing = (code: GraphErrorCode, retryAfterSeconds: number | null = null) =>
  troubleOf(new GraphError({ code, status: 0, graphCode: '', message: '', retryAfterSeconds }))

test.each([
  ['a mailbox with news is asked again soon', calm, 60],
  ['a quiet one less often', { ...calm, quiet: 2 }, 240],
  ['at most the slowest', { ...calm, quiet: 30 }, 900],
  ['one that Graph tells us of seldom', { ...calm, toldOf: true }, 900],
  ['a first failure soon', { ...calm, trouble: failing('unavailable') }, 1],
  ['many failures back off', { ...calm, trouble: failing('unavailable'), failures: 5 }, 32],
  ['what Graph asks for is obeyed', { ...calm, trouble: failing('throttled', 120) }, 120],
  ['also beyond the slowest', { ...calm, trouble: troubleOf(new LongWait(1_200_000)) }, 1200],
  ['a mailbox that is gone waits for a person', { ...calm, trouble: failing('not-found') }, 900],
  ['so does one that is forbidden', { ...calm, trouble: failing('forbidden') }, 900],
])('%s', (_, of, seconds) => {
  expect(pollAfter(of)).toBe(seconds)
})
