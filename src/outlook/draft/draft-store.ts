import { getMessage } from '../../graph/messages/get-message.ts'
import { patchMessage } from '../../graph/messages/patch-message.ts'
import type { GraphPort } from '../../graph/port.ts'
import type { MailInHand } from '../../dispatch/dispatcher.ts'
import type { Draft } from './draft.ts'
import { draftProperty } from './draft-property.ts'
import { readDraft } from './local-drafts.ts'

/** The draft as it lies on a mail, and the version of the mail it was read from. */
export interface OnMail {
  readonly draft: Draft | null
  readonly etag: string | null
}

/** A mail on which a draft is kept, as far as the keeper of drafts needs to know it. */
export interface DraftPlace {
  /** @throws GraphError */
  read(): Promise<OnMail>
  /** @throws GraphError `conflict` when the mail was changed since it was read */
  save(draft: Draft, etag: string | null): Promise<void>
}

/**
 * The mail in hand as the place of its draft: one extended property, in the mailbox it belongs to. Written under If-Match, so that
 * two who save at once do not overwrite each other where Exchange heeds it.
 */
export function mailAsPlace(graph: GraphPort, mail: MailInHand): DraftPlace {
  const mailbox = { address: mail.ref.mailbox, shared: mail.shared }
  return {
    async read() {
      const message = await getMessage(
        graph,
        mailbox,
        mail.graphId,
        mail.ref.internetMessageId,
        draftProperty,
      )
      const property = (message.singleValueExtendedProperties ?? []).find(({ id }) => id === draftProperty)
      const { '@odata.etag': etag } = message as { '@odata.etag'?: string }
      return { draft: readDraft(property?.value ?? null), etag: etag ?? null }
    },
    async save(draft, etag) {
      const value = JSON.stringify(draft)
      const change = { singleValueExtendedProperties: [{ id: draftProperty, value }] }
      await patchMessage(graph, mailbox, mail.graphId, change, etag)
    },
  }
}
