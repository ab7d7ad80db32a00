import { caseLink, caseTag } from '../../cases/keys.ts'
import { escapeHtml } from '../../documents/escape-html.ts'
import { newestPosts } from '../../graph/channels/newest-posts.ts'
import { postMessage } from '../../graph/channels/post-message.ts'
import { GraphError } from '../../graph/port.ts'
import type { Left, Run, Step } from '../step.ts'
import { paperOf } from './ib-of.ts'

/**
 * Posts the case in the IB's channel: card text and link, or number and link alone at level A (users.md 7). Once a case: a second thread
 * would part the secretary's discussion from the members'.
 */
export const postThread: Step = {
  id: 'post-thread',
  applies: (order) => !order.thread,
  detail: (order) => order.title,
  once: true,
  journalFirst: true,
  async look(run) {
    const { thread } = await paperOf(run)
    if (thread !== null) return { happened: 'yes', left: { ...thread } }
    const left = await postThere(run)
    return left === null ? { happened: 'no' } : { happened: 'yes', left }
  },
  async effect(run) {
    const { teamId, channelId, messageId } = run.left('put-paper')
    if (teamId && channelId && messageId) return { teamId, channelId, messageId }
    const { ibChannel } = run.config
    if (ibChannel === null) return {}
    const { order } = run
    const before = laidThere(run) ? await postThere(run).catch(notSeen) : null
    if (before !== null) return before
    const { number } = run.stored().case
    const secret = order.levelA
    const said = secret
      ? ''
      : `<p><strong>${escapeHtml(order.title)}</strong></p><p>${escapeHtml(order.summary)}</p>`
    const link = `<p><a href="${escapeHtml(caseLink(run.config, order.caseId))}">Öppna ärendet ${escapeHtml(number)}</a></p>`
    const { id } = await postMessage(run.graph, ibChannel, {
      subject: secret ? number : `${number} ${order.title}`,
      body: { contentType: 'html', content: `${said}${link}<p>${caseTag(order.caseId)}</p>` },
    })
    if (typeof id !== 'string')
      throw new GraphError({
        code: 'invalid',
        status: 200,
        graphCode: '',
        message: 'The answer names no post.',
        ambiguous: true,
      })
    return { ...ibChannel, messageId: id }
  },
}

/** The case was put before the forum earlier, or another plan had begun to: its post may be there though nobody wrote down which it is. */
function laidThere(run: Run): boolean {
  const { actions, journals } = run.stored().case
  return (
    actions.some(({ type, id }) => type === 'put-before-ib' && run.seen.has(id)) ||
    journals.some(({ intent, planId }) => intent === 'put-before-ib' && planId !== run.order.planId)
  )
}

/** The case's post, if it is among the newest of the channel. */
async function postThere(run: Run): Promise<Left | null> {
  const { ibChannel } = run.config
  if (ibChannel === null) return null
  const posts = await newestPosts(run.graph, ibChannel)
  const found = posts.find((seen) => seen.body?.content?.includes(caseTag(run.order.caseId)))
  return found?.id === undefined ? null : { ...ibChannel, messageId: found.id }
}

/** Reading the channel may be refused to those who may write in it; they post. */
function notSeen(thrown: unknown): null {
  if (thrown instanceof GraphError && (thrown.code === 'forbidden' || thrown.code === 'consent')) return null
  throw thrown
}
