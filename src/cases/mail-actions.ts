import * as z from 'zod/mini'
import { InternetMessageId } from '../mail/message.ts'
import { act } from './action-envelope.ts'

/** The mail a case began with or was joined by. `mailbox` is where it was read; it gives nobody access to that mailbox. */
export const MailRef = z.object({
  internetMessageId: InternetMessageId,
  mailbox: z.string(),
  subject: z.string(),
  fromName: z.string(),
  fromAddress: z.string(),
  receivedAt: z.nullable(z.string()),
})
export type MailRef = z.infer<typeof MailRef>

/** Mails about the same visit become one case, and can be told apart again. */
export const mailActions = [
  /** `fromCase`: the case that was made part of this one. */
  act('mail-joined', { mail: MailRef, fromCase: z.optional(z.string()) }),
  /** The mail is another matter after all and leads to the case `to` from now on. */
  act('mail-split', { internetMessageId: InternetMessageId, to: z.string(), number: z.string() }),
  /** This case became part of `into`, which answers from now on. */
  act('merged', { into: z.string(), number: z.string() }),
] as const
