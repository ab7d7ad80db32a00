import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { hostPolicy, pagePolicy } from './csp.ts'
import { registerControl, type Control } from './control.ts'
import { hostGraphRoute } from './host-graph.ts'
import { injectHostScripts } from './inject.ts'

/** What the page server needs: where the built files lie, what /config.json says, and the sandbox's own switches. */
export interface PagesOptions {
  readonly webRoot: string
  readonly hostRoot: string
  /** Origins of Graph and of its content, for connect-src. */
  readonly services: readonly string[]
  readonly config: () => unknown
  readonly control: Control
  /** Graph without faults, for the host pages' own calls under /sandbox/graph/. */
  readonly hostGraph: FastifyInstance
}

const staticFiles = join(import.meta.dirname, 'static')
const officeJsRoot = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
)
/** A page of the build lies beside config.json; what is not there is not found. */
const pageName = /^[\w-]+\.html$/

/**
 * Serves the built pages (unchanged on disk), the host pages under /sandbox/ and office.js from node_modules, one origin
 * for all, as teams-js accepts messages of its own origin only.
 */
export function createPagesServer(options: PagesOptions): FastifyInstance {
  const app = Fastify({ bodyLimit: 40_000_000, forceCloseConnections: true })
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('X-Content-Type-Options', 'nosniff').header('Referrer-Policy', 'no-referrer')
  })

  app.get('/', async (_request, reply) => reply.redirect('/sandbox/outlook'))
  app.get('/config.json', async (_request, reply) =>
    reply.header('Cache-Control', 'no-store').send(options.config()),
  )
  app.get<{ Params: { page: string } }>('/:page', async (request, reply) => {
    const { page } = request.params
    if (!pageName.test(page)) return notFound(reply)
    return sendPage(reply, join(options.webRoot, page), pagePolicy(options.services), injectHostScripts)
  })
  for (const host of ['outlook', 'teams']) {
    app.get(`/sandbox/${host}`, async (_request, reply) =>
      sendPage(reply, join(options.hostRoot, `${host}.html`), hostPolicy(options.services), (html) => html),
    )
  }
  app.get('/office-js/AgaveErrorUX/index.html', async (_request, reply) =>
    sendPage(
      reply,
      join(staticFiles, 'trust.html'),
      "default-src 'none'; script-src 'self'; frame-ancestors 'self'",
      (html) => html,
    ),
  )

  void app.register(fastifyStatic, {
    root: options.webRoot,
    prefix: '/',
    wildcard: true,
    index: false,
    serve: true,
    decorateReply: true,
    globIgnore: ['**/*.html'],
  })
  void app.register(fastifyStatic, {
    root: options.hostRoot,
    prefix: '/sandbox/assets/',
    decorateReply: false,
    index: false,
  })
  void app.register(fastifyStatic, {
    root: staticFiles,
    prefix: '/sandbox/inject/',
    decorateReply: false,
    index: false,
  })
  void app.register(fastifyStatic, {
    root: officeJsRoot,
    prefix: '/office-js/',
    decorateReply: false,
    index: false,
    maxAge: '1h',
  })
  registerControl(app, options.control)
  void app.register(hostGraphRoute(options.hostGraph), { prefix: '/sandbox/graph' })
  return app
}

async function sendPage(reply: FastifyReply, file: string, policy: string, change: (html: string) => string) {
  if (!existsSync(file)) return notFound(reply)
  return reply
    .header('Content-Security-Policy', policy)
    .header('Cache-Control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(change(await readFile(file, 'utf8')))
}

const notFound = (reply: FastifyReply) =>
  reply
    .code(404)
    .type('text/plain; charset=utf-8')
    .send('There is no such page. Start at /sandbox/outlook or /sandbox/teams.')
