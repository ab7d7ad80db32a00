import * as z from 'zod/mini'
import { Directory } from '../../directory/directory.ts'

/** How long a directory once read is used without asking again. Docs: administration.md names it. */
export const directoryMinutes = 15

const Kept = z.object({ at: z.number(), directory: Directory })

/**
 * The directory as read in this browser tab, so that opening the pane at every mail does not read it anew. Storage may be closed or
 * full: then nothing is kept.
 */
export function directoryCache(site: string, storage: () => Storage = () => globalThis.sessionStorage) {
  const key = `ankomst.directory.${site}`
  return {
    load(now: Date): Directory | null {
      try {
        const kept = Kept.safeParse(JSON.parse(storage().getItem(key) ?? 'null'))
        const fresh = kept.success && Math.abs(now.getTime() - kept.data.at) < directoryMinutes * 60_000
        return fresh ? kept.data.directory : null
      } catch {
        return null
      }
    },
    save(directory: Directory, now: Date): void {
      try {
        storage().setItem(key, JSON.stringify({ at: now.getTime(), directory }))
      } catch {
        // The next pane reads it again.
      }
    },
  }
}
