import type { Mailbox } from '../graph/mailbox.ts'
import type { MailPlace } from '../casestore/port.ts'
import type { MailInHand } from './dispatcher.ts'
import type { Run } from './step.ts'

/** The mailbox the mail in hand lies in. */
export function mailMailbox(run: Pick<Run, 'order'>): Mailbox | null {
  const { mail } = run.order
  return mail === null ? null : { address: mail.ref.mailbox, shared: mail.shared }
}

/** Where the mail in hand lies. */
export const placeOf = (mail: MailInHand | null): MailPlace | null =>
  mail === null
    ? null
    : {
        mailbox: { address: mail.ref.mailbox, shared: mail.shared },
        graphId: mail.graphId,
        internetMessageId: mail.ref.internetMessageId,
      }

/** The mailbox a reply is drafted in: where the mail lies, or where a letter that answers none begins. */
export function replyMailbox(run: Pick<Run, 'order'>): Mailbox | null {
  const begins = run.order.replyDraft?.begins
  const own = begins === undefined ? null : { address: begins.mailbox, shared: begins.shared }
  return mailMailbox(run) ?? own
}

/** The mailbox a message leaves from: where the mail lies, or the person's own. */
export function outgoingMailbox(run: Pick<Run, 'order'>): Mailbox {
  const own: Mailbox = { address: run.order.actor.upn, shared: false }
  return run.order.via === 'mailbox' ? (mailMailbox(run) ?? own) : own
}
