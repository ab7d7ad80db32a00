import { GraphError } from '../graph/port.ts'
import type { Message } from '@microsoft/microsoft-graph-types'
import { findByInternetMessageId } from '../graph/messages/find-by-internet-message-id.ts'
import { getMessage } from '../graph/messages/get-message.ts'
import type { Directory } from '../directory/directory.ts'
import type { MailInHand } from '../dispatch/dispatcher.ts'
import { InternetMessageId } from '../mail/message.ts'
import { PlainDate } from '../strategy/plain-date.ts'
import type { AppServices } from '../ui/services.tsx'
import { draftProperty } from './draft/draft-property.ts'
import type { OpenMail } from './host/mail-host.ts'

/** The mail as Graph has it, verified by its internetMessageId, and the draft that lies on it as text. */
export interface FoundMail {
  readonly inHand: MailInHand
  readonly draftText: string | null
  /** Last day of the flag that stands on it in Outlook; null when there is none, or one without a day. */
  readonly flaggedFor: PlainDate | null
}

/**
 * Finds the mail in hand. The client's word on where it lies is a hint only (its shared properties are missing or wrong at times),
 * so each candidate mailbox is asked and the message read must carry the same internetMessageId. Null when none has it or the
 * mail has no such id.
 *
 * @param profile the mailbox that the client says it shows: in "open another mailbox" the shared one, else the person's own
 * @throws GraphError `consent` when it may lie in a shared mailbox and those have not been approved; others but `not-found` and
 *   `forbidden`
 */
export async function findMail(
  services: AppServices,
  mail: OpenMail,
  profile: string,
): Promise<FoundMail | null> {
  const id = InternetMessageId.safeParse(mail.internetMessageId)
  if (!id.success) return null
  const shared = await mail.shared().catch(() => null)
  let closed: GraphError | null = null
  for (const address of candidates(services, mail, [shared?.mailbox ?? null, profile])) {
    const mailbox = { address, shared: address !== services.actor.upn }
    try {
      const message = await lookIn(services, mailbox, mail.restId, id.data)
      if (message?.id === undefined) continue
      return found(mail, mailbox, { ...message, id: message.id }, id.data)
    } catch (thrown) {
      // Approval of shared mailboxes is asked for apart; the mail may lie in the person's own.
      if (!(thrown instanceof GraphError && thrown.code === 'consent' && mailbox.shared)) throw thrown
      closed = thrown
    }
  }
  if (closed !== null) throw closed
  return null
}

function found(
  mail: OpenMail,
  mailbox: { address: string; shared: boolean },
  message: Message & { readonly id: string },
  internetMessageId: InternetMessageId,
): FoundMail {
  return {
    inHand: {
      graphId: message.id,
      shared: mailbox.shared,
      ref: {
        internetMessageId,
        mailbox: mailbox.address,
        subject: mail.subject,
        fromName: mail.from?.name ?? '',
        fromAddress: mail.from?.address ?? '',
        receivedAt: message.receivedDateTime ?? mail.createdAt,
      },
    },
    flaggedFor:
      message.flag?.flagStatus === 'flagged'
        ? (PlainDate.safeParse(message.flag.dueDateTime?.dateTime?.slice(0, 10)).data ?? null)
        : null,
    draftText:
      message.singleValueExtendedProperties?.find((property) => property.id === draftProperty)?.value ?? null,
  }
}

function candidates(
  { actor, directory }: { actor: AppServices['actor']; directory: Directory },
  mail: OpenMail,
  hinted: readonly (string | null)[],
): string[] {
  const functional = new Set(directory.bodies.flatMap(({ mailbox }) => mailbox?.toLowerCase() ?? []))
  const addressed = [...mail.to, ...mail.cc]
    .map(({ address }) => address)
    .filter((address) => functional.has(address))
  const known = hinted.flatMap((address) => (address === null || address === '' ? [] : [address]))
  return [...new Set([...known, actor.upn, ...addressed])]
}

async function lookIn(
  { graph }: AppServices,
  mailbox: { address: string; shared: boolean },
  restId: string,
  id: string,
): Promise<Message | null> {
  const absent = (error: unknown) => {
    if (error instanceof GraphError && ['not-found', 'forbidden', 'invalid'].includes(error.code)) return null
    throw error
  }
  // Some clients hand over an empty id (office-js #5875); an address built from it would be another one.
  const direct =
    restId === '' ? null : await getMessage(graph, mailbox, restId, id, draftProperty).catch(absent)
  if (direct !== null) return direct
  const seen = (await findByInternetMessageId(graph, mailbox, id).catch(absent))?.find(
    ({ isDraft }) => isDraft !== true,
  )
  return seen?.id === undefined ? null : getMessage(graph, mailbox, seen.id, id, draftProperty).catch(absent)
}
