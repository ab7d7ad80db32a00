import * as z from 'zod/mini'

/** An address as written in a header, lower-cased; not proof of who sent it. */
export const EmailAddress = z
  .string()
  .check(z.regex(/^[^\s@<>]+@[^\s@<>]+$/))
  .brand<'EmailAddress'>()
export type EmailAddress = z.infer<typeof EmailAddress>

/** RFC 5322 Message-ID with its angle brackets, as Graph's internetMessageId gives it. */
export const InternetMessageId = z.string().check(z.minLength(3)).brand<'InternetMessageId'>()
export type InternetMessageId = z.infer<typeof InternetMessageId>

/** A person or function in a header. `address` may be empty when the header carries a name alone. */
export const Correspondent = z.object({ name: z.string(), address: z.string() })
export type Correspondent = z.infer<typeof Correspondent>

/** What is known of an attachment without opening it; `text` only where a reader within bounds could give it. */
export const AttachmentInfo = z.object({
  name: z.string(),
  contentType: z.string(),
  size: z.number(),
  isInline: z.boolean(),
  text: z.optional(z.string()),
})
export type AttachmentInfo = z.infer<typeof AttachmentInfo>

/**
 * Our neutral mail, from an .eml, from Office.js or from Graph. `text` is the whole body as plain text (from HTML when there
 * is no better part); every evidence offset of a finding counts UTF-16 units in `subject + "\n\n" + text`.
 */
export const MailMessage = z.object({
  internetMessageId: z.nullable(InternetMessageId),
  inReplyTo: z.array(z.string()),
  references: z.array(z.string()),
  subject: z.string(),
  from: z.nullable(Correspondent),
  sender: z.nullable(Correspondent),
  replyTo: z.array(Correspondent),
  to: z.array(Correspondent),
  cc: z.array(Correspondent),
  /** ISO 8601 instant of the Date header; null when absent or unreadable. */
  sentAt: z.nullable(z.string()),
  text: z.string(),
  html: z.nullable(z.string()),
  attachments: z.array(AttachmentInfo),
  /** Header names in lower case, last value wins; only those a reader of ours needs (list-unsubscribe, auto-submitted, …). */
  headers: z.record(z.string(), z.string()),
  /** What could not be read, in words for the log; the rest of the mail is still here. */
  problems: z.array(z.string()),
})
export type MailMessage = z.infer<typeof MailMessage>
