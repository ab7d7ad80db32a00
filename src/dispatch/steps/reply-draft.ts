import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types'
import { createMessage } from '../../graph/messages/create-message.ts'
import { createReply } from '../../graph/messages/create-reply.ts'
import { deleteDraft } from '../../graph/messages/delete-draft.ts'
import type { Mailbox } from '../../graph/mailbox.ts'
import { findByTag } from '../../graph/messages/find-by-tag.ts'
import { patchMessage } from '../../graph/messages/patch-message.ts'
import { GraphError } from '../../graph/port.ts'
import type { ReplyDraft } from '../dispatcher.ts'
import { tagOf } from '../mail-content.ts'
import { isPaused, type Order } from '../order.ts'
import type { Run, Step } from '../step.ts'
import { replyMailbox } from '../which-mailbox.ts'

const replyTag = (planId: string) => `${planId}:reply`

/** A reply to the requester as a draft in the mailbox, when chosen. People send it; the program never does. */
export const replyDraft: Step = {
  id: 'reply-draft',
  applies: (order) =>
    order.replyDraft !== null &&
    (order.mail !== null || order.replyDraft.begins !== undefined) &&
    !isPaused(order),
  detail: ({ answers, mail, replyDraft: reply }) =>
    answers?.fromAddress ?? mail?.ref.fromAddress ?? reply?.begins?.mailbox ?? '',
  async look(run) {
    const mailbox = replyMailbox(run)
    if (mailbox === null) return { happened: 'no' }
    const [found] = await findByTag(run.graph, mailbox, tagOf(replyTag(run.order.planId)))
    return found?.id === undefined ? { happened: 'no' } : { happened: 'yes', left: { draftId: found.id } }
  },
  async effect(run) {
    const mailbox = replyMailbox(run)
    const { answers, mail, replyDraft: reply } = run.order
    if (mailbox === null || reply === null) return {}
    const id = answers
      ? await letterTo(run, mailbox, answers, reply)
      : mail === null
        ? await newLetter(run, mailbox, reply)
        : await answer(run, mailbox, mail.graphId, reply)
    // What a closed window had under way may have arrived meanwhile.
    return { draftId: run.resumed ? await onlyOne(run, mailbox, id) : id }
  },
}

async function answer(run: Run, mailbox: Mailbox, graphId: string, reply: ReplyDraft): Promise<string> {
  const original = await run.original()
  // A body given to createReply takes the place of the quotation.
  const html = original.tooLong
    ? reply.html
    : original.below(reply.html, reply.language === 'sv' ? 'sv' : 'en')
  const wanted = draftOf(run, html)
  const made = await createReply(run.graph, mailbox, graphId, wanted)
  const id = idOf(made)
  const quoted = made.body?.content ?? ''
  // Exchange may have taken the call and left out what was in it.
  if (!plain(quoted).includes(plain(reply.html)))
    await patchMessage(run.graph, mailbox, id, {
      ...wanted,
      body: { contentType: 'html', content: reply.html + quoted },
    })
  return id
}

/**
 * The mail in hand is a colleague's, with reasons that are not the requester's to read, or the requester's lies in another body's mailbox:
 * the letter is a message of its own to who asked, under the subject they wrote, and quotes nothing.
 */
async function letterTo(
  run: Run,
  mailbox: Mailbox,
  { fromName, fromAddress, subject }: NonNullable<Order['answers']>,
  reply: ReplyDraft,
): Promise<string> {
  const made = await createMessage(run.graph, mailbox, {
    ...draftOf(run, reply.html),
    subject: /^(?:re|sv)\s*:/i.test(subject)
      ? subject
      : `${reply.language === 'sv' ? 'SV' : 'RE'}: ${subject}`,
    toRecipients: [{ emailAddress: { name: fromName, address: fromAddress } }],
  })
  return idOf(made)
}

/** A letter in a case without mail has nobody to answer: the person writes the address, which no directory knows. */
async function newLetter(run: Run, mailbox: Mailbox, reply: ReplyDraft): Promise<string> {
  const subject = reply.begins?.subject ?? ''
  return idOf(await createMessage(run.graph, mailbox, { ...draftOf(run, reply.html), subject }))
}

const draftOf = (run: Run, html: string): GraphMessage => ({
  body: { contentType: 'html', content: html },
  singleValueExtendedProperties: [tagOf(replyTag(run.order.planId))],
})

function idOf({ id }: GraphMessage): string {
  if (typeof id === 'string') return id
  throw new GraphError({
    code: 'invalid',
    status: 200,
    graphCode: '',
    message: 'The answer names no draft.',
    ambiguous: true,
  })
}

/** Throws away all drafts of this reply but one. Gives the one that stays. */
async function onlyOne(run: Run, mailbox: Mailbox, made: string): Promise<string> {
  const found = await findByTag(run.graph, mailbox, tagOf(replyTag(run.order.planId)))
  const [first = made, ...others] = found.flatMap(({ id }) => id ?? []).toSorted()
  for (const id of others) await deleteDraft(run.graph, mailbox, id)
  return first
}

/** Text without tags and spaces, so that a mail system's way of writing HTML makes no difference. */
const plain = (html: string) => html.replace(/<[^>]*>|\s+|&nbsp;/g, '')
