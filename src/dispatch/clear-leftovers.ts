import type { Journal } from '../cases/journal.ts'
import type { StoredCase } from '../casestore/port.ts'
import { deleteDraft } from '../graph/messages/delete-draft.ts'
import type { Mailbox } from '../graph/mailbox.ts'
import { findByTag } from '../graph/messages/find-by-tag.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { tagOf } from './mail-content.ts'
import { mails } from './mails.ts'
import { readOrder } from './order.ts'
import { tags } from './tags.ts'
import { mailMailbox } from './which-mailbox.ts'

/**
 * Throws away what a finished plan left in Drafts: a window that was cut off before it claimed may have made a draft that nobody
 * knew of when the plan ended.
 */
export async function clearLeftovers(graph: GraphPort, mailbox: Mailbox, stored: StoredCase): Promise<void> {
  const last = stored.case.journals.at(-1)
  if (last === undefined || last.finishedAt === null) return
  for (const { draft, send } of mails)
    if (isDone(last, send)) await dropTagged(graph, mailbox, tags[draft](last.planId))
}

/**
 * Throws away the unsent drafts of the open plan in the function mailbox, when its message leaves from elsewhere: a colleague who
 * may send as the mailbox must not find and send them.
 */
export async function clearUnsent(graph: GraphPort, stored: StoredCase): Promise<void> {
  const open = stored.case.journals.findLast(({ finishedAt }) => finishedAt === null)
  const order = open === undefined ? null : readOrder(stored.case, open)
  const mailbox = order === null ? null : mailMailbox({ order })
  if (open === undefined || mailbox === null) return
  for (const { draft, send } of mails)
    if (!isDone(open, send)) await dropTagged(graph, mailbox, tags[draft](open.planId))
}

/** Nothing waits for this and nothing fails by it: a draft that stays can be sent by a person only. */
async function dropTagged(graph: GraphPort, mailbox: Mailbox, tag: string): Promise<void> {
  try {
    const found = await findByTag(graph, mailbox, tagOf(tag))
    for (const { id, isDraft } of found)
      if (isDraft === true && typeof id === 'string') await deleteDraft(graph, mailbox, id)
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
  }
}

const isDone = (journal: Journal, id: string) =>
  journal.steps.some((step) => step.id === id && step.state === 'done')
