import { CodedFailure } from '../coded-failure.ts'
import type { Message } from '../compose.ts'
import { isPaused, type Order } from '../order.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Run } from '../step.ts'
import { tags } from '../tags.ts'

/** True when carrying out the order sends a message to somebody. */
export const hasRecipients = (order: Order) => !isPaused(order) && order.recipients.to.length > 0
export const goesToRegistrar = (order: Order) =>
  order.registrar !== null && order.mail !== null && !isPaused(order)
export const hasNote = (order: Order) => order.noteTo.length > 0 && !isPaused(order)

function outgoing(
  content: Message | null,
  tag: string,
  without: readonly string[],
  carries: Outgoing['carries'] = 'original',
): Outgoing {
  if (content === null) throw new CodedFailure('invalid', 'There is no message to write.')
  return { content, tag, without, carries }
}

const unticked = (order: Order) =>
  order.attachments.filter((attachment) => !attachment.include).map((attachment) => attachment.name)

/** The message of the plan, without the attachments that were unticked; who is told gets nothing of the mail itself. */
export const theMessage = (run: Run) =>
  outgoing(
    run.message,
    tags['draft-message'](run.order.planId),
    unticked(run.order),
    run.order.kind === 'tell' ? 'nothing' : 'original',
  )
/** The registrator's mail; the diary needs the original whole, so nothing is taken off it. */
export const theRegistrarMail = (run: Run) =>
  outgoing(run.registrarMessage, tags['draft-registrar'](run.order.planId), [])
export const theNote = (run: Run) => outgoing(run.note, tags['draft-note'](run.order.planId), [], 'nothing')
