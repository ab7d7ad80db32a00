import { themeOf } from './read-context.ts'
import type { HostTheme, TeamsHost } from './teams-host.ts'

/**
 * Listens for the host's theme from the first moment. The host tells a change once: one that comes while texts and settings are still
 * fetched is kept for the listener that comes later.
 */
export function followTheme(register: (heard: (name: string) => void) => void): TeamsHost['onTheme'] {
  let listener: ((theme: HostTheme) => void) | null = null
  let last: HostTheme | null = null
  register((name) => {
    last = themeOf(name)
    listener?.(last)
  })
  return (next) => {
    listener = next
    if (last !== null) next(last)
  }
}
