import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { SandboxStore } from '../store/sandbox-store.ts'
import { answer, type FaultyMachine, type Outcome } from './http/answer.ts'
import { runBatch } from './http/batch.ts'
import { readable, type Exchange } from './http/exchange.ts'
import { errorReply, execute, type Incoming } from './http/execute.ts'
import { GraphFailure } from './http/failure.ts'
import type { Faults } from './http/faults.ts'
import type { Principal, Reply } from './http/operation.ts'
import { createRouter } from './http/router.ts'
import { defaultSettings, type GraphSettings } from './http/settings.ts'
import { operations } from './operations.ts'
import type { TokenCheck } from './tokens.ts'

export interface GraphServerOptions {
  readonly store: SandboxStore
  readonly verifyToken: (token: string) => TokenCheck
  readonly now?: () => Date
  readonly settings?: Partial<GraphSettings>
  readonly faults?: Faults
  /** Milliseconds before each answer, fixed or drawn per request. */
  readonly latency?: number | (() => number)
  readonly sleep?: (milliseconds: number) => Promise<void>
  readonly onExchange?: (exchange: Exchange) => void
  /** While true, tokens without the authentication context `c1` are answered with a claims challenge. */
  readonly wantsStepUp?: () => boolean
  /** Failures of work behind an answer (webhooks). */
  readonly log?: (message: string) => void
}

/** Retry-After is left out on purpose: browsers cannot read it from Graph (microsoft-graph-docs-contrib#2011). */
const exposed =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant'

const largestBody = 260 * 1024 * 1024

const headersOf = (request: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )

const bearer = (headers: Record<string, string>): string | undefined =>
  /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1]

/** What a claims challenge asks for (learn.microsoft.com/entra/identity-platform/developer-guide-conditional-access-authentication-context). */
const challenge = Buffer.from(
  JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } }),
).toString('base64')

/** Who calls, or Graph's 401. */
const authenticate = (options: GraphServerOptions, headers: Record<string, string>): Principal => {
  const token = bearer(headers)
  if (token === undefined)
    throw new GraphFailure(401, 'InvalidAuthenticationToken', 'Access token is empty.', {
      'WWW-Authenticate': 'Bearer realm=""',
    })
  const check = options.verifyToken(token)
  if (check.ok && options.wantsStepUp?.() === true && !check.steppedUp)
    throw new GraphFailure(
      401,
      'InvalidAuthenticationToken',
      'Continuous access evaluation: more is needed.',
      {
        'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${challenge}"`,
      },
    )
  if (check.ok) return check.principal
  const message =
    check.reason === 'expired'
      ? 'Lifetime validation failed, the token is expired.'
      : check.reason === 'forged'
        ? 'Signature is invalid.'
        : 'CompactToken parsing failed.'
  throw new GraphFailure(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate': 'Bearer realm="", error="invalid_token"',
  })
}

const send = (
  reply: FastifyReply,
  outcome: Outcome,
): { status: number; headers: Record<string, string>; body: Uint8Array | string | undefined } => {
  if (outcome.kind === 'reset') {
    reply.hijack()
    reply.raw.destroy()
    return { status: 0, headers: {}, body: undefined }
  }
  if (outcome.kind === 'malformed') {
    const body = '{"value": [{"id": "AAM'
    void reply.code(200).header('content-type', 'application/json').send(body)
    return { status: 200, headers: { 'content-type': 'application/json' }, body }
  }
  const { status, body } = outcome.reply
  const headers: Record<string, string> = { ...outcome.reply.headers }
  const out = body === undefined ? undefined : body instanceof Uint8Array ? body : JSON.stringify(body)
  if (out !== undefined && headers['content-type'] === undefined)
    headers['content-type'] =
      typeof out === 'string'
        ? 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'
        : 'application/octet-stream'
  void reply
    .code(status)
    .headers(headers)
    .send(out === undefined || typeof out === 'string' ? out : Buffer.from(out))
  return { status, headers, body: out }
}

/**
 * The Graph-compatible server over a store. Listens nowhere by itself: `listen` it on a port of its own, or call it in-process
 * with `graphFetch`.
 */
export const createGraphServer = (options: GraphServerOptions): FastifyInstance => {
  const now = options.now ?? (() => new Date())
  const machine: FaultyMachine = {
    store: options.store,
    settings: { ...defaultSettings, ...options.settings },
    now,
    route: createRouter(operations),
    after: (task) => {
      setImmediate(
        () => void task().catch((error: unknown) => options.log?.(`After an answer: ${String(error)}`)),
      )
    },
    sleep: options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    ...(options.faults ? { faults: options.faults } : {}),
    ...(options.latency === undefined ? {} : { latency: options.latency }),
  }
  const log = options.onExchange
  const app = Fastify({ bodyLimit: largestBody, forceCloseConnections: true })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'access-control-allow-origin': '*', 'access-control-expose-headers': exposed })
    if (request.method !== 'OPTIONS') return done()
    void reply
      .code(200)
      .headers({
        'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE, OPTIONS',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
        'access-control-max-age': '3600',
      })
      .send()
  })

  app.all('/*', async (request, reply) => {
    const startedAt = now().getTime()
    const headers = headersOf(request)
    const requestId = randomUUID()
    const clientRequestId = headers['client-request-id'] ?? requestId
    void reply.headers({
      'request-id': requestId,
      'client-request-id': clientRequestId,
      'cache-control': 'no-store',
      date: now().toUTCString(),
    })
    const scheme = headers['x-forwarded-proto'] ?? request.protocol
    const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array()
    const raw = request.raw.url ?? '/'
    const incoming: Incoming = {
      method: request.method,
      target: raw.replace(/^\/(v1\.0|beta)(?=\/)/, ''),
      base: `${scheme}://${headers['host'] ?? 'localhost'}/v1.0`,
      headers,
      bytes,
    }
    let user = ''
    let outcome: Outcome
    try {
      const who = authenticate(options, headers)
      user = who.upn
      const isBatch = /^\/\$batch\/?(\?|$)/.test(incoming.target.replace(/^\/%24/i, '/$'))
      outcome = await answer(
        machine,
        incoming,
        who,
        false,
        isBatch
          ? () => runBatch(machine, incoming, who, (exchange) => log?.(exchange))
          : (_m, one, caller) => execute(machine, one, caller, requestId),
      )
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error
      outcome = { kind: 'reply', reply: errorReply(error, requestId, clientRequestId, now()) satisfies Reply }
    }
    const sent = send(reply, outcome)
    // Reading the bodies costs more than many a request.
    log?.({
      method: request.method,
      url: `${scheme}://${headers['host'] ?? 'localhost'}${raw}`,
      status: sent.status,
      requestHeaders: headers,
      requestBody: readable(bytes),
      headers: sent.headers,
      responseBody: readable(sent.body),
      startedAt,
      endedAt: now().getTime(),
      user,
      inBatch: false,
    })
    return reply
  })
  return app
}
