import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below these systems give connections that go out no port of their own: what is free now is free a moment later. */
const chosen = { from: 12_000, to: 30_000 }

/** The first free port at or after `wanted` on this machine; 0 leaves the choice to chance. @throws Error when 200 in a row are taken */
export async function freePort(wanted: number, avoid: readonly number[] = []): Promise<number> {
  if (wanted === 0) return freePort(randomInt(chosen.from, chosen.to), avoid)
  for (let port = wanted; port < wanted + 200; port++) {
    if (avoid.includes(port)) continue
    const found = await probe(port).catch(() => null)
    if (found !== null) return found
  }
  throw new Error(`Ports ${wanted} to ${wanted + 199} are all taken; name another with --port`)
}

function probe(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, 'localhost', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      )
    })
  })
}
