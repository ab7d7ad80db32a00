import Fastify, { type FastifyInstance } from 'fastify'
import type { SandboxStore } from '../store/sandbox-store.ts'
import { newId } from '../store/new-id.ts'
import { defaultSettings, type GraphSettings } from './http/settings.ts'
import { findMessage, updateMessage } from './mail/message-row.ts'
import { driveItemView, writeItem } from './sites/drive-item.ts'
import { readTicket } from './sites/tickets.ts'

export interface ContentServerOptions {
  readonly store: SandboxStore
  readonly now?: () => Date
  readonly settings?: Partial<GraphSettings>
}

const refusal = (code: string, message: string) => ({ error: { code, message } })

/**
 * The third origin: download addresses and upload sessions. The address is the permission; a request that carries an
 * Authorization header fails its preflight, as with SharePoint's own.
 */
export const createContentServer = (options: ContentServerOptions): FastifyInstance => {
  const clock = options.now ?? (() => new Date())
  const settings: GraphSettings = { ...defaultSettings, ...options.settings }
  const { store } = options
  const app = Fastify({ bodyLimit: 70 * 1024 * 1024, forceCloseConnections: true })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('access-control-allow-origin', '*')
    if (request.method !== 'OPTIONS') return done()
    void reply
      .code(200)
      .headers({
        'access-control-allow-methods': 'GET, PUT, DELETE',
        'access-control-allow-headers': 'content-range, content-type, content-length, range',
      })
      .send()
  })

  app.get<{ Params: { id: string } }>('/download/:id', (request, reply) => {
    const found = readTicket({ store, now: clock() }, request.params.id)
    const file =
      found?.ticket.kind === 'download'
        ? store.get<{ bytes: Uint8Array; mimeType: string | null; name: string }>(
            'SELECT bytes, mimeType, name FROM drive_items WHERE id = ?',
            found.ticket.item,
          )
        : undefined
    if (!file) return reply.code(404).send(refusal('itemNotFound', 'The address is unknown or has expired.'))
    return reply
      .headers({
        'content-type': file.mimeType ?? 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      })
      .send(Buffer.from(file.bytes))
  })

  app.delete<{ Params: { id: string } }>('/upload/:id', (request, reply) => {
    store.run('DELETE FROM tickets WHERE id = ?', request.params.id)
    return reply.code(204).send()
  })

  app.put<{ Params: { id: string } }>('/upload/:id', (request, reply) => {
    const now = clock()
    const found = readTicket({ store, now }, request.params.id)
    if (!found || found.ticket.kind === 'download')
      return reply.code(404).send(refusal('itemNotFound', 'The upload session was not found.'))
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(request.headers['content-range'] ?? ''))
    const chunk = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    if (!range || Number(range[2]) - Number(range[1]) + 1 !== chunk.length)
      return reply
        .code(400)
        .send(refusal('invalidRequest', 'The Content-Range header is missing or malformed.'))
    if (Number(range[1]) !== found.bytes.length)
      return reply
        .code(416)
        .send(refusal('invalidRange', `The next expected range starts at ${found.bytes.length}.`))
    const bytes = Buffer.concat([found.bytes, chunk])
    if (bytes.length < Number(range[3])) {
      store.run('UPDATE tickets SET bytes = ? WHERE id = ?', bytes, request.params.id)
      return reply.code(202).send({ nextExpectedRanges: [`${bytes.length}-`] })
    }
    store.run('DELETE FROM tickets WHERE id = ?', request.params.id)
    const { ticket } = found
    if (ticket.kind === 'attachment') {
      const id = newId.attachment()
      store.run(
        'INSERT INTO attachments VALUES (?, ?, ?, ?)',
        id,
        ticket.message,
        JSON.stringify(ticket.doc),
        bytes,
      )
      const message = findMessage(store, ticket.mailbox, ticket.message)
      if (message && ticket.doc['isInline'] !== true)
        updateMessage(store, message, { hasAttachments: true }, now)
      return reply.code(201).header('location', `${settings.contentOrigin}/attachments('${id}')`).send()
    }
    const { item, isNew } = writeItem({ store, now }, { ...ticket, bytes })
    return reply.code(isNew ? 201 : 200).send(driveItemView({ store, now, settings }, item))
  })
  return app
}
