import { PgBoss, type Job } from 'pg-boss'
import type { Database } from './database/database.ts'
import { jobSchema } from './state/schema.ts'

/** A turn of one mailbox, as a job carries it. */
export interface Turn {
  readonly mailbox: string
}

export interface Engine {
  /** Asks for a sync of these mailboxes; one that waits already is not asked for twice. */
  sync(mailboxes: readonly string[]): Promise<void>
  /** Asks for subscriptions to be made or renewed. */
  subscribe(mailboxes: readonly string[]): Promise<void>
  /** Starts work; `round` runs in one process a minute. */
  work(handlers: {
    readonly sync: (
      turn: Turn,
      how: { readonly retries: number; readonly signal: AbortSignal },
    ) => Promise<void>
    readonly subscribe: (turn: Turn) => Promise<void>
    readonly round: () => Promise<void>
  }): Promise<void>
  /** Lets running turns end, for at most this long. */
  stop(milliseconds: number): Promise<void>
}

/** Seconds without a sign of life after which a worker's turn is given to another; the least pg-boss takes. */
const heartbeatSeconds = 10

const queueOptions = {
  policy: 'stately',
  heartbeatSeconds,
  expireInSeconds: 300,
  retryLimit: 10,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  deleteAfterSeconds: 3600,
} as const

/**
 * pg-boss does the queueing: per mailbox at most one turn waits and one runs (policy `stately` with the mailbox as key); a turn whose
 * process died comes back.
 *
 * @param concurrency turns at once in this process
 * @throws what the database throws; nothing of the engine then runs on
 */
export async function createEngine(
  database: Database,
  concurrency: number,
  onError: (error: Error) => void,
): Promise<Engine> {
  const boss = new PgBoss({
    db: database.boss,
    ...(database.kind === 'pglite' ? { backend: 'pglite' as const } : {}),
    schema: jobSchema,
    createSchema: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 300,
    cronWorkerIntervalSeconds: 5,
    queueCacheIntervalSeconds: 5,
  })
  boss.on('error', onError)
  try {
    await boss.start()
    for (const queue of ['sync', 'subscribe', 'round']) await boss.createQueue(queue, queueOptions)
  } catch (error) {
    await boss.stop({ graceful: false, close: false })
    throw error
  }
  const insert = async (queue: string, mailboxes: readonly string[]) => {
    if (mailboxes.length === 0) return
    await boss.insert(
      queue,
      mailboxes.map((mailbox) => ({ singletonKey: mailbox, data: { mailbox } })),
    )
  }
  return {
    sync: (mailboxes) => insert('sync', mailboxes),
    subscribe: (mailboxes) => insert('subscribe', mailboxes),
    work: async ({ sync, subscribe, round }) => {
      const every = { pollingIntervalSeconds: 1, batchSize: 1, includeMetadata: true } as const
      // While turns wait, the next is taken at once: else a quiet mailbox would cost its place a whole second.
      const busy = { ...every, burstWhenReadyExceeds: 1 }
      await boss.work<Turn>('sync', { ...busy, localConcurrency: concurrency }, async ([job]) => {
        if (job) await sync(job.data, { retries: retriesOf(job), signal: job.signal })
      })
      await boss.work<Turn>('subscribe', busy, async ([job]) => {
        if (job) await subscribe(job.data)
      })
      await boss.work('round', every, round)
      await boss.schedule('round', '* * * * *')
      await boss.send('round', {})
    },
    stop: (timeout) => boss.stop({ graceful: true, timeout, close: false }),
  }
}

const retriesOf = (job: Job<Turn>) => ('retryCount' in job ? Number(job.retryCount) : 0)
