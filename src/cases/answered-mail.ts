import type { MailRef } from './actions.ts'
import { mailsOf } from './mails-of.ts'
import type { WithActions } from './state.ts'

/**
 * The mail that a letter answers when there is none in hand, or the one in hand came from within the organisation, as a handed-over
 * request does: the case's latest from outside. Null: the mail in hand is itself the one to answer, or nobody has written.
 *
 * @param isOurs whether an address is the organisation's own
 */
export function answeredMail(
  of: WithActions | undefined,
  inHand: Pick<MailRef, 'fromAddress'> | null,
  isOurs: (address: string) => boolean,
): MailRef | null {
  if (of === undefined || (inHand !== null && !isOurs(inHand.fromAddress))) return null
  return (
    mailsOf(of)
      .map(({ mail }) => mail)
      .toSorted((a, b) => (a.receivedAt ?? '').localeCompare(b.receivedAt ?? ''))
      .findLast(({ fromAddress }) => fromAddress !== '' && !isOurs(fromAddress)) ?? null
  )
}
