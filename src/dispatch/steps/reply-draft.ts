import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types'
import { createReply } from '../../graph/messages/create-reply.ts'
import { deleteDraft } from '../../graph/messages/delete-draft.ts'
import type { Mailbox } from '../../graph/mailbox.ts'
import { findByTag } from '../../graph/messages/find-by-tag.ts'
import { patchMessage } from '../../graph/messages/patch-message.ts'
import { GraphError } from '../../graph/port.ts'
import { tagOf } from '../mail-content.ts'
import { isPaused } from '../order.ts'
import type { Run, Step } from '../step.ts'
import { mailMailbox } from '../which-mailbox.ts'

const replyTag = (planId: string) => `${planId}:reply`

/** A reply to the requester as a draft in the mailbox, when chosen. People send it; the program never does. */
export const replyDraft: Step = {
  id: 'reply-draft',
  applies: (order) => order.replyDraft !== null && order.mail !== null && !isPaused(order),
  detail: (order) => order.mail?.ref.fromAddress ?? '',
  async look(run) {
    const mailbox = mailMailbox(run)
    if (mailbox === null) return { happened: 'no' }
    const [found] = await findByTag(run.graph, mailbox, tagOf(replyTag(run.order.planId)))
    return found?.id === undefined ? { happened: 'no' } : { happened: 'yes', left: { draftId: found.id } }
  },
  async effect(run) {
    const mailbox = mailMailbox(run)
    const { mail, replyDraft: reply } = run.order
    if (mailbox === null || mail === null || reply === null) return {}
    const original = await run.original()
    // A body given to createReply takes the place of the quotation.
    const html = original.tooLong
      ? reply.html
      : original.below(reply.html, reply.language === 'sv' ? 'sv' : 'en')
    const wanted: GraphMessage = {
      body: { contentType: 'html', content: html },
      singleValueExtendedProperties: [tagOf(replyTag(run.order.planId))],
    }
    const made = await createReply(run.graph, mailbox, mail.graphId, wanted)
    const { id } = made
    if (typeof id !== 'string')
      throw new GraphError({
        code: 'invalid',
        status: 200,
        graphCode: '',
        message: 'The answer names no draft.',
        ambiguous: true,
      })
    const quoted = made.body?.content ?? ''
    // Exchange may have taken the call and left out what was in it.
    if (!plain(quoted).includes(plain(reply.html)))
      await patchMessage(run.graph, mailbox, id, {
        ...wanted,
        body: { contentType: 'html', content: reply.html + quoted },
      })
    // What a closed window had under way may have arrived meanwhile.
    return { draftId: run.resumed ? await onlyOne(run, mailbox, id) : id }
  },
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
