import Fastify, { type FastifyInstance } from 'fastify'
import type { NotificationInbox } from './inbox.ts'

/** The handshake's token is short; what is longer is none. */
const longestToken = 2048

/**
 * The address that Microsoft Graph calls: `POST /notifications` and `POST /lifecycle`, nothing else. A request with `validationToken`
 * is the handshake and gets the token back as plain text (Graph: change notifications, webhook delivery).
 */
export function createPublicServer(inbox: NotificationInbox): FastifyInstance {
  const app = Fastify({ bodyLimit: 1024 * 1024, requestTimeout: 10_000 })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  for (const path of ['/notifications', '/lifecycle'])
    app.post<{ Querystring: { validationToken?: string } }>(path, async (request, reply) => {
      const { validationToken } = request.query
      if (typeof validationToken === 'string') {
        if (validationToken.length > longestToken) return reply.code(400).send()
        return reply
          .code(200)
          .type('text/plain')
          .header('x-content-type-options', 'nosniff')
          .send(validationToken)
      }
      return reply.code(await inbox.take(parsed(request.body))).send()
    })
  return app
}

function parsed(body: unknown): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    // No JSON is no notification; the inbox says so.
    return null
  }
}
