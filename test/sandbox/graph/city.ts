import { createContentServer } from '../../../src/sandbox/graph/content-server.ts'
import { graphFetch } from '../../../src/sandbox/graph/graph-fetch.ts'
import type { Exchange } from '../../../src/sandbox/graph/http/exchange.ts'
import { createGraphServer, type GraphServerOptions } from '../../../src/sandbox/graph/server.ts'
import { issueToken, verifyToken } from '../../../src/sandbox/graph/tokens.ts'
import {
  addChannel,
  addGroup,
  addPerson,
  addSharedMailbox,
  addSite,
  addTeam,
  grantMailbox,
} from '../../../src/sandbox/store/seed.ts'
import { openStore } from '../../../src/sandbox/store/sandbox-store.ts'
import { recorder } from '../../contract/record.ts'

export const allScopes =
  'Mail.ReadWrite Mail.Send Mail.ReadWrite.Shared Mail.Send.Shared MailboxSettings.ReadWrite Calendars.ReadWrite User.Read User.ReadBasic.All GroupMember.Read.All Sites.Manage.All Sites.FullControl.All Team.ReadBasic.All Channel.ReadBasic.All ChannelMessage.Send ChannelMessage.Read.All TeamsActivity.Send'.split(
    ' ',
  )

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Json
}

/** Loosely typed JSON of an answer, so that tests can reach into it. */
export type Json = ReturnType<typeof JSON.parse>

/** A small city in memory: Anna and Bo share Miljö's function mailbox, Siv is the secretary, Ulf has access to nothing. */
export const buildCity = (options: Partial<GraphServerOptions> = {}) => {
  const store = openStore(':memory:')
  const secret = 'test-secret'
  const clock = { now: new Date('2026-11-24T09:00:00Z') }
  const exchanges: Exchange[] = []
  const record = recorder('unit')
  const anna = addPerson(store, { upn: 'anna@stad.example', displayName: 'Kontaktperson A' })
  const bo = addPerson(store, {
    upn: 'bo@stad.example',
    displayName: 'Kontaktperson B',
    autoReply: 'Åter måndag.',
  })
  const siv = addPerson(store, { upn: 'siv@stad.example', displayName: 'Sekreterare S' })
  const ulf = addPerson(store, { upn: 'ulf@stad.example', displayName: 'Utan åtkomst U' })
  const miljo = addSharedMailbox(store, { upn: 'miljo@stad.example', displayName: 'Miljöförvaltningen' })
  grantMailbox(store, miljo, anna, 'fullAccess', 'sendAs')
  grantMailbox(store, miljo, bo, 'fullAccess')
  const network = addGroup(store, {
    displayName: 'Internationella nätverket',
    mail: 'natverket@stad.example',
    members: [anna, bo, siv],
  })
  const secretariat = addGroup(store, { displayName: 'IB-sekretariatet', members: [siv] })
  const site = addSite(store, {
    host: 'stad.sharepoint.example',
    path: 'sites/natverket',
    displayName: 'Nätverket',
    groupId: network,
    rights: { [network]: 'write', [siv]: 'owner' },
  })
  const team = addTeam(store, { groupId: network, displayName: 'Nätverket' })
  const channel = addChannel(store, { team, displayName: 'Ärenden' })
  const now = (): Date => clock.now
  const content = { origin: 'http://content.localhost', server: createContentServer({ store, now }) }
  const server = createGraphServer({
    store,
    now,
    verifyToken: (token) => verifyToken(secret, token, clock.now),
    onExchange: (one) => {
      exchanges.push(one)
      record?.(one)
    },
    ...options,
  })
  const fetch = graphFetch(server, content)
  const people = { anna, bo, siv, ulf, miljo }
  const tokenFor = (who: keyof typeof people, scopes = allScopes): string =>
    issueToken(secret, { oid: people[who], upn: `${who}@stad.example`, scopes, expiresIn: 3600 }, clock.now)
  const as =
    (who: keyof typeof people, scopes = allScopes) =>
    async (
      method: string,
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ): Promise<Answer> => {
      const raw = body instanceof Uint8Array
      const init: RequestInit = {
        method,
        headers: {
          authorization: `Bearer ${tokenFor(who, scopes)}`,
          ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        redirect: 'manual',
      }
      if (body !== undefined) init.body = raw ? new Uint8Array(body) : JSON.stringify(body)
      const response = await fetch(
        path.startsWith('http') ? path : `https://graph.microsoft.com/v1.0${path}`,
        init,
      )
      const text = await response.text()
      return {
        status: response.status,
        headers: response.headers,
        body: (/json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text) as Json,
      }
    }
  return {
    store,
    secret,
    clock,
    exchanges,
    server,
    content,
    fetch,
    as,
    tokenFor,
    ids: { ...people, network, secretariat, site, team, channel },
  }
}

/** A short mail as bytes. */
export const eml = (
  over: Partial<{
    subject: string
    id: string
    references: string
    text: string
    html: string
    from: string
    to: string
  }> = {},
): Uint8Array =>
  Buffer.from(
    [
      `From: ${over.from ?? '"City of Kobe" <office@kobe.example.org>'}`,
      `To: ${over.to ?? 'Miljo <miljo@stad.example>'}`,
      `Subject: ${over.subject ?? 'Study visit'}`,
      `Message-ID: ${over.id ?? '<visit-1@kobe.example.org>'}`,
      ...(over.references
        ? [`References: ${over.references}`, `In-Reply-To: ${over.references.split(' ').at(-1) ?? ''}`]
        : []),
      'Date: Mon, 23 Nov 2026 08:15:00 +0000',
      'MIME-Version: 1.0',
      over.html ? 'Content-Type: text/html; charset=utf-8' : 'Content-Type: text/plain; charset=utf-8',
      '',
      over.html ?? over.text ?? 'We would like to visit your city in May.',
    ].join('\r\n'),
  )
