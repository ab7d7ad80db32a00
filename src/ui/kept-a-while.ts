import * as z from 'zod/mini'

/** How long what was once read of the installation's lists is used without asking again. Docs: administration.md names it. */
export const keptMinutes = 15

/** What is kept in this browser tab. */
export interface KeptAWhile<T> {
  /** Null when nothing is kept, or not any longer. */
  load(now: Date): T | null
  save(value: T, now: Date): void
}

/**
 * Something read of the installation's lists, kept in this browser tab, so that opening the pane at every mail does not read it anew.
 * Storage may be closed or full: then nothing is kept.
 */
export function keptAWhile<T>(
  key: string,
  schema: z.ZodMiniType<T>,
  storage: () => Storage = () => globalThis.sessionStorage,
): KeptAWhile<T> {
  const Kept = z.object({ at: z.number(), value: schema })
  return {
    load(now) {
      try {
        const kept = Kept.safeParse(JSON.parse(storage().getItem(key) ?? 'null'))
        const fresh = kept.success && Math.abs(now.getTime() - kept.data.at) < keptMinutes * 60_000
        return fresh ? kept.data.value : null
      } catch {
        return null
      }
    },
    save(value, now) {
      try {
        storage().setItem(key, JSON.stringify({ at: now.getTime(), value }))
      } catch {
        // The next pane reads it again.
      }
    },
  }
}
