import type { Trouble } from './trouble.ts'

/**
 * Seconds until a mailbox is looked at again of its own accord. Quiet mailboxes are asked less and less often, those that Graph tells us
 * of least; one in trouble backs off, and what the service asked for is obeyed.
 */
export function pollAfter(of: {
  readonly trouble: Trouble | null
  /** Failed syncs in a row before this one. */
  readonly failures: number
  /** Syncs in a row that found nothing. */
  readonly quiet: number
  readonly toldOf: boolean
  readonly fastest: number
  readonly slowest: number
}): number {
  const grown = (steps: number) => Math.min(of.slowest, of.fastest * 2 ** Math.min(steps, 20))
  if (of.trouble !== null) {
    if (!of.trouble.passing) return of.slowest
    return Math.max(of.trouble.waitSeconds ?? 0, Math.min(of.slowest, 2 ** Math.min(of.failures, 12)))
  }
  return of.toldOf ? of.slowest : grown(of.quiet)
}
