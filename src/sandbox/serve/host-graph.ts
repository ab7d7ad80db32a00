import type { FastifyInstance } from 'fastify'

/** Hands the host pages' calls to Graph in this process; their mail and channel views go on while faults are played to the app. */
export function hostGraphRoute(graph: FastifyInstance) {
  return async (app: FastifyInstance): Promise<void> => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    app.all('/*', async (request, reply) => {
      const answer = await graph.inject({
        method: request.method as 'GET',
        url: request.raw.url?.replace(/^\/sandbox\/graph/, '') ?? '/',
        headers: request.headers,
        ...(Buffer.isBuffer(request.body) && request.body.length > 0 ? { payload: request.body } : {}),
      })
      const type = answer.headers['content-type']
      if (typeof type === 'string') void reply.header('content-type', type)
      return reply.code(answer.statusCode).send(answer.rawPayload)
    })
  }
}
