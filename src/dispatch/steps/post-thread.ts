import { caseLink, caseTag } from '../../cases/keys.ts'
import { escapeHtml } from '../../documents/escape-html.ts'
import { newestPosts } from '../../graph/channels/newest-posts.ts'
import { postMessage } from '../../graph/channels/post-message.ts'
import { GraphError } from '../../graph/port.ts'
import type { Step } from '../step.ts'
import { paperOf } from './ib-of.ts'

/** Posts the case in the IB's channel: card text and link, or number and link alone at level A (users.md 7). */
export const postThread: Step = {
  id: 'post-thread',
  applies: () => true,
  detail: (order) => order.title,
  once: true,
  journalFirst: true,
  async look(run) {
    const thread = (await paperOf(run)).thread
    if (thread !== null) return { happened: 'yes', left: { messageId: thread.messageId } }
    const { ibChannel } = run.config
    if (ibChannel === null) return { happened: 'no' }
    const posts = await newestPosts(run.graph, ibChannel)
    const found = posts.find((seen) => seen.body?.content?.includes(caseTag(run.order.caseId)))
    return found?.id === undefined ? { happened: 'no' } : { happened: 'yes', left: { messageId: found.id } }
  },
  async effect(run) {
    const { ibChannel } = run.config
    if (ibChannel === null) return {}
    const { order } = run
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
    return { messageId: id }
  },
}
