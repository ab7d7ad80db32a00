import { mailFromParts } from '../../../mail/from-parts.ts'
import type { MailMessage } from '../../../mail/message.ts'
import { readEml } from '../../../mail/read-eml.ts'

/** What was typed on the bench. */
export interface Pasted {
  readonly subject: string
  readonly sender: string
  readonly text: string
}

/** A text that begins as a mail does: with a header line. */
const beginsWithHead = /^\s*(?:from|to|subject|date|received|return-path|mime-version|message-id):\s/i

/**
 * A pasted text as a mail: with its own head when it has one, else under the subject and sender typed beside it. A mail pasted now is
 * read as sent now. @throws UnreadableMailError
 */
export async function pastedMail({ subject, sender, text }: Pasted, now: Date): Promise<MailMessage> {
  if (beginsWithHead.test(text)) return readEml(new TextEncoder().encode(text.trimStart()))
  return mailFromParts({
    internetMessageId: null,
    subject,
    from: sender.trim() === '' ? null : { name: '', address: sender.trim().toLowerCase() },
    sender: null,
    to: [],
    cc: [],
    sentAt: now.toISOString(),
    html: null,
    text,
    headers: {},
  })
}
