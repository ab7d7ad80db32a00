import { inTurn } from './in-turn.ts'
import type { MailHost, Selection } from './mail-host.ts'
import { officeDialog } from './office-dialog.ts'
import { openMail } from './open-mail.ts'
import { settleSelections } from './watch-selection.ts'

const limitMs = 20_000

/**
 * A mail in read mode. Its itemId is empty in some clients (office-js #5875) and it is a mail all the same; one that is being
 * written has no internetMessageId.
 */
function isRead(item: NonNullable<Office.Mailbox['item']>): boolean {
  return (
    ('itemId' in item && Boolean(item.itemId)) ||
    ('internetMessageId' in item && Boolean(item.internetMessageId))
  )
}

/** The genuine mail client, after `Office.onReady`. Office.js has no call that says "never answered": every limit here is ours. */
export function officeHost(office: typeof Office): MailHost {
  const mailbox = office.context.mailbox
  const turn = inTurn()
  let chosen = 0
  // Builds of office.js without `context.officeTheme` still name the colours in the event.
  let told: string | undefined
  let last: { item: unknown; selection: Selection } | null = null

  // Office.js replaces `mailbox.item` at every change, so the same object means the same selection.
  const read = (): Selection => {
    const item = mailbox.item
    if (last !== null && last.item === item) return last.selection
    chosen += 1
    const selection = selectionOf(item, `${chosen}`)
    last = { item, selection }
    return selection
  }

  const selectionOf = (item: Office.Mailbox['item'], key: string): Selection => {
    if (!item) return { kind: 'none' }
    if (item.itemType !== 'message' || !isRead(item)) return { kind: 'other' }
    return { kind: 'mail', mail: openMail(item as Office.MessageRead, { mailbox, turn, key, limitMs }) }
  }

  return {
    user: { name: mailbox.userProfile.displayName, address: mailbox.userProfile.emailAddress.toLowerCase() },
    locale: office.context.displayLanguage ?? 'en',
    partitionKey: 'partitionKey' in office.context ? String(office.context.partitionKey ?? '') : '',
    selection: read,
    onSelection(changed) {
      const settling = settleSelections(changed)
      const heard = () => settling.take(read())
      mailbox.addHandlerAsync(office.EventType.ItemChanged, heard)
      return () => {
        settling.stop()
        mailbox.removeHandlerAsync(office.EventType.ItemChanged)
      }
    },
    background: () => told ?? office.context.officeTheme?.bodyBackgroundColor,
    onTheme(changed) {
      const event = office.EventType.OfficeThemeChanged
      if (event === undefined) return () => undefined
      mailbox.addHandlerAsync(event, (args?: Partial<Office.OfficeThemeChangedEventArgs>) => {
        told = args?.officeTheme?.bodyBackgroundColor ?? told
        changed()
      })
      return () => mailbox.removeHandlerAsync(event)
    },
    nestedAuth: () => office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
    dialog: () => officeDialog(office, globalThis.location.origin),
    open(url) {
      if (typeof office.context.ui.openBrowserWindow === 'function') office.context.ui.openBrowserWindow(url)
      else window.open(url, '_blank', 'noopener')
    },
  }
}
