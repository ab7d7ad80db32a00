import type { FastifyInstance } from 'fastify'
import type { AppConfig } from '../casestore/config.ts'
import { createGraphPort, type GetToken } from '../graph/create-graph-port.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { MailCategories } from '../strategy/mail-categories.ts'
import type { WatchedMailbox, WatcherConfig } from './config.ts'
import type { Database } from './database/database.ts'
import { createEngine } from './engine.ts'
import { createInternalServer, type Readiness } from './internal-server.ts'
import { createInbox } from './notifications/inbox.ts'
import { createPublicServer } from './notifications/public-server.ts'
import { subscribeMailbox } from './notifications/subscribe-mailbox.ts'
import { prepareSchema } from './state/schema.ts'
import { createStore } from './state/store.ts'
import { createKnownCases } from './sync/known-cases.ts'
import { shortWait } from './sync/long-wait.ts'
import { syncMailbox } from './sync/sync-mailbox.ts'
import { mailboxLabel, type Logger } from './telemetry/log.ts'
import { createMetrics } from './telemetry/metrics.ts'

/** One attempt at a call; a mailbox that is slower than this is in trouble. */
const callTimeoutMs = 15_000

export interface WatchOptions {
  readonly config: WatcherConfig
  readonly mailboxes: readonly WatchedMailbox[]
  readonly database: Database
  readonly getToken: GetToken
  /** config.json; null = no look-up of known cases. */
  readonly app: AppConfig | null
  /** What the edition calls our categories. */
  readonly categories: MailCategories
  readonly log: Logger
  readonly fetch?: typeof fetch
}

export interface Watching {
  /** Ports as bound, for configurations that ask for 0. */
  readonly ports: { readonly public: number | null; readonly internal: number }
  /** Takes no new work, lets running turns end, closes everything. */
  stop(): Promise<void>
}

/** Consecutive turns that died make the next one careful. */
const carefulAfter = 3

/**
 * The watcher: engine, notifications and the operator's address in one process; any number of processes share a PostgreSQL.
 *
 * @throws NewerSchema, and what the database throws at start; what had begun to run is ended then, and the database left open
 */
export async function watch(options: WatchOptions): Promise<Watching> {
  const begun: (() => Promise<unknown>)[] = []
  try {
    return await start(options, begun)
  } catch (error) {
    for (const end of begun.reverse())
      await end().catch((second: unknown) =>
        options.log.warn({ error: second }, 'A part of a start that failed could not be ended'),
      )
    throw error
  }
}

/** @param begun gets how to end what runs, in the order in which it was started */
async function start(options: WatchOptions, begun: (() => Promise<unknown>)[]): Promise<Watching> {
  const { config, log, database } = options
  await prepareSchema(database)
  const store = createStore(database)
  const metrics = createMetrics()
  begun.push(() => metrics.close())
  const byAddress = new Map(options.mailboxes.map((one) => [one.address, one]))
  const addresses = [...byAddress.keys()]
  await store.enroll(addresses)
  const graph = metered(
    createGraphPort({
      baseUrl: config.graphUrl,
      getToken: options.getToken,
      wait: shortWait,
      timeoutMs: callTimeoutMs,
      ...(options.fetch ? { fetch: options.fetch } : {}),
    }),
    metrics.graph,
  )
  const engine = await createEngine(database, config.concurrency, (error) =>
    log.error({ error }, 'The queue reports an error; it is tried again by itself'),
  )
  begun.push(() => engine.stop(1_000))
  const now = () => new Date()
  const { app } = options
  const syncDeps = {
    graph,
    store,
    findCase: (counted: GraphPort) => (app === null ? async () => null : createKnownCases(counted, app)),
    now,
    categories: options.categories,
    beginning: config.since,
    budget: config.budget,
    pollFastestSeconds: config.pollFastestSeconds,
    pollSlowestSeconds: config.pollSlowestSeconds,
    count: metrics.mail,
  }
  const inbox = createInbox({
    store,
    engine,
    metrics,
    onError: (error) =>
      log.warn({ error }, 'A notification could not be handed over; the next round finds its mail'),
  })
  const publicServer = config.publicUrl === null ? null : createPublicServer(inbox)
  const internal = createInternalServer({
    store,
    metrics,
    readiness: () => readiness(database, options.getToken),
  })
  begun.push(
    () => internal.close(),
    async () => publicServer?.close(),
  )
  await internal.listen({ host: config.internalHost, port: config.internalPort })
  // Before the first subscription: Graph calls back while it is being made.
  await publicServer?.listen({ host: '0.0.0.0', port: config.port })

  await engine.work({
    sync: async ({ mailbox }, { retries, signal }) => {
      const watched = byAddress.get(mailbox)
      if (!watched) return
      const began = performance.now()
      const careful = retries >= carefulAfter
      const { examined, again, trouble } = await syncMailbox(syncDeps, watched, { careful, signal })
      metrics.sync(trouble?.kind ?? 'ok', (performance.now() - began) / 1000)
      const fields = { mailbox: mailboxLabel(mailbox), examined, trouble: trouble?.kind }
      if (trouble) log.warn(fields, trouble.sentence)
      else log.info(fields, 'Mailbox synced')
      if (again) await engine.sync([mailbox])
    },
    subscribe: async ({ mailbox }) => {
      const watched = byAddress.get(mailbox)
      if (!watched || config.publicUrl === null) return
      await subscribeMailbox({ graph, store, publicUrl: config.publicUrl, now }, watched)
      // What came before the subscription was there is not told of.
      await engine.sync([mailbox])
    },
    round: async () => {
      await engine.sync(await store.due(addresses))
      if (config.publicUrl === null) return
      const folders = options.mailboxes.flatMap(({ address, folders: own }) =>
        own.map((folder) => ({ mailbox: address, folder })),
      )
      await engine.subscribe(await store.unsubscribed(folders))
    },
  })
  log.info(
    { mailboxes: addresses.length, database: database.kind, polling: config.publicUrl === null },
    'Watching',
  )
  const portOf = (server: FastifyInstance | null) => {
    const [bound] = server?.addresses() ?? []
    return typeof bound === 'object' ? bound.port : null
  }
  return {
    ports: { public: portOf(publicServer), internal: portOf(internal) ?? 0 },
    stop: async () => {
      log.info('Stopping')
      await publicServer?.close()
      await inbox.flush()
      await engine.stop(20_000)
      await internal.close()
      await metrics.close()
      await database.close()
    },
  }
}

/** Ready = the database answers and a token can be had. */
async function readiness(database: Database, getToken: GetToken): Promise<Readiness> {
  try {
    await database.query('SELECT 1')
  } catch {
    return { ready: false, why: 'The database does not answer.' }
  }
  try {
    await getToken([])
  } catch {
    return { ready: false, why: 'The sign-in to Microsoft Graph fails.' }
  }
  return { ready: true, why: 'The database answers and the sign-in works.' }
}

/** Counts answers by their outcome. */
function metered(graph: GraphPort, count: (outcome: string) => void): GraphPort {
  const counted = async <T>(task: () => Promise<T>) => {
    try {
      const answer = await task()
      count('ok')
      return answer
    } catch (thrown) {
      count(thrown instanceof GraphError ? thrown.code : 'paused')
      throw thrown
    }
  }
  return {
    call: (request) => counted(() => graph.call(request)),
    batch: (requests) => counted(() => graph.batch(requests)),
  }
}
