/** What is known of the mail in hand so far. */
export interface Known {
  readonly signedIn: boolean
  /** The case site and the mailbox have not both answered. */
  readonly looking: boolean
  readonly hasCase: boolean
  /** The mail lies in a mailbox that we reach. */
  readonly found: boolean
  /** Body that received the mail; empty = not known. */
  readonly receivedBy: string
}

/**
 * Why nothing may be begun yet, or null. Begun before the mail is found, a hand-over would leave without the original and open a case
 * that nobody finds by the mail; with a case at hand, what concerns the case alone needs no mail (see `withoutMail`).
 */
export function heldBy({ signedIn, looking, hasCase, found, receivedBy }: Known) {
  if (!signedIn) return 'sign-in'
  if (receivedBy === '') return 'nobody'
  if (hasCase) return null
  if (looking) return 'looking'
  return found ? null : 'lost'
}
