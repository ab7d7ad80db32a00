import { random } from '../../dispatch/fault-plan.ts'
import { buildCity, type City } from './city.ts'
import { startDatabase } from './engines.ts'
import { drawFaults } from './faults.ts'
import { startGraph } from './graph.ts'
import type { Measure } from './measured-worker.ts'
import { createMessenger } from './notifications.ts'
import { given, holdsWithin, say } from './options.ts'
import { createFleet, type WorkerSlot } from './workers.ts'

export interface MemoryRun {
  readonly minutes: number
  readonly turns: number
  /** Heap after collection in the last third of the hour ÷ in the second sixth. */
  readonly heapGrowth: number
  readonly heapMb: number
  readonly residentMb: number
  /** Processor milliseconds of a turn that finds little or nothing. */
  readonly cpuMsPerTurn: number
  readonly stateBytesPerMailbox: number
  readonly bytesPerFinishedTurn: number
  readonly databaseMb: number
}

/** Mails that arrive in the whole city in a minute: one per mailbox in ten minutes. */
const mailsPerMinute = 20

/**
 * An hour of a city's notifications and turns, played as fast as the worker takes them: in each played minute every mailbox is told of
 * and has its turn, and some have new mail. What the clock alone brings (renewals, deletion of old jobs) is not hastened.
 */
export async function memoryRun(seed: number): Promise<MemoryRun> {
  const draw = random(seed)
  const minutes = given('minutes', 60)
  const city = buildCity(given('mailboxes', 200), draw)
  let slots: readonly WorkerSlot[] = []
  const messenger = createMessenger(city, () => slots, 0, random(seed + 2))
  const toldOf = new Set<string>()
  let turns = 0
  const faults = drawFaults(0.01, random(seed + 1))
  const graph = await startGraph(city.store, {
    faults: faults.faults,
    webhook: messenger.webhook,
    watch: (_worker, moment, _method, url) => {
      const mailbox = /\/users\/([^/]+)\/mailFolders\/[^/]+\/messages\/delta/.exec(url)?.[1]
      if (mailbox === undefined || moment === 'arrives') return
      toldOf.add(decodeURIComponent(mailbox))
      turns += 1
    },
  })
  const database = await startDatabase('postgres')
  const fleet = await createFleet(
    graph,
    city.addresses,
    1,
    { ...database.environment, ANKOMST_PUBLIC_URL: 'http://localhost:1/balanced' },
    { measured: true },
  )
  slots = fleet.slots
  const [slot] = slots
  if (!slot) throw new Error('One worker is measured.')
  slot.start()
  if (!(await holdsWithin(120_000, () => subscriptions(city).length >= city.addresses.length)))
    throw new Error(`The mailboxes were not subscribed in time; see ${fleet.logFile}`)
  const start = await slot.measure()
  const turnsBefore = turns
  const samples: Measure[] = []
  for (let minute = 1; minute <= minutes; minute += 1) {
    toldOf.clear()
    for (let n = 0; n < mailsPerMinute; n += 1)
      city.deliver(city.addresses[Math.floor(draw() * city.addresses.length)] ?? '')
    await tellAll(city, slot)
    if (!(await holdsWithin(60_000, () => toldOf.size >= city.addresses.length)))
      throw new Error(`Not every mailbox had its turn in a played minute; see ${fleet.logFile}`)
    if (minute % 2 === 0) samples.push(await slot.measure())
    if (minute % 10 === 0) say(`minute ${minute}: ${megabytes(samples.at(-1)?.heap ?? 0)} MB on the heap`)
  }
  const end = samples.at(-1) ?? start
  const opened = await database.open()
  const [size] = await opened.query<{ state: number; jobs: number; all: number; finished: number }>(
    `SELECT (SELECT sum(pg_total_relation_size(c.oid))::float8 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname = 'ankomst_watcher' AND c.relkind = 'r') AS state,
            (SELECT sum(pg_total_relation_size(c.oid))::float8 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname = 'ankomst_jobs' AND c.relkind = 'r') AS jobs,
            pg_database_size(current_database())::float8 AS all,
            (SELECT count(*)::float8 FROM ankomst_jobs.job) AS finished`,
  )
  await opened.close()
  await slot.stop()
  await database.close()
  await graph.close()
  const mean = (of: readonly Measure[]) => of.reduce((sum, { heap }) => sum + heap, 0) / of.length
  const part = (from: number, to: number) =>
    samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to))
  return {
    minutes,
    turns: turns - turnsBefore,
    heapGrowth: Number((mean(part(2 / 3, 1)) / mean(part(1 / 6, 1 / 3))).toFixed(3)),
    heapMb: megabytes(end.heap),
    residentMb: megabytes(end.resident),
    cpuMsPerTurn: Number(((end.cpuMs - start.cpuMs) / (turns - turnsBefore)).toFixed(2)),
    stateBytesPerMailbox: Math.round((size?.state ?? 0) / city.addresses.length),
    bytesPerFinishedTurn: Math.round((size?.jobs ?? 0) / (size?.finished ?? 1)),
    databaseMb: megabytes(size?.all ?? 0),
  }
}

const megabytes = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(1))

const subscriptions = (city: City) =>
  city.store
    .all<{ id: string; doc: string }>('SELECT id, doc FROM subscriptions')
    .map(({ id, doc }) => ({ id, ...(JSON.parse(doc) as { clientState: string; resource: string }) }))

/** One post with a notification of every subscription, as Graph gathers them. */
async function tellAll(city: City, slot: WorkerSlot): Promise<void> {
  const value = subscriptions(city).map(({ id, clientState, resource }) => ({
    subscriptionId: id,
    clientState,
    resource,
    changeType: 'created',
  }))
  await fetch(`${slot.notificationsUrl}/notifications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value }),
  })
}
