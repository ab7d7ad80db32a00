import type { FastifyInstance } from 'fastify'
import type { Notification } from './activity.ts'
import { readTrouble, type Trouble } from './trouble.ts'

/** The signed answer to a request for a token, in the words of nested app authentication. */
export interface IssuedToken {
  readonly access_token: string
  readonly id_token: string
  readonly expires_in: number
  readonly scope: string
  readonly account: {
    readonly homeAccountId: string
    readonly environment: string
    readonly tenantId: string
    readonly username: string
    readonly localAccountId: string
    readonly name: string
  }
}

/** The sandbox's own switches, for the host pages alone; nothing of this exists in Microsoft 365. */
export interface Control {
  /** What the host pages need at start: people, ids, addresses. */
  readonly start: () => unknown
  /** @throws Error with a sentence when the person is unknown */
  readonly token: (
    person: string,
    scopes: readonly string[],
    audience: 'app' | 'host',
    stepUp: boolean,
  ) => Promise<IssuedToken>
  readonly deliver: (mailbox: string, eml: Uint8Array) => Promise<{ readonly id: string }>
  readonly activity: (person: string) => readonly Notification[]
  readonly setTrouble: (trouble: Trouble) => void
}

interface Json {
  Body: Record<string, unknown>
}
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const texts = (value: unknown) =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** Puts the switches under /sandbox/api/. Foreign web pages are refused: a browser says where a request comes from. */
export function registerControl(app: FastifyInstance, control: Control): void {
  void app.register(
    async (api) => {
      api.addHook('onRequest', async (request, reply) => {
        const site = request.headers['sec-fetch-site']
        if (site !== undefined && site !== 'same-origin' && site !== 'none')
          await reply.code(403).send({ message: 'Only the sandbox itself may call this.' })
      })
      api.setErrorHandler(async (error, _request, reply) =>
        reply.code(400).send({ message: error instanceof Error ? error.message : String(error) }),
      )
      api.get('/start', async () => control.start())
      api.get<{ Params: { person: string } }>('/activity/:person', async ({ params }) =>
        control.activity(params.person),
      )
      api.post<Json>('/token', async ({ body }) =>
        control.token(
          text(body.person),
          texts(body.scopes),
          body.audience === 'host' ? 'host' : 'app',
          body.stepUp === true,
        ),
      )
      api.post<Json>('/deliver', async ({ body }) =>
        control.deliver(text(body.mailbox), Buffer.from(text(body.eml), 'base64')),
      )
      api.post<Json>('/trouble', async ({ body }) => {
        control.setTrouble(readTrouble(body))
        return {}
      })
    },
    { prefix: '/sandbox/api' },
  )
}
