import { readAnswer, type DialogRequest, type DialogToken } from './dialog-answer.ts'
import type { PageDialog } from './page-dialog.ts'

/** A token that soon ends is asked for anew, as the library does: it must outlive the call it is for. */
const marginMs = 5 * 60_000

/** Tokens that the page in the dialog got; in memory alone. The dialog keeps its own cache, so that it closes by itself the next time. */
export interface DialogTokens {
  /** A token that covers these scopes for some minutes more, or null. */
  held(scopes: readonly string[]): string | null
  /** @throws what the library threw in the dialog */
  ask(request: DialogRequest): Promise<DialogToken>
  forget(): void
}

/** @param from our own origin; @param now milliseconds since 1970 */
export function createDialogTokens(
  dialog: PageDialog,
  from: string,
  now: () => number = Date.now,
): DialogTokens {
  let latest: DialogToken | null = null
  return {
    held(scopes) {
      if (latest === null || latest.expiresAt - marginMs < now()) return null
      const covered = new Set(latest.scopes.map(bare))
      return scopes.every((scope) => covered.has(bare(scope))) ? latest.accessToken : null
    },
    async ask(request) {
      const address = new URL('/sign-in-dialog.html', from)
      address.searchParams.set('ask', JSON.stringify(request))
      latest = readAnswer(await dialog.open(address.href))
      return latest
    },
    forget() {
      latest = null
    },
  }
}

/** Graph's scopes come with and without its address, and in either case of letters. */
const bare = (scope: string) => scope.replace(/^https?:\/\/[^/]+\//, '').toLowerCase()
