import { createServer } from 'node:net'
import { freePort } from '../../../src/sandbox/serve/ports.ts'

test('a taken port is passed over for the next free one', async () => {
  const first = await freePort(0)
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(first, 'localhost', resolve))
  expect(await freePort(first)).toBeGreaterThan(first)
  await new Promise((resolve) => server.close(resolve))
})

test('ports spoken for are avoided', async () => {
  const port = await freePort(0)
  expect(await freePort(port, [port])).not.toBe(port)
})

test('a port left to chance is none that connections going out are given', async () => {
  for (let n = 0; n < 20; n += 1) {
    const port = await freePort(0)
    expect(port).toBeGreaterThanOrEqual(12_000)
    expect(port).toBeLessThan(32_000)
  }
})
