import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types'
import { findByTag } from '../../graph/messages/find-by-tag.ts'
import { GraphError } from '../../graph/port.ts'
import { tagOf } from '../mail-content.ts'
import { CodedFailure } from '../coded-failure.ts'
import { isPaused, type Order } from '../order.ts'
import { dropDraft } from '../outgoing.ts'
import type { Run, Step } from '../step.ts'
import { tags } from '../tags.ts'
import { goesToRegistrar, hasNote, hasRecipients } from './the-mails.ts'
import { outgoingMailbox } from '../which-mailbox.ts'

const applies = (order: Order) => !isPaused(order) && (hasRecipients(order) || order.mail !== null)

/**
 * Makes mails lead to this case: the mail in hand when the case began with another, and the forward, by its Message-ID read
 * back after sending. Drafts of the same plan that were never claimed are cleared away on the way.
 */
export const linkForward: Step = {
  id: 'link-forward',
  applies,
  detail: () => '',
  async effect(run) {
    const forward = hasRecipients(run.order) ? await forwardIds(run) : []
    if (goesToRegistrar(run.order))
      await clearSurplus(run, tags['draft-registrar'](run.order.planId), run.left('draft-registrar').draftId)
    if (hasNote(run.order))
      await clearSurplus(run, tags['draft-note'](run.order.planId), run.left('draft-note').draftId)
    const opened = run.stored().case.actions.find((action) => action.type === 'opened')
    const inHand = run.order.mail?.ref.internetMessageId
    const joined = inHand === undefined || inHand === opened?.mail?.internetMessageId ? [] : [inHand]
    for (const id of new Set([...joined, ...forward])) {
      const sentFrom = forward.includes(id) ? outgoingMailbox(run) : undefined
      const leadsTo = await run.cases.addKey(run.stored().case.id, id, sentFrom)
      if (id === inHand && run.order.kind === 'join-mail' && leadsTo !== run.stored().case.id)
        throw new CodedFailure('conflict', 'A colleague has already opened a case for this mail.')
    }
    const last = forward.at(-1)
    return last === undefined ? {} : { internetMessageId: last }
  },
}

async function forwardIds(run: Run): Promise<readonly string[]> {
  const { draftId, internetMessageId: known } = run.left('draft-message')
  try {
    const found = await clearSurplus(run, tags['draft-message'](run.order.planId), draftId)
    const sent = found.flatMap((seen) =>
      seen.isDraft === false && typeof seen.internetMessageId === 'string' ? [seen.internetMessageId] : [],
    )
    return [...new Set([...(known === undefined ? [] : [known]), ...sent])]
  } catch (thrown) {
    // A draft keeps its Message-ID when it is sent; looking once more is only a second source.
    if (thrown instanceof GraphError && known !== undefined) return [known]
    throw thrown
  }
}

/** Throws away drafts under the tag that the claim did not choose; gives all that was found. */
async function clearSurplus(
  run: Run,
  tag: string,
  chosen: string | undefined,
): Promise<readonly GraphMessage[]> {
  const found = await findByTag(run.graph, outgoingMailbox(run), tagOf(tag))
  for (const { id, isDraft } of found)
    if (chosen !== undefined && isDraft === true && typeof id === 'string' && id !== chosen)
      await dropDraft(run, id)
  return found
}
