import type { AddressInfo } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createGraphServer, type GraphServerOptions } from '../../../src/sandbox/graph/server.ts'
import type { GraphSettings } from '../../../src/sandbox/graph/http/settings.ts'
import { issueToken, verifyToken } from '../../../src/sandbox/graph/tokens.ts'
import type { SandboxStore } from '../../../src/sandbox/store/sandbox-store.ts'

const secret = 'bench-secret'

/** The moments of a request at which its worker may be struck. */
export type Moment = 'arrives' | 'is done'

/** The sandbox's Graph on a port of its own, which knows from which worker a request comes. */
export interface BenchGraph {
  readonly url: string
  readonly server: FastifyInstance
  /** A token by which the requests of worker n are told from others'. All of them are the same app. */
  readonly tokenOf: (worker: number) => string
  close(): Promise<void>
}

export async function startGraph(
  store: SandboxStore,
  options: Partial<Pick<GraphServerOptions, 'faults' | 'latency'>> & {
    readonly webhook?: GraphSettings['webhook']
    /** Told of every request twice, in the midst of it. */
    readonly watch?: (worker: number, moment: Moment, method: string, url: string) => void
  },
): Promise<BenchGraph> {
  const { webhook, watch, ...rest } = options
  const server = createGraphServer({
    store,
    verifyToken: (token) => verifyToken(secret, token, new Date()),
    ...rest,
    ...(webhook ? { settings: { webhook } } : {}),
  })
  const tokens: string[] = []
  const workerOf = (request: FastifyRequest) =>
    tokens.indexOf((request.headers.authorization ?? '').replace(/^Bearer /, ''))
  if (watch) {
    server.addHook('preHandler', (request, _reply, done) => {
      watch(workerOf(request), 'arrives', request.method, request.url)
      done()
    })
    server.addHook('onSend', (request, _reply, payload, done) => {
      watch(workerOf(request), 'is done', request.method, request.url)
      done(null, payload)
    })
  }
  await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    tokenOf: (worker) => {
      tokens[worker] ??= issueToken(
        secret,
        {
          oid: 'watcher',
          upn: '',
          scopes: ['Mail.ReadWrite', 'Sites.Selected'],
          expiresIn: 86_400 + worker,
          app: 'watcher',
          appOnly: true,
        },
        new Date(),
      )
      return tokens[worker]
    },
    close: () => server.close(),
  }
}
