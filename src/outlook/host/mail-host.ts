import type { Correspondent } from '../../mail/message.ts'
import type { PageDialog } from '../../ui/sign-in/page-dialog.ts'

/** An attachment as the mail client lists it; blocked types are missing from the list. */
export interface HostAttachment {
  /** Valid in this session only; never stored. */
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly size: number
  readonly isInline: boolean
}

/** Where the mail lies when the client knows; null = "not shared or unknown", never proof of the own mailbox. */
export interface SharedMailbox {
  readonly owner: string
  readonly mailbox: string
}

/** The mail in the reading pane. Every asynchronous read ends within the host's own time limit, and as `changed` when another mail was chosen meanwhile. */
export interface OpenMail {
  /** Differs for each selection, also when the same mail is chosen again. */
  readonly key: string
  readonly itemId: string
  /** The id for Graph's REST addresses; not immutable. */
  readonly restId: string
  readonly internetMessageId: string | null
  readonly subject: string
  readonly from: Correspondent | null
  readonly sender: Correspondent | null
  readonly to: readonly Correspondent[]
  readonly cc: readonly Correspondent[]
  /** ISO 8601 instant, or null. */
  readonly createdAt: string | null
  readonly attachments: readonly HostAttachment[]
  readonly itemClass: string
  /** @throws HostError */
  bodyHtml(): Promise<string>
  /** All internet headers as one string. @throws HostError */
  headers(): Promise<string>
  /** @throws HostError */
  shared(): Promise<SharedMailbox | null>
}

/** What the pane sees: a mail, no mail, or an item that is not a mail (meeting, compose). */
export type Selection =
  { readonly kind: 'mail'; readonly mail: OpenMail } | { readonly kind: 'none' } | { readonly kind: 'other' }

/** The mail client beside which the pane stands. */
export interface MailHost {
  readonly user: { readonly name: string; readonly address: string }
  /** BCP 47, the client's display language. */
  readonly locale: string
  /** Prefix for stored keys: storage is shared by every page of our origin otherwise. */
  readonly partitionKey: string
  selection(): Selection
  /** Called at every change of selection, a passing "nothing" swallowed. Returns the way to stop. */
  onSelection(changed: (selection: Selection) => void): () => void
  /** `#rrggbb` of the body background as last told, or undefined while the client has not said. */
  background(): string | undefined
  onTheme(changed: () => void): () => void
  /** Nested app authentication is offered. */
  nestedAuth(): boolean
  /** The client's own window for one of our pages. */
  dialog(): PageDialog
  /** Opens a page in a window of its own. */
  open(url: string): void
}
