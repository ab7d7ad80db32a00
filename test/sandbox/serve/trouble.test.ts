import type { FaultableRequest } from '../../../src/sandbox/graph/http/faults.ts'
import { faultsOf, noTrouble, readTrouble, type Trouble } from '../../../src/sandbox/serve/trouble.ts'

const request: FaultableRequest = { method: 'GET', target: '/me', body: '', user: 'anna', inBatch: false }
const drawn = (trouble: Partial<Trouble>, one = request, seed = 1) => {
  const faults = faultsOf(() => ({ ...noTrouble, ...trouble }), seed)
  return Array.from({ length: 2000 }, () => faults(one))
}

describe('trouble that is switched on in the sandbox', () => {
  test('none lets everything through', () => {
    expect(drawn({}).every((fault) => fault === undefined)).toBe(true)
  })

  test('one connection in ten is lost, as often after the work as before it', () => {
    const lost = drawn({ lossPercent: 10 }).filter((fault) => fault !== undefined)
    expect(lost.every((fault) => fault.reset === true && fault.status === undefined)).toBe(true)
    const after = lost.filter((fault) => fault.when === 'after').length
    expect([lost.length > 150, lost.length < 250, after > 70, after < 130]).toEqual([true, true, true, true])
  })

  test('the same seed loses the same connections, another loses others', () => {
    expect(drawn({ lossPercent: 10 }, request, 7)).toEqual(drawn({ lossPercent: 10 }, request, 7))
    expect(drawn({ lossPercent: 10 }, request, 7)).not.toEqual(drawn({ lossPercent: 10 }, request, 8))
  })

  test('a member of a batch is never lost by itself', () => {
    expect(drawn({ lossPercent: 100 }, { ...request, inBatch: true })).not.toContainEqual(
      expect.objectContaining({ reset: true }),
    )
    expect(drawn({ lossPercent: 100 }).every((fault) => fault?.reset)).toBe(true)
  })

  test('a Graph that is down or throttled says so before any loss', () => {
    expect(drawn({ down: true, lossPercent: 100 })[0]).toEqual({ when: 'before', status: 503 })
    expect(drawn({ throttled: true })[0]).toEqual({ when: 'before', status: 429, retryAfter: 10 })
  })

  test.each([
    [{}, noTrouble],
    [{ down: 'yes', latencyMs: 'soon', lossPercent: -5 }, noTrouble],
    [
      { throttled: true, latencyMs: 5000, lossPercent: 250 },
      { down: false, throttled: true, latencyMs: 5000, lossPercent: 100, stepUp: false },
    ],
  ])('a page asks for %j', (asked, heard) => {
    expect(readTrouble(asked)).toEqual(heard)
  })
})
