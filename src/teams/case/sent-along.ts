import type { MailRef } from '../../cases/actions.ts'
import { workingCopyName } from '../../cases/keys.ts'
import { isLevelACase } from '../../cases/level-a.ts'
import { mailsOf } from '../../cases/mails-of.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { bodyById, type Directory } from '../../directory/directory.ts'
import type { AttachmentChoice, Intent } from '../../dispatch/dispatcher.ts'
import type { Mailbox } from '../../graph/mailbox.ts'
import { findByInternetMessageId } from '../../graph/messages/find-by-internet-message-id.ts'
import { listAttachments } from '../../graph/messages/list-attachments.ts'
import { GraphError, type GraphErrorCode, type GraphPort } from '../../graph/port.ts'
import { InternetMessageId } from '../../mail/message.ts'
import { heldBackOf } from '../../ui/attachments/held-back.ts'
import { folderMails, readCopy } from '../mail/working-copies.ts'

/**
 * How the receiver gets the original: forwarded from the mailbox as the pane does it, as a file from the case's folder, only by the
 * link to a folder that is opened to it, or not at all. `no-mail`: the case never had one.
 */
export type Way = 'forward' | 'copy' | 'folder' | 'nothing' | 'no-mail'

/** What goes along with a message to another body. */
export interface SentAlong extends Pick<Intent, 'mail' | 'attachments'> {
  readonly way: Way
}

interface Asked {
  readonly graph: GraphPort
  readonly directory: Directory
  readonly driveId: string
  readonly stored: StoredCase
  /** The body that sends, and the person on its behalf. */
  readonly body: string
  readonly upn: string
}

/**
 * Finds the case's original for the body that is to have it. Mailboxes of other bodies are not asked: what lies there is theirs.
 * @throws GraphError where Graph cannot be asked at all; what the person may not see counts as not there
 */
export async function sentAlong(asked: Asked): Promise<SentAlong> {
  const { graph, stored } = asked
  const [first] = mailsOf(stored.case)
  if (first === undefined) return { way: 'no-mail', mail: null, attachments: [] }
  for (const { mailbox, ref } of placesOf(asked, first.mail)) {
    const seen = await orAbsent(findByInternetMessageId(graph, mailbox, ref.internetMessageId))
    const message = seen?.find(({ isDraft }) => isDraft !== true)
    if (message?.id === undefined) continue
    const mail = {
      graphId: message.id,
      shared: mailbox.shared,
      ref: {
        ...ref,
        mailbox: mailbox.address,
        subject: message.subject ?? ref.subject,
        fromName: message.from?.emailAddress?.name ?? ref.fromName,
        fromAddress: message.from?.emailAddress?.address ?? ref.fromAddress,
        receivedAt: message.receivedDateTime ?? ref.receivedAt,
      },
    }
    return { way: 'forward', mail, attachments: await choicesIn(graph, mailbox, message.id) }
  }
  return { mail: null, ...(await copyOf(asked, first.mail)) }
}

/** Where the original may lie for this body: in the mailbox the case began with, in its own, or in the forward by which it came. */
function placesOf({ directory, stored, body, upn }: Asked, original: MailRef) {
  const own = bodyById(directory, body)?.mailbox?.toLowerCase() ?? null
  const ofOthers = new Set(
    directory.bodies.flatMap(({ id, mailbox }) => (id === body ? [] : (mailbox?.toLowerCase() ?? []))),
  )
  const boxOf = (address: string): Mailbox => ({ address, shared: address !== upn.toLowerCase() })
  const first = original.mailbox.toLowerCase()
  const boxes = [...new Set([...(ofOthers.has(first) ? [] : [first]), ...(own === null ? [] : [own])])]
  const forwards = stored.case.actions.flatMap((action) =>
    action.type === 'handed-over' && action.to === body
      ? (InternetMessageId.safeParse(action.forward).data ?? [])
      : [],
  )
  return [
    ...boxes.map((address) => ({ mailbox: boxOf(address), ref: original })),
    ...(own === null ? [] : forwards.toReversed()).map((internetMessageId) => ({
      mailbox: boxOf(own ?? ''),
      ref: { ...original, internetMessageId },
    })),
  ]
}

/** The attachments as the pane first shows them: what may hold identity, names or health stays in the mailbox (users.md 9). */
async function choicesIn(
  graph: GraphPort,
  mailbox: Mailbox,
  graphId: string,
): Promise<readonly AttachmentChoice[]> {
  return (await listAttachments(graph, mailbox, graphId))
    .filter(({ isInline }) => isInline !== true)
    .map(({ id, name, size }) => {
      const heldBack = heldBackOf(name ?? '')
      return { id: id ?? '', name: name ?? '', size: size ?? 0, include: heldBack === null, heldBack }
    })
}

/** The working copy of the case's folder. At level A, and where it holds what is held back, it stays there and is read by the link. */
async function copyOf(
  { graph, driveId, stored }: Asked,
  { internetMessageId }: MailRef,
): Promise<Pick<SentAlong, 'way' | 'attachments'>> {
  const { case: of } = stored
  const copies = await orAbsent(folderMails(graph, driveId, of.id))
  if (copies === null || copies.length === 0) return { way: 'nothing', attachments: [] }
  const name = await workingCopyName(internetMessageId)
  const copy = copies.find(({ id }) => id === name)
  if (copy === undefined || isLevelACase(of)) return { way: 'folder', attachments: [] }
  const bytes = await orAbsent(readCopy(graph, driveId, of.id, name))
  if (bytes === null) return { way: 'folder', attachments: [] }
  const { emlAttachments } = await import('../../mail/eml-attachments.ts')
  const heldBack = (await emlAttachments(bytes)).some((inside) => heldBackOf(inside.name) !== null)
  return heldBack
    ? { way: 'folder', attachments: [] }
    : { way: 'copy', attachments: [{ ...copy, include: true, heldBack: null }] }
}

const absent: ReadonlySet<GraphErrorCode> = new Set(['not-found', 'forbidden', 'consent', 'invalid'])

async function orAbsent<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (thrown) {
    if (thrown instanceof GraphError && absent.has(thrown.code)) return null
    throw thrown
  }
}
