import type { Moment } from './graph.ts'
import type { WorkerSlot } from './workers.ts'

/** When a worker is killed: by the clock, or at a moment of one of its requests at which an interruption hurts most. */
export const killMoments = ['by the clock', 'mark arrives', 'mark is done', 'page is told'] as const
export type KillMoment = (typeof killMoments)[number]

/** Half by the clock, the others in equal parts. */
export function drawMoment(draw: () => number): KillMoment {
  const drawn = draw() < 0.5 ? 0 : 1 + Math.floor(draw() * 3)
  return killMoments[drawn] ?? 'by the clock'
}

export interface Killer {
  /** Passed every request of every worker. */
  readonly watch: (worker: number, moment: Moment, method: string, url: string) => void
  /** Requests that a worker has made since it was started. */
  readonly requestsOf: (worker: number) => number
  /** By `performance.now()`. */
  readonly lastRequestAt: () => number
  /**
   * Kills at the moment asked for, at the latest after some seconds.
   *
   * @returns the moment it really was
   */
  kill(slot: WorkerSlot, at: KillMoment): Promise<KillMoment>
}

/** A moment that does not come within this is not waited for. */
const longestWaitMs = 3000

export function createKiller(): Killer {
  const requests = new Map<number, number>()
  let lastRequestAt = performance.now()
  let aimed: { readonly worker: number; readonly at: KillMoment; readonly strike: () => void } | null = null
  return {
    requestsOf: (worker) => requests.get(worker) ?? 0,
    lastRequestAt: () => lastRequestAt,
    watch: (worker, moment, method, url) => {
      lastRequestAt = performance.now()
      if (moment === 'arrives') requests.set(worker, (requests.get(worker) ?? 0) + 1)
      if (aimed?.worker === worker && isAt(aimed.at, moment, method, url)) aimed.strike()
    },
    kill: async (slot, at) => {
      let real: KillMoment = 'by the clock'
      if (at === 'by the clock') slot.kill()
      else
        await new Promise<void>((resolve) => {
          const timer = setTimeout(() => {
            aimed = null
            slot.kill()
            resolve()
          }, longestWaitMs)
          aimed = {
            worker: slot.index,
            at,
            strike: () => {
              clearTimeout(timer)
              aimed = null
              real = at
              slot.kill()
              resolve()
            },
          }
        })
      await slot.ended()
      requests.set(slot.index, 0)
      return real
    },
  }
}

function isAt(at: KillMoment, moment: Moment, method: string, url: string): boolean {
  const mark = method === 'PATCH' && url.includes('/messages/')
  switch (at) {
    case 'by the clock':
      return false
    case 'mark arrives':
      return mark && moment === 'arrives'
    case 'mark is done':
      return mark && moment === 'is done'
    case 'page is told':
      return url.includes('/messages/delta') && moment === 'is done'
  }
}
