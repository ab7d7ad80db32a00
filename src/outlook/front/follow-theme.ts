import { outlookTheme } from '../../ui/theme/theme-name.ts'
import type { MailHost } from '../host/mail-host.ts'

export interface FollowedTheme {
  readonly get: () => ReturnType<typeof outlookTheme>
  /** Called at every change. Returns the way to stop. */
  readonly subscribe: (changed: () => void) => () => void
}

/** The client's theme, else the system's preference; follows both, the client with one handler (Outlook removes all of an event at once). */
export function followTheme(host: MailHost): FollowedTheme {
  const listeners = new Set<() => void>()
  const system = matchMedia('(prefers-color-scheme: dark)')
  const tell = () => {
    for (const listener of listeners) listener()
  }
  system.addEventListener('change', tell)
  host.onTheme(tell)
  return {
    get: () => outlookTheme(host.background(), system.matches),
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
