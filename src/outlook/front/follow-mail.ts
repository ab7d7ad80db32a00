import type { Language } from '../../ui/i18n/languages.ts'
import type { MailHost, OpenMail, Selection } from '../host/mail-host.ts'
import { readMail, type ReadingState } from '../reading/read-mail.ts'
import type { Analyse } from '../reading/reading.ts'

/** What is chosen in the mail client and, of a mail, how far its reading has come. */
export type Followed =
  | Exclude<Selection, { readonly kind: 'mail' }>
  | { readonly kind: 'mail'; readonly mail: OpenMail; readonly state: ReadingState }

export interface MailFollower {
  /** The same object until something changed. */
  readonly get: () => Followed
  /** Called at every change. Returns the way to stop. */
  readonly subscribe: (changed: () => void) => () => void
  /** Reads the mail in hand once more. */
  readonly again: () => void
}

/** Follows the selection as long as the pane is pinned; answers about a mail that is no longer shown are dropped. */
export function followMail(host: MailHost, analyse: Analyse, language: Language): MailFollower {
  const listeners = new Set<() => void>()
  let now: Followed = { kind: 'none' }
  const tell = (next: Followed) => {
    now = next
    for (const listener of listeners) listener()
  }
  const read = (mail: OpenMail) => {
    const state: ReadingState = { kind: 'reading' }
    let last: Followed = { kind: 'mail', mail, state }
    tell(last)
    void readMail(mail, analyse, language, (next) => {
      if (now !== last) return false
      last = { kind: 'mail', mail, state: next }
      tell(last)
      return true
    })
  }
  const take = (selection: Selection) => (selection.kind === 'mail' ? read(selection.mail) : tell(selection))
  take(host.selection())
  host.onSelection((selection) => {
    if (selection.kind === 'mail' && now.kind === 'mail' && selection.mail.key === now.mail.key) return
    take(selection)
  })
  return {
    get: () => now,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    again: () => now.kind === 'mail' && read(now.mail),
  }
}
