import type { TabPlace } from './deep-link.ts'

/** Teams' own theme names; `glass` is a dark theme with blurred background. */
export const hostThemes = ['default', 'dark', 'contrast', 'glass'] as const
export type HostTheme = (typeof hostThemes)[number]

/**
 * What the tab asks of the program it stands in. Everything told here is a hint for the display, never proof of who the person
 * is or what they may do.
 */
export interface TeamsHost {
  readonly locale: string
  readonly theme: HostTheme
  readonly frame: 'content' | 'settings' | 'other'
  readonly place: TabPlace
  /** Id of the page the tab was made for (`cases`, or what the configuration page chose). */
  readonly pageId: string
  /** The host's word for who is signed in; compared with the token, trusted for nothing. */
  readonly userAddress: string | null
  /** Where the tab was put when it is a channel tab. */
  readonly channel: { readonly id: string; readonly teamId: string } | null
  /** Whether the host signs people in for its apps (nested app authentication). */
  nestedAuth(): boolean
  /** One listener; the last one wins, as in the library. Told at once of a change that came before it. */
  onTheme(listener: (theme: HostTheme) => void): void
  /** Takes away the host's loading screen. */
  ready(): void
  /** Shows the host's failure screen; `message` goes to the host's log and carries no personal data. */
  failed(message: string): void
  /** @throws when the host refuses the address */
  openLink(url: string): Promise<void>
  /** Lets the person choose somebody in the host's own dialogue: of the channel, in a channel tab. Null where the host has none. */
  readonly pickPerson: (() => Promise<PickedPerson | null>) | null
}

/** Somebody chosen in the host's dialogue, by their Entra id. */
export interface PickedPerson {
  readonly id: string
  readonly name: string
  /** Empty where the host does not say. */
  readonly address: string
}
