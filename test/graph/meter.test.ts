import { createMeter } from '../../src/graph/meter.ts'
import { createGraphPort } from '../../src/graph/create-graph-port.ts'

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(status === 204 ? null : '{}', {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })

test('the meter counts attempts, how often Graph asked for patience, and what had no answer', async () => {
  const answers = [answer(429, { 'retry-after': '3' }), answer(503), answer(200)]
  const meter = createMeter(() => new Date('2026-11-24T09:00:00Z'))
  const graph = createGraphPort({
    baseUrl: 'http://graph.example',
    getToken: async () => 't',
    fetch: async () => answers.shift() ?? answer(200),
    wait: async () => undefined,
    meter,
  })
  await graph.call({ method: 'GET', path: '/me', scopes: [] })
  expect(meter.read()).toEqual({
    calls: 3,
    throttled: 1,
    lastThrottledAt: '2026-11-24T09:00:00.000Z',
    longestWait: 3,
    failed: 1,
  })
})
