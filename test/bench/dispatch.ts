import { buildWorld, handOver } from '../dispatch/world.ts'
import { shape } from '../dispatch/fault-run.ts'

/** Every call takes this long, so that what ran side by side can be told from what waited. Milliseconds. */
const latency = 60

interface Call {
  readonly what: string
  readonly start: number
  end: number
}

/** One undisturbed hand-over: its calls, and how many had to wait for one another. */
async function waterfall(createForwardTakesMessage: boolean) {
  const world = await buildWorld({ createForwardTakesMessage })
  const mail = await world.arrive()
  const calls: Call[] = []
  const { dispatcher } = world.windowOf('kontakt-miljo', (real) => async (input, init) => {
    const path = new URL(String(input instanceof Request ? input.url : input)).pathname
    const call: Call = {
      what: `${init?.method ?? 'GET'} ${shape(path)}`,
      start: performance.now(),
      end: Number.POSITIVE_INFINITY,
    }
    calls.push(call)
    await new Promise((resolve) => setTimeout(resolve, latency))
    const answer = await real(input, init)
    call.end = performance.now()
    return answer
  })
  const preview = await dispatcher.preview(handOver(mail, null, { attachments: [] }))
  // What the preview asks for is there before anybody can have read the preview; the count begins at the confirmation.
  await new Promise((resolve) => setTimeout(resolve, 5 * latency))
  if (calls.some(({ end }) => end === Number.POSITIVE_INFINITY)) throw new Error('the preview still asks')
  const ahead = calls.splice(0)
  const began = performance.now()
  const result = await dispatcher.run(preview, () => undefined)
  world.close()
  if (result.outcome !== 'done') throw new Error('the hand-over did not finish')

  const levels = new Map<Call, number>()
  for (const call of calls) {
    const before = calls.filter((other) => other.end <= call.start).map((other) => levels.get(other) ?? 0)
    levels.set(call, 1 + Math.max(0, ...before))
  }
  const sends = calls.filter((call) => call.what.endsWith('/send'))
  const sent = Math.max(...sends.map((call) => call.end))
  const settling = calls.find((call) => call.what.startsWith('PATCH /sites') && call.start >= sent - 1)
  for (const call of calls) {
    const from = Math.round((call.start - began) / latency)
    const to = Math.max(from + 1, Math.round((call.end - began) / latency))
    console.log(
      `${String(levels.get(call)).padStart(2)} ${' '.repeat(from * 2)}${'█'.repeat((to - from) * 2).padEnd(30 - from * 2)} ${call.what}`,
    )
  }
  const sentAt = Math.max(...sends.map((call) => levels.get(call) ?? 0))
  const settledAt = settling === undefined ? 0 : (levels.get(settling) ?? 0)
  console.log(
    `sent at level ${sentAt}, settled at level ${settledAt}, ${calls.length} calls; ${ahead.length} while the preview was read\n`,
  )
  return { sentAt, settledAt, calls: calls.length + ahead.length }
}

console.log('createForward takes body, recipients and tag')
const takes = await waterfall(true)
console.log('createForward takes nothing, a PATCH follows')
const patched = await waterfall(false)
const figures = {
  levels: takes.settledAt,
  levelsWithPatch: patched.settledAt,
  levelsToSent: takes.sentAt,
  levelsToSentWithPatch: patched.sentAt,
  calls: takes.calls,
}
console.log(JSON.stringify({ bench: 'dispatch', figures, seed: 0 }))
