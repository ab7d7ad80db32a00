import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types'
import { caseTag } from '../cases/keys.ts'
import { deleteAttachment } from '../graph/messages/delete-attachment.ts'
import { listAttachments } from '../graph/messages/list-attachments.ts'
import { createForward } from '../graph/messages/create-forward.ts'
import { createMessage } from '../graph/messages/create-message.ts'
import { deleteDraft } from '../graph/messages/delete-draft.ts'
import { sendDraft } from '../graph/messages/send-draft.ts'
import type { Mailbox } from '../graph/mailbox.ts'
import { findByInternetMessageId } from '../graph/messages/find-by-internet-message-id.ts'
import { findByTag } from '../graph/messages/find-by-tag.ts'
import { getMessage } from '../graph/messages/get-message.ts'
import { patchMessage } from '../graph/messages/patch-message.ts'
import { GraphError } from '../graph/port.ts'
import { attachOriginal, hasOriginal, originalInline } from './attach-original.ts'
import { CodedFailure } from './coded-failure.ts'
import type { Message } from './compose.ts'
import { formProperty } from './config.ts'
import { graphMessage, isAsPreviewed, tagOf } from './mail-content.ts'
import type { Left, Look, Run } from './step.ts'
import { outgoingMailbox } from './which-mailbox.ts'

/** One message that leaves, the tag it is found by, and the attachments that stay behind. */
export interface Outgoing {
  readonly content: Message
  readonly tag: string
  readonly without: readonly string[]
  /** `nothing`: a message of its own, without the mail in hand. */
  readonly carries: 'original' | 'nothing'
}

function leftOf(seen: GraphMessage): Left {
  if (typeof seen.id !== 'string' || seen.id === '')
    throw new GraphError({
      code: 'invalid',
      status: 200,
      graphCode: '',
      message: 'The answer names no message.',
      ambiguous: true,
    })
  return {
    draftId: seen.id,
    ...(typeof seen.internetMessageId === 'string' ? { internetMessageId: seen.internetMessageId } : {}),
  }
}

/**
 * Makes the draft: a forward of the mail in hand, or a new message, with the mail as a file where Exchange cannot forward it
 * (S/MIME), its text is too long or the tab has only the case's copy of it. Leaves `draftId` and `internetMessageId`.
 */
export async function makeDraft(run: Run, outgoing: Outgoing): Promise<Left> {
  const { mail, via } = run.order
  if (mail === null || via === 'own-mailbox' || outgoing.carries === 'nothing')
    return newMessage(run, outgoing)
  const original = await run.original()
  if (original.tooLong) return newMessage(run, outgoing)
  const mailbox = outgoingMailbox(run)
  const message = graphMessage(outgoing.content, outgoing.tag, original.below(outgoing.content.html))
  try {
    return await complete(
      run,
      mailbox,
      await createForward(run.graph, mailbox, mail.graphId, message),
      outgoing,
    )
  } catch (thrown) {
    if (!cannotBeForwarded(thrown)) throw thrown
    return newMessage(run, outgoing)
  }
}

/** Exchange answers 404 with a word on attachments for S/MIME mail that is there (microsoft-graph-docs#7258). */
const cannotBeForwarded = (thrown: unknown) =>
  thrown instanceof GraphError && thrown.code === 'not-found' && /attachment/i.test(thrown.message)

/** A message of its own. The mail as a file carries everything, so it goes along only when nothing is held back. */
async function newMessage(run: Run, outgoing: Outgoing): Promise<Left> {
  const { content, tag, without, carries } = outgoing
  const mailbox = outgoingMailbox(run)
  const message = graphMessage(content, tag)
  if (without.length > 0 || carries === 'nothing' || !hasOriginal(run.order))
    return leftOf(await createMessage(run.graph, mailbox, message))
  const file = await originalInline(run)
  const made = await createMessage(run.graph, mailbox, {
    ...message,
    singleValueExtendedProperties: [tagOf(tag), { id: formProperty, value: 'original-as-file' }],
    ...(file === null ? {} : { attachments: [file] }),
  })
  const left = leftOf(made)
  if (file === null) await attachOriginal(run, mailbox, left.draftId ?? '')
  return left
}

/** Recipients, subject and text as previewed, attachments as ticked, whatever createForward made of what it was given. */
async function complete(run: Run, mailbox: Mailbox, draft: GraphMessage, outgoing: Outgoing): Promise<Left> {
  const left = leftOf(draft)
  const tag = caseTag(run.order.caseId)
  const { content } = outgoing
  if (!isAsPreviewed(draft, content, tag)) {
    // Exchange put the original's text into the draft; ours goes above it.
    const quoted = draft.body?.content ?? ''
    const html = quoted.includes(tag) ? quoted : content.html + quoted
    const mended = await patchMessage(
      run.graph,
      mailbox,
      left.draftId ?? '',
      graphMessage(content, outgoing.tag, html),
    )
    if (!isAsPreviewed(mended, content, tag))
      throw new CodedFailure('invalid', 'The draft is not what was previewed.')
  }
  if (outgoing.without.length > 0) {
    const found = await listAttachments(run.graph, mailbox, left.draftId ?? '')
    const unticked = found.filter((attachment) => outgoing.without.includes(attachment.name ?? ''))
    await Promise.all(
      unticked.map(({ id }) => deleteAttachment(run.graph, mailbox, left.draftId ?? '', id ?? '')),
    )
  }
  return left
}

/** Whether a draft or a sent message with this tag is there. Makes one that was left half-made complete. */
export async function lookForDraft(run: Run, outgoing: Outgoing): Promise<Look> {
  const mailbox = outgoingMailbox(run)
  const found = await findByTag(run.graph, mailbox, tagOf(outgoing.tag))
  const sent = found.find((seen) => seen.isDraft === false)
  if (sent !== undefined) return { happened: 'yes', left: { ...leftOf(sent), sent: 'yes' } }
  const draft = found.toSorted((a, b) => (a.id ?? '').localeCompare(b.id ?? ''))[0]
  if (draft === undefined) return { happened: 'no' }
  if (!hasOriginal(run.order) || outgoing.carries === 'nothing')
    return { happened: 'yes', left: leftOf(draft) }
  const whole = await getMessage(run.graph, mailbox, draft.id ?? '', undefined, formProperty)
  const asFile = (whole.singleValueExtendedProperties ?? []).some(({ id }) => id === formProperty)
  if (asFile) await attachOriginal(run, mailbox, draft.id ?? '')
  if (asFile || run.order.mail === null || run.order.via === 'own-mailbox')
    return { happened: 'yes', left: leftOf(draft) }
  return { happened: 'yes', left: await complete(run, mailbox, whole, outgoing) }
}

/** Sends the draft that the claim wrote down. */
export async function send(run: Run, draft: Left): Promise<Left> {
  if (draft.sent === 'yes') return {}
  const { draftId } = draft
  if (draftId === undefined) throw new CodedFailure('not-found', 'There is no draft to send.')
  try {
    await sendDraft(run.graph, outgoingMailbox(run), draftId)
  } catch (thrown) {
    // What has left is no draft any more: another window, or an attempt whose answer was lost, may have sent it.
    const gone = thrown instanceof GraphError && thrown.code === 'not-found'
    if (!gone) throw thrown
    throw new GraphError({ ...thrown, message: thrown.message, ambiguous: true })
  }
  return {}
}

/** Whether the draft that the claim wrote down has left. */
export async function lookForSent(run: Run, draft: Left): Promise<Look> {
  if (draft.sent === 'yes') return { happened: 'yes', left: {} }
  const { draftId, internetMessageId } = draft
  if (draftId === undefined) return { happened: 'no' }
  const mailbox = outgoingMailbox(run)
  try {
    const seen = await getMessage(run.graph, mailbox, draftId)
    return seen.isDraft === true ? { happened: 'no' } : { happened: 'yes', left: {} }
  } catch (thrown) {
    if (!(thrown instanceof GraphError) || thrown.code !== 'not-found') throw thrown
  }
  // Gone from Drafts; the copy in Sent Items may have another id and may come late.
  const copies =
    internetMessageId === undefined
      ? []
      : await findByInternetMessageId(run.graph, mailbox, internetMessageId)
  return copies.some((copy) => copy.isDraft === false)
    ? { happened: 'yes', left: {} }
    : { happened: 'unknown' }
}

/** Throws away a draft of a window that came second. One that cannot be removed stays a draft: only a person could send it. */
export async function dropDraft(run: Run, id: string): Promise<void> {
  for (let left = 2; left > 0; left -= 1) {
    try {
      return await deleteDraft(run.graph, outgoingMailbox(run), id)
    } catch (thrown) {
      // Deleting twice is deleting once, and nobody comes back to a plan that is done.
      if (!(thrown instanceof GraphError)) throw thrown
    }
  }
}
