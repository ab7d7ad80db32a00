import type { ChatMessage } from '@microsoft/microsoft-graph-types'
import type { Concerned } from '../../casestore/port.ts'
import { safeHtml } from '../../ui/case/safe-html.ts'

/** A post of the thread as the tab shows it. */
export interface Post {
  readonly id: string
  readonly by: string
  /** Entra id of who wrote it; null for an app. */
  readonly userId: string | null
  /** Those it mentions. */
  readonly mentions: readonly Mentioned[]
  readonly at: string
  /** Made safe: text, lists and links. */
  readonly html: string
  readonly removed: boolean
  /** It holds more than is shown here (files, cards, pictures): read it in Teams. */
  readonly more: boolean
}

const pictures = /<(?:img|attachment|video|audio|iframe|object)\b/i

/** Graph's replies → posts, oldest first; what the system says of itself ("X was added") is left out. */
export function postsOf(replies: readonly ChatMessage[]): readonly Post[] {
  return replies
    .filter(
      (reply) =>
        reply.messageType === 'message' || reply.messageType === undefined || reply.messageType === null,
    )
    .map((reply) => {
      const content = reply.body?.content ?? ''
      return {
        id: reply.id ?? '',
        by: reply.from?.user?.displayName ?? reply.from?.application?.displayName ?? '',
        userId: reply.from?.user?.id ?? null,
        mentions: mentionedIn(reply),
        at: reply.createdDateTime ?? '',
        html: reply.body?.contentType === 'html' ? safeHtml(content) : textAsHtml(content),
        removed: (reply.deletedDateTime ?? null) !== null,
        more: (reply.attachments?.length ?? 0) > 0 || pictures.test(content),
      }
    })
    .sort((a, b) => a.at.localeCompare(b.at))
}

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g

/** What a person typed → HTML for the channel: nothing typed is read as markup, line breaks stay, addresses become links. */
export function textAsHtml(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  return escaped.replaceAll(address, (url) => `<a href="${url}">${url}</a>`).replaceAll(/\r?\n/g, '<br>')
}

/** Somebody who can be mentioned in a post. */
export interface Mentioned {
  readonly id: string
  readonly name: string
}

/**
 * A post for the channel with those it mentions first. Source: learn.microsoft.com/graph/api/chatmessage-post, "mentions": the text of
 * `<at id>` must be that of its mention.
 */
export function postOf(text: string, mentioned: readonly Mentioned[]): ChatMessage {
  const ats = mentioned.map(({ name }, index) => `<at id="${index}">${textAsHtml(name)}</at> `).join('')
  return {
    body: { contentType: 'html', content: `${ats}${textAsHtml(text)}` },
    ...(mentioned.length === 0
      ? {}
      : {
          mentions: mentioned.map(({ id, name }, index) => ({
            id: index,
            mentionText: name,
            mentioned: { user: { id, displayName: name, userIdentityType: 'aadUser' } as object },
          })),
        }),
  }
}

function mentionedIn({ mentions }: ChatMessage): readonly Mentioned[] {
  return (mentions ?? []).flatMap(({ mentioned, mentionText }) => {
    const id = mentioned?.user?.id
    return id ? [{ id, name: mentioned?.user?.displayName ?? mentionText ?? '' }] : []
  })
}

/**
 * Those who can be mentioned in a thread without any further permission, each once, by name: who wrote in it or is mentioned there, the
 * post that it begins with among them, who writes on the forum's site, and who has worked in the case. Never oneself, and never who
 * stands aside from the case, whatever they wrote before.
 */
export function mentionable(
  posts: readonly Post[],
  people: readonly Concerned[],
  ownId: string,
): readonly Mentioned[] {
  const found = new Map([
    ...posts.flatMap(({ userId, by, mentions }) => [
      ...mentions.map(({ id, name }) => [id, name] as const),
      ...(userId === null ? [] : [[userId, by] as const]),
    ]),
    ...people.map(({ id, name }) => [id, name] as const),
  ])
  found.delete(ownId)
  for (const { id, aside } of people) if (aside) found.delete(id)
  return [...found]
    .map(([id, name]) => ({ id, name }))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** The words of a post without its markup. */
export function plainText(html: string): string {
  const text = new DOMParser().parseFromString(html.replaceAll(/<(?:br|\/p|\/li)>/gi, '$& '), 'text/html')
  return (text.body.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}
