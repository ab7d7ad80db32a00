import { performance } from 'node:perf_hooks'
import { mailboxOf } from '../../../src/graph/gate.ts'
import { random } from '../../dispatch/fault-plan.ts'
import { buildCity } from './city.ts'
import { startDatabase } from './engines.ts'
import { startGraph } from './graph.ts'
import { drawLatency } from './latency.ts'
import { given, holdsWithin, pause, say } from './options.ts'
import { createFleet, type WorkerSlot } from './workers.ts'

export interface ThroughputRun {
  readonly oneWorkerShare: number
  readonly twoWorkerShare: number
  readonly twoWorkerRatio: number
  readonly callsPerSecondOne: number
  readonly callsPerSecondTwo: number
  readonly mailsPerSecondOne: number
  /** Processor milliseconds of a worker for one mail, its share of pages and marks included. */
  readonly workerCpuMsPerMail: number
  /** Share of the time in which the sandbox's own thread was busy with two workers; near 1 it is what limits. */
  readonly sandboxBusyTwo: number
  readonly mostCallsAtOncePerMailbox: number
}

/** Mailboxes in work at once by default, and calls at once in each. */
const mailboxesAtOnce = 4
const callsPerMailbox = 4

/** Requests that a worker makes before it is measured: code is warm, every place is taken. */
const warmUp = 300

interface Window {
  readonly workers: number
  readonly calls: number
  readonly mails: number
  readonly seconds: number
  readonly share: number
  readonly cpuMs: number
  readonly sandboxBusy: number
}

/**
 * How much of what latency and the limit of four calls per mailbox allow is used: the time that calls were waited for, as a share of
 * all places for calls times the time that passed. One worker and two take turns, so that both see the same machine.
 */
export async function throughputRun(seed: number): Promise<ThroughputRun> {
  const draw = random(seed)
  const city = buildCity(given('mailboxes', 200), draw)
  const mails = given('mails', 50_000)
  for (let n = 0; n < mails; n += 1) city.deliver(city.addresses[n % city.addresses.length] ?? '')
  const latency = drawLatency(random(seed + 3))
  const requests = new Map<number, number>()
  const running = new Map<string, number>()
  let mailsRead = 0
  let most = 0
  const graph = await startGraph(city.store, {
    latency: latency.next,
    watch: (worker, moment, method, url) => {
      const mailbox = mailboxOf(url.replace('/v1.0', ''))
      const now = (running.get(mailbox) ?? 0) + (moment === 'arrives' ? 1 : -1)
      running.set(mailbox, now)
      most = Math.max(most, now)
      if (moment === 'arrives') return
      requests.set(worker, (requests.get(worker) ?? 0) + 1)
      if (method === 'GET' && /\/messages\/(?!delta)/.test(url)) mailsRead += 1
    },
  })
  const database = await startDatabase('postgres')
  const fleet = await createFleet(
    graph,
    city.addresses,
    2,
    { ...database.environment, ANKOMST_POLL_FASTEST_SECONDS: '1', ANKOMST_POLL_SLOWEST_SECONDS: '5' },
    { measured: true },
  )
  const [first, second] = fleet.slots
  if (!first || !second) throw new Error('Two workers are measured.')
  const atWork = async (slot: WorkerSlot) => {
    requests.set(slot.index, 0)
    slot.start()
    if (!(await holdsWithin(60_000, () => (requests.get(slot.index) ?? 0) >= warmUp)))
      throw new Error(`A worker did not come to work; see ${fleet.logFile}`)
  }
  const measure = async (workers: number): Promise<Window> => {
    const cpu = async () =>
      (await Promise.all(fleet.slots.slice(0, workers).map((slot) => slot.measure()))).reduce(
        (sum, { cpuMs }) => sum + cpuMs,
        0,
      )
    const cpuBefore = await cpu()
    const busyBefore = performance.eventLoopUtilization()
    const mailsBefore = mailsRead
    latency.take()
    const began = performance.now()
    await pause(given('window', 40) * 1000)
    const { calls, ms } = latency.take()
    const seconds = (performance.now() - began) / 1000
    const places = workers * mailboxesAtOnce * callsPerMailbox
    const window = {
      workers,
      calls,
      mails: mailsRead - mailsBefore,
      seconds,
      share: ms / 1000 / (places * seconds),
      cpuMs: (await cpu()) - cpuBefore,
      sandboxBusy: performance.eventLoopUtilization(busyBefore).utilization,
    }
    say(`${workers} worker(s): ${Math.round(calls / seconds)} calls/s, share ${window.share.toFixed(3)}`)
    return window
  }
  await atWork(first)
  const windows: Window[] = []
  for (let round = 0; round < given('rounds', 2); round += 1) {
    windows.push(await measure(1))
    await atWork(second)
    windows.push(await measure(2))
    await second.stop()
  }
  await first.stop()
  await database.close()
  await graph.close()
  const of = (workers: number) => sum(windows.filter((window) => window.workers === workers))
  const [one, two] = [of(1), of(2)]
  console.table(
    windows.map(({ workers, calls, mails: read, seconds, share, cpuMs, sandboxBusy }) => ({
      workers,
      'calls/s': (calls / seconds).toFixed(1),
      'mails/s': (read / seconds).toFixed(1),
      'share of what is allowed': share.toFixed(3),
      'workers’ CPU ms a mail': (cpuMs / read).toFixed(2),
      'sandbox busy': sandboxBusy.toFixed(2),
    })),
  )
  return {
    oneWorkerShare: round(one.share, 3),
    twoWorkerShare: round(two.share, 3),
    twoWorkerRatio: round(two.calls / two.seconds / (one.calls / one.seconds), 2),
    callsPerSecondOne: round(one.calls / one.seconds, 1),
    callsPerSecondTwo: round(two.calls / two.seconds, 1),
    mailsPerSecondOne: round(one.mails / one.seconds, 1),
    workerCpuMsPerMail: round(one.cpuMs / one.mails, 2),
    sandboxBusyTwo: round(two.sandboxBusy, 2),
    mostCallsAtOncePerMailbox: most,
  }
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/** Sums of what is counted, means of what is a share. */
function sum(windows: readonly Window[]) {
  const total = (of: (window: Window) => number) => windows.reduce((all, window) => all + of(window), 0)
  return {
    calls: total((one) => one.calls),
    mails: total((one) => one.mails),
    seconds: total((one) => one.seconds),
    cpuMs: total((one) => one.cpuMs),
    share: total((one) => one.share) / windows.length,
    sandboxBusy: total((one) => one.sandboxBusy) / windows.length,
  }
}
