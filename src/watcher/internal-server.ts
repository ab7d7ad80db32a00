import Fastify, { type FastifyInstance } from 'fastify'
import type { WatcherStore } from './state/store.ts'
import { mailboxLabel } from './telemetry/log.ts'
import type { Metrics } from './telemetry/metrics.ts'

/** How things stand, for `/readyz`. */
export interface Readiness {
  readonly ready: boolean
  readonly why: string
}

/**
 * For the operator alone, on an address of its own: `/healthz` (the process turns), `/readyz` (the database answers, the sign-in works),
 * `/metrics` (Prometheus) and `/status` (every mailbox with its trouble and what was set aside).
 */
export function createInternalServer(deps: {
  readonly store: WatcherStore
  readonly metrics: Metrics
  readonly readiness: () => Promise<Readiness>
}): FastifyInstance {
  const app = Fastify()
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    const state = await deps.readiness()
    return reply.code(state.ready ? 200 : 503).send(state)
  })
  app.get('/metrics', (request, reply) => {
    reply.hijack()
    deps.metrics.scrape(request.raw, reply.raw)
  })
  app.get('/status', async () => ({
    mailboxes: (await deps.store.status()).map((one) => ({ label: mailboxLabel(one.mailbox), ...one })),
  }))
  return app
}
