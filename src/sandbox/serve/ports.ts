import { createServer } from 'node:net'

/** The first free port at or after `wanted` on this machine; 0 lets the system choose. @throws Error when 200 in a row are taken */
export async function freePort(wanted: number, avoid: readonly number[] = []): Promise<number> {
  if (wanted === 0) return probe(0)
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
