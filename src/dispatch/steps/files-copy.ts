import type { IntentKind } from '../../cases/intents.ts'
import { isPaused, type Order } from '../order.ts'

/** Done with the mail that came from outside; the others act on a forward between officials. */
const onTheOriginal: ReadonlySet<IntentKind> = new Set<IntentKind>([
  'take-on',
  'hand-over',
  'ask-advice',
  'propose-to-ib',
  'ask-information',
  'decline',
  'save',
  'join-mail',
])

/** An .eml carries its attachments, so it stays in the mailbox when any of them is held back (users.md 9). */
const nothingHeldBack = (order: Order) =>
  order.attachments.every((attachment) => attachment.include || attachment.heldBack === null)

/** Whether a plan files a working copy of the mail in hand. */
export const filesCopy = (order: Order) =>
  order.mail !== null && !isPaused(order) && onTheOriginal.has(order.kind) && nothingHeldBack(order)

/** The receiver has to read what the sender read: the original lies in the case's folder where the plan has no mail in hand. */
const toAnotherBody: ReadonlySet<IntentKind> = new Set<IntentKind>([
  'hand-over',
  'correct-hand-over',
  'ask-advice',
  'propose-to-ib',
])

/** Whether a plan opens the folder that the case has already to the body that receives it. */
export const opensToReceiver = (order: Order) =>
  order.hadMail === true && order.toBody !== null && !isPaused(order) && toAnotherBody.has(order.kind)
