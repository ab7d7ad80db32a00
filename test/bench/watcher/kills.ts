import { random } from '../../dispatch/fault-plan.ts'
import { buildCity, type City } from './city.ts'
import { startDatabase, type EngineName } from './engines.ts'
import { drawFaults } from './faults.ts'
import { startGraph } from './graph.ts'
import { inspectLinks, inspectMail, type Findings } from './inspect.ts'
import { createKiller, drawMoment, killMoments, type KillMoment } from './killer.ts'
import { createMessenger } from './notifications.ts'
import { given, holdsWithin, pause, say } from './options.ts'
import { createFleet, type WorkerSlot } from './workers.ts'

export interface KillRun extends Findings {
  readonly kills: number
  readonly mails: number
  readonly requests: number
  readonly databaseRestarts: number
  readonly faults: number
  readonly notificationsDropped: number
  /** Workers that ended though nobody killed them. */
  readonly died: number
  readonly seconds: number
}

/** Kills by engine: how many, how far apart in milliseconds on average; by how many workers with how many mailboxes at once. */
const plans = {
  postgres: { kills: 200, gapMs: 900, workers: 3, concurrency: 8, restartEvery: 25 },
  pglite: { kills: 20, gapMs: 6000, workers: 1, concurrency: 8, restartEvery: Infinity },
} as const

/** Of all mail this much lies there at the start; the rest arrives between the kills. */
const plantedShare = 0.4
/** Mailboxes in which mail arrives at a time. */
const mailboxesAtOnce = 10
/** After the last kill it is waited as long as something is still done: without any call for this long nothing more will come. */
const idleMs = 100_000
/** Polling goes on whatever is wrong: without a new mark for this long none will come either. A mail that never ended waits 240 s at most for its next look. */
const barrenMs = 300_000

/**
 * Workers are killed one after another over a city's mail while notifications are dropped, Graph fails and the database restarts; at
 * the end nobody disturbs them any more, and the whole state is looked at.
 */
export async function killRun(engine: EngineName, seed: number): Promise<KillRun> {
  const plan = plans[engine]
  const kills = given('kills', plan.kills)
  const mails = given('mails', 50_000)
  const draw = random(seed)
  const city = buildCity(given('mailboxes', 200), draw)
  const planted = Math.round(mails * plantedShare)
  for (let n = 0; n < planted; n += 1) city.deliver(anyOf(city.addresses, draw))
  say(`${engine}: ${city.addresses.length} mailboxes, ${planted} of ${mails} mails lie there`)

  const faults = drawFaults(0.1, random(seed + 1))
  const killer = createKiller()
  let slots: readonly WorkerSlot[] = []
  const messenger = createMessenger(city, () => slots, 0.3, random(seed + 2))
  const graph = await startGraph(city.store, {
    faults: faults.faults,
    webhook: messenger.webhook,
    watch: killer.watch,
  })
  const database = await startDatabase(engine)
  const fleet = await createFleet(graph, city.addresses, given('workers', plan.workers), {
    ...database.environment,
    ANKOMST_PUBLIC_URL: 'http://localhost:1/balanced',
    ANKOMST_CONCURRENCY: String(given('concurrency', plan.concurrency)),
    ANKOMST_POLL_FASTEST_SECONDS: '1',
    ANKOMST_POLL_SLOWEST_SECONDS: '5',
  })
  slots = fleet.slots
  const began = performance.now()
  for (const slot of slots) slot.start()

  const byMoment = new Map<KillMoment, number>()
  let done = 0
  let restarts = 0
  while (done < kills) {
    await pause(draw() * 2 * plan.gapMs)
    const victim = await someoneAtWork(slots, killer.requestsOf, draw)
    if (victim) {
      const real = await killer.kill(victim, drawMoment(draw))
      byMoment.set(real, (byMoment.get(real) ?? 0) + 1)
      done += 1
      arrive(city, Math.ceil(((mails - planted) * done) / kills) + planted, draw, messenger.tell)
      victim.start()
      if (database.crash && done % plan.restartEvery === 0) {
        await database.crash()
        restarts += 1
      }
      if (done % Math.max(1, Math.round(kills / 10)) === 0)
        say(
          `${done} kills, ${city.planted.size} mails arrived, ${marksIn(city)} of ${city.count('request')} requests marked`,
        )
    }
    for (const slot of slots) if (!slot.running()) slot.start()
  }
  faults.end()
  const marks = () => marksIn(city)
  const calm = await comesToRest(killer.lastRequestAt, marks, async () => {
    for (const slot of slots) if (!slot.running()) slot.start()
    return marks() >= city.count('request') && (await atRest(slots[0]))
  })
  say(calm ? 'everything is at rest' : `it does not come to rest; see ${fleet.logFile}`)
  const codes = await Promise.all(slots.map((slot) => slot.stop()))
  const opened = await database.open()
  const mail = inspectMail(city)
  const links = await inspectLinks(city, graph, opened)
  await opened.close()
  await database.close()
  await graph.close()
  const died = slots.reduce((sum, slot) => sum + slot.died(), 0) + codes.filter((code) => code !== 0).length
  if (died > 0) say(`${died} workers ended by themselves or not in peace; see ${fleet.logFile}`)
  console.table(Object.fromEntries(killMoments.map((at) => [at, { kills: byMoment.get(at) ?? 0 }])))
  const { lost, doubled, touched, stray } = mail
  return {
    kills: done,
    mails: city.planted.size,
    requests: city.count('request'),
    lost,
    doubled,
    touched,
    stray,
    ...links,
    databaseRestarts: restarts,
    faults: faults.struck(),
    notificationsDropped: messenger.dropped(),
    died,
    seconds: Math.round((performance.now() - began) / 1000),
  }
}

const anyOf = <T>(from: readonly T[], draw: () => number): T => {
  const chosen = from[Math.floor(draw() * from.length)]
  if (chosen === undefined) throw new Error('There is nothing to choose from.')
  return chosen
}

/** A worker that has begun to work, when one does within some seconds. */
async function someoneAtWork(
  slots: readonly WorkerSlot[],
  requestsOf: (worker: number) => number,
  draw: () => number,
): Promise<WorkerSlot | null> {
  const working = () => slots.filter((slot) => slot.running() && requestsOf(slot.index) > 0)
  await holdsWithin(10_000, () => working().length > 0)
  return working().length === 0 ? null : anyOf(working(), draw)
}

/** Delivers until so many mails have come, into a few mailboxes at a time, and tells of them. */
function arrive(city: City, until: number, draw: () => number, tell: (id: string) => void): void {
  const some = Array.from({ length: mailboxesAtOnce }, () => anyOf(city.addresses, draw))
  while (city.planted.size < until) tell(city.deliver(anyOf(some, draw)))
}

const marksIn = (city: City) =>
  city.store.get<{ n: number }>('SELECT count(*) AS n FROM message_props')?.n ?? 0

async function comesToRest(
  lastRequestAt: () => number,
  marks: () => number,
  atRestNow: () => Promise<boolean>,
): Promise<boolean> {
  let marked = marks()
  let markedAt = performance.now()
  while (!(await atRestNow())) {
    const now = performance.now()
    if (marks() !== marked) [marked, markedAt] = [marks(), now]
    if (now - lastRequestAt() > idleMs || now - markedAt > barrenMs) return false
    await pause(500)
  }
  return true
}

/** Whether every mailbox has been read without trouble since all disturbance ended, and nothing is owed. */
async function atRest(slot: WorkerSlot | undefined): Promise<boolean> {
  try {
    const answer = await fetch(`${slot?.internalUrl ?? ''}/status`, { signal: AbortSignal.timeout(5000) })
    const { mailboxes } = (await answer.json()) as {
      readonly mailboxes: readonly {
        readonly trouble: string | null
        readonly owed: number
        readonly syncedAt: string | null
      }[]
    }
    return mailboxes.every(
      ({ trouble, owed, syncedAt }) => trouble === null && owed === 0 && syncedAt !== null,
    )
  } catch {
    return false
  }
}
