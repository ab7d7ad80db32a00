import type { Message } from '@microsoft/microsoft-graph-types'
import type { Finding } from '../../detection/finding.ts'
import type { MailMessage } from '../../mail/message.ts'
import { detectorFor } from '../mail/detector-for.ts'
import { mailOfMessage } from '../mail/mail-of-message.ts'

/** A mail of an inbox with what detection says of it, read in this browser. */
export interface Triaged {
  readonly graphId: string
  readonly mail: MailMessage
  readonly receivedAt: string | null
  readonly categories: readonly string[]
  readonly finding: Finding
}

/** Reads the newest mails of an inbox, in the languages they are written in. */
export async function triage(messages: readonly Message[]): Promise<readonly Triaged[]> {
  const mails = messages.flatMap((message) =>
    message.id === undefined ? [] : [{ message, graphId: message.id, mail: mailOfMessage(message) }],
  )
  const detector = await detectorFor(mails.map(({ mail }) => mail))
  return mails.map(({ message, graphId, mail }) => ({
    graphId,
    mail,
    receivedAt: message.receivedDateTime ?? null,
    categories: message.categories ?? [],
    finding: detector.detect(mail),
  }))
}
