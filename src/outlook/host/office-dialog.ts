import type { PageDialog } from '../../ui/sign-in/page-dialog.ts'

/** Office's numbers for a person who closed the dialog or refused it (learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events). */
const personSaidNo = new Set([12006, 12009])

/** Percent of the screen. */
const size = { width: 30, height: 60 }

/** Ends as the sign-in library's own windows do, so that both lead to the same words (sign-in-state.ts). */
const ended = (officeCode: number) =>
  Object.assign(new Error(`Office: dialog ${officeCode}`), {
    errorCode: personSaidNo.has(officeCode) ? 'user_cancelled' : 'popup_window_error',
  })

/**
 * Office's dialog. In a browser it asks the person first, inside the pane, and their press opens a window that a browser allows; a
 * program on the computer opens it at once. It is tried first there: a window of ours would open in another program.
 * @param origin our own, from which alone a message counts
 */
export function officeDialog(office: typeof Office, origin: string): PageDialog {
  const inBrowser = office.context.platform === office.PlatformType?.OfficeOnline
  return {
    first: !inBrowser,
    open: (url) =>
      new Promise((resolve, reject) => {
        office.context.ui.displayDialogAsync(url, { ...size, promptBeforeOpen: inBrowser }, (opened) => {
          if (`${opened.status}` === 'failed') return reject(ended(opened.error.code))
          const dialog = opened.value
          dialog.addEventHandler(office.EventType.DialogMessageReceived, (told) => {
            if (!('message' in told)) return
            // Clients without `origin` give messages of our own address alone.
            if (told.origin !== undefined && told.origin !== origin) return
            dialog.close()
            resolve(told.message)
          })
          dialog.addEventHandler(office.EventType.DialogEventReceived, (event) => {
            reject(ended('error' in event ? event.error : 0))
          })
        })
      }),
  }
}
