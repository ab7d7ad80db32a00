import * as z from 'zod/mini'
import { Case } from '../cases/case.ts'
import { getMessage } from '../graph/messages/get-message.ts'
import { patchMessage } from '../graph/messages/patch-message.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { MailPlace } from './port.ts'

/** Named property on the mail that holds its case at level 1; always this spelling, Graph compares ids as text. */
export const caseProperty = 'String {7c1f0b8e-4d0a-4b57-9a38-52b1b1f0a6d4} Name AnkomstCase'

/**
 * What lies on a mail: its case, or the Message-ID of the mail that the case lies on; that one is in the same mailbox, or in the shared
 * one whose address is `in`.
 */
const Held = z.union([z.object({ case: Case }), z.object({ liesOn: z.string(), in: z.optional(z.string()) })])
export type Held = z.infer<typeof Held>

/** What is held, and the version of the mail that it was read from. */
export interface OnMail {
  readonly held: Held | null
  readonly etag: string | null
}

/** Reads what a mail holds. @throws GraphError `not-found` when another mail lies there; `invalid` for what a newer release wrote */
export async function readCaseOnMail(graph: GraphPort, place: MailPlace): Promise<OnMail> {
  const message = await getMessage(graph, place.mailbox, place.graphId, place.internetMessageId, caseProperty)
  const text = message.singleValueExtendedProperties?.find(({ id }) => id === caseProperty)?.value ?? null
  return { held: text === null ? null : parsed(text), etag: etagOf(message) }
}

/** Writes it onto this very version of the mail. @returns the version that it made @throws GraphError `conflict` */
export async function writeCaseOnMail(
  graph: GraphPort,
  place: MailPlace,
  held: Held,
  etag: string | null,
): Promise<string | null> {
  const change = { singleValueExtendedProperties: [{ id: caseProperty, value: JSON.stringify(held) }] }
  return etagOf(await patchMessage(graph, place.mailbox, place.graphId, change, etag))
}

const etagOf = (message: object) => (message as { '@odata.etag'?: string })['@odata.etag'] ?? null

function parsed(text: string): Held {
  try {
    return z.parse(Held, JSON.parse(text))
  } catch (thrown) {
    throw new GraphError({
      code: 'invalid',
      status: 200,
      graphCode: 'unreadableItem',
      message: `The case on the mail cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    })
  }
}
