import { randomUUID } from 'node:crypto'
import { GraphFailure } from './failure.ts'
import { errorReply, execute, type Incoming, type Machine } from './execute.ts'
import { faultable, faultCode, type Fault, type Faults } from './faults.ts'
import type { Principal, Reply } from './operation.ts'

/** What the connection does: an answer, or nothing at all. */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'reset' }

export interface FaultyMachine extends Machine {
  readonly faults?: Faults
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly latency?: number | (() => number)
}

const faultReply = (fault: Fault, now: Date): Reply => {
  const status = fault.status ?? 503
  const id = randomUUID()
  const headers = fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) }
  return errorReply(
    new GraphFailure(status, faultCode(status), 'The request was refused on demand.', headers),
    id,
    id,
    now,
  )
}

/** Runs one request with latency and the faults asked for. */
export const answer = async (
  machine: FaultyMachine,
  incoming: Incoming,
  who: Principal,
  inBatch: boolean,
  run = execute,
): Promise<Outcome> => {
  const latency = inBatch
    ? 0
    : typeof machine.latency === 'function'
      ? machine.latency()
      : (machine.latency ?? 0)
  if (latency > 0) await machine.sleep(latency)
  const fault = machine.faults?.(faultable(incoming, who.upn, inBatch))
  const strikes =
    fault !== undefined && (fault.status !== undefined || fault.reset === true || fault.malformed === true)
  const ran = fault?.when === 'before' && strikes ? undefined : await run(machine, incoming, who)
  if (fault?.delayMs) await machine.sleep(fault.delayMs)
  if (fault?.reset) return { kind: 'reset' }
  if (fault?.malformed) return { kind: 'malformed' }
  if (fault?.status !== undefined || ran === undefined)
    return { kind: 'reply', reply: faultReply(fault ?? { when: 'before' }, machine.now()) }
  return { kind: 'reply', reply: ran }
}
