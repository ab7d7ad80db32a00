import { GraphError, type GraphErrorCode } from '../graph/port.ts'
import { CaseConflict } from '../casestore/port.ts'
import { PlanOvertaken } from './case-writer.ts'
import { CodedFailure } from './coded-failure.ts'
import type { Left, Look, Run, Step } from './step.ts'

/** How one attempt at a step ended. */
export type Ended =
  | { readonly state: 'done'; readonly left: Left }
  | {
      readonly state: 'failed' | 'uncertain' | 'skipped'
      readonly error: GraphErrorCode
      readonly left: Left
    }

/** Waits between look-ups after an unclear answer; copies in Sent Items come late. Milliseconds. */
const lookWaits = [0, 500, 1_000, 2_000, 4_000, 8_000] as const

/** Attempts when Graph says "not now" without having done anything. */
const throttledAttempts = 4

/**
 * One attempt: looks first when an earlier attempt may have done it, carries the step out, and settles an unclear answer by looking.
 * Never throws: every failure is an end with a code of the closed set.
 */
export async function attemptStep(step: Step, run: Run, attempted: boolean): Promise<Ended> {
  if (attempted && step.look !== undefined) {
    const looked = await lookRepeatedly(step, run, 2)
    if (looked.happened === 'yes') return { state: 'done', left: looked.left }
    if (looked.happened === 'unknown' && step.once === true)
      return { state: 'uncertain', error: looked.error ?? 'unavailable', left: {} }
    if (looked.error !== null) return { state: 'failed', error: looked.error, left: {} }
  }
  return carryOut(step, run)
}

async function carryOut(step: Step, run: Run): Promise<Ended> {
  for (let made = 1; ; made += 1) {
    try {
      return { state: 'done', left: await step.effect(run) }
    } catch (thrown) {
      const error = codeOf(thrown)
      if (thrown instanceof GraphError && thrown.ambiguous) return settleByLooking(step, run, error)
      if (thrown instanceof GraphError && error === 'throttled' && made < throttledAttempts) {
        await run.clock.sleep(1000 * (thrown.retryAfterSeconds ?? 10))
        continue
      }
      if (step.mayBeRefused === true && (error === 'forbidden' || error === 'consent'))
        return { state: 'skipped', error, left: {} }
      const denied = thrown instanceof GraphError && thrown.graphCode === 'ErrorSendAsDenied'
      return { state: 'failed', error, left: denied ? { offer: 'own-mailbox' } : {} }
    }
  }
}

async function settleByLooking(step: Step, run: Run, error: GraphErrorCode): Promise<Ended> {
  run.unclear.add(step.id)
  // Without a look the step is one whose repetition does no harm.
  if (step.look === undefined) return { state: 'failed', error, left: {} }
  const looked = await lookRepeatedly(step, run, lookWaits.length)
  if (looked.happened === 'yes') return { state: 'done', left: looked.left }
  if (looked.happened === 'no' || step.once !== true) return { state: 'failed', error, left: {} }
  return { state: 'uncertain', error, left: {} }
}

/** Looks until the answer is yes or patience ends; `error` is set when looking itself failed to the last. */
async function lookRepeatedly(
  step: Step,
  run: Run,
  times: number,
): Promise<Look & { readonly error: GraphErrorCode | null }> {
  let last: Look & { readonly error: GraphErrorCode | null } = { happened: 'unknown', error: null }
  for (const wait of lookWaits.slice(0, times)) {
    if (wait > 0) await run.clock.sleep(wait)
    try {
      const looked = (await step.look?.(run)) ?? { happened: 'no' as const }
      last = { ...looked, error: null }
      if (looked.happened === 'yes') return last
    } catch (thrown) {
      last = { happened: 'unknown', error: codeOf(thrown) }
    }
  }
  return last
}

/** The code of any failure; what is no failure of the world is a mistake of ours and is thrown on. */
export function codeOf(thrown: unknown): GraphErrorCode {
  if (thrown instanceof GraphError || thrown instanceof CodedFailure) return thrown.code
  if (thrown instanceof PlanOvertaken || thrown instanceof CaseConflict) return 'conflict'
  throw thrown
}
