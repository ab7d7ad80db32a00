import { GraphFailure, failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, ok } from '../http/replies.ts'
import { collection, pageSize } from '../odata/page.ts'
import { findMailbox } from '../rights/mailbox-rights.ts'
import { postRead, postWrite } from '../rights/scopes.ts'
import { channelUrl, openChannel, type ChannelRow } from './teams.ts'

interface PostRow {
  id: string
  channel: string
  replyTo: string | null
  createdAt: string
  doc: string
}

/** Teams refuses posts above about 28 KB (with HTML and mentions). */
const largestPost = 28 * 1024
const largestPage = 50

const view = (channel: ChannelRow, row: PostRow): Record<string, unknown> => ({
  id: row.id,
  replyToId: row.replyTo,
  etag: row.id,
  messageType: 'message',
  createdDateTime: row.createdAt,
  lastModifiedDateTime: row.createdAt,
  lastEditedDateTime: null,
  deletedDateTime: null,
  summary: null,
  chatId: null,
  locale: 'sv-se',
  webUrl: `${channelUrl(channel).replace('/l/channel/', '/l/message/').replace('/channel?', `/${row.id}?`)}`,
  policyViolation: null,
  eventDetail: null,
  channelIdentity: { teamId: channel.team, channelId: channel.id },
  ...(JSON.parse(row.doc) as Record<string, unknown>),
})

const openPost = (call: Call, channel: ChannelRow): PostRow => {
  const row = call.store.get<PostRow>(
    'SELECT * FROM posts WHERE channel = ? AND id = ? AND replyTo IS NULL',
    channel.id,
    call.params['post'] ?? '',
  )
  if (!row) throw failure.notFound('The message was not found.')
  return row
}

/** Teams' message ids are the millisecond of posting; two in one millisecond move apart. */
const freeId = (call: Call, channel: string): string => {
  let id = call.now.getTime()
  while (call.store.get('SELECT 1 FROM posts WHERE channel = ? AND id = ?', channel, String(id))) id++
  return String(id)
}

const write = (call: Call, channel: ChannelRow, replyTo: string | null) => {
  if (call.bytes.length > largestPost)
    throw new GraphFailure(413, 'RequestEntityTooLarge', 'Message size exceeds the limit of 28 KB.')
  const { body, subject, importance, attachments, mentions } = call.json()
  const content = body as { content?: unknown; contentType?: unknown } | undefined
  if (typeof content?.content !== 'string') throw failure.badRequest('Missing body content')
  const author = findMailbox(call.store, call.who.oid)
  const doc = {
    subject: subject ?? null,
    importance: importance ?? 'normal',
    from: {
      application: null,
      device: null,
      user: {
        '@odata.type': '#microsoft.graph.teamworkUserIdentity',
        id: call.who.oid,
        displayName: author?.doc['displayName'] ?? call.who.name,
        userIdentityType: 'aadUser',
      },
    },
    body: { contentType: content.contentType ?? 'text', content: content.content },
    attachments: attachments ?? [],
    mentions: mentions ?? [],
    reactions: [],
  }
  const id = freeId(call, channel.id)
  const row: PostRow = {
    id,
    channel: channel.id,
    replyTo,
    createdAt: new Date(Number(id)).toISOString(),
    doc: JSON.stringify(doc),
  }
  call.store.run(
    'INSERT INTO posts VALUES (?, ?, ?, ?, ?)',
    row.id,
    row.channel,
    row.replyTo,
    row.createdAt,
    row.doc,
  )
  return created({ '@odata.context': `${call.base}/$metadata#chatMessage`, ...view(channel, row) })
}

const read = (call: Call, channel: ChannelRow, replyTo: string | null) => {
  const size = pageSize(call, 20, largestPage)
  const skip = Number(call.query.all.get('$skiptoken') ?? 0)
  const rows = call.store.all<PostRow>(
    'SELECT * FROM posts WHERE channel = ? AND replyTo IS ? ORDER BY createdAt DESC, id DESC LIMIT ? OFFSET ?',
    channel.id,
    replyTo,
    size + 1,
    skip,
  )
  const next = rows.length > size ? { option: '$skiptoken', value: String(skip + size) } : undefined
  return ok(
    collection(
      call,
      rows.slice(0, size).map((row) => view(channel, row)),
      next,
      { '@odata.count': Math.min(rows.length, size) },
    ),
  )
}

const root = '/teams/{team}/channels/{channel}/messages'

/** Posts of a channel and their replies, newest first as Teams gives them. */
export const channelMessageOperations: readonly Operation[] = [
  { method: 'GET', path: root, scopes: postRead, handle: (call) => read(call, openChannel(call), null) },
  { method: 'POST', path: root, scopes: postWrite, handle: (call) => write(call, openChannel(call), null) },
  {
    method: 'GET',
    path: `${root}/{post}`,
    scopes: postRead,
    handle: (call) => {
      const channel = openChannel(call)
      return ok(view(channel, openPost(call, channel)))
    },
  },
  {
    method: 'GET',
    path: `${root}/{post}/replies`,
    scopes: postRead,
    handle: (call) => {
      const channel = openChannel(call)
      return read(call, channel, openPost(call, channel).id)
    },
  },
  {
    method: 'POST',
    path: `${root}/{post}/replies`,
    scopes: postWrite,
    handle: (call) => {
      const channel = openChannel(call)
      return write(call, channel, openPost(call, channel).id)
    },
  },
]
