import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { provision } from '../../src/casestore/provision.ts'
import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { GraphError } from '../../src/graph/port.ts'
import { mailFromParts } from '../../src/mail/from-parts.ts'
import { graphFetch } from '../../src/sandbox/graph/graph-fetch.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { createGraphServer } from '../../src/sandbox/graph/server.ts'
import { issueToken, tokenSecret, verifyToken } from '../../src/sandbox/graph/tokens.ts'
import { plant } from '../../src/sandbox/seed/plant.ts'
import { tokenFor } from '../../src/sandbox/serve/tokens.ts'
import { grantSiteToApp } from '../../src/sandbox/store/seed.ts'
import { openStore } from '../../src/sandbox/store/sandbox-store.ts'
import { CasesUnreadable, createKnownCases } from '../../src/watcher/sync/known-cases.ts'
import { isAnswer } from '../../src/watcher/sync/is-answer.ts'
import { troubleOf } from '../../src/watcher/sync/trouble.ts'
import { stockholmLists } from '../casestore/stockholm-lists.ts'
import { opened, world } from '../casestore/sample.ts'

const mailbox = 'internationellt.miljo@stad.example'
const caseId = '00000000-0000-4000-8000-00000000000a'
const first = '<a@example.org>'

/** A case on the network's site, its mail in a mailbox, and the watcher's look-up with the application's own rights. */
const city = async (over: { readonly granted?: boolean } = {}) => {
  const store = openStore(':memory:')
  const secret = tokenSecret(store)
  const planted = plant(store)
  let calls: string[] = []
  const server = createGraphServer({
    store,
    verifyToken: (token) => verifyToken(secret, token, new Date()),
    onExchange: ({ method, url }) => void calls.push(`${method} ${url}`),
  })
  const port = (getToken: () => Promise<string>) =>
    createGraphPort({
      baseUrl: 'http://graph.example',
      fetch: graphFetch(server),
      wait: async () => undefined,
      getToken,
    })
  const person = (name: string) =>
    port(
      async () =>
        tokenFor(secret, name, ['Sites.Manage.All', 'Sites.ReadWrite.All'], 'app', new Date()).access_token,
    )
  const { config } = await provision(person('administrator'), {
    base: { ...world().config, groups: planted.groups },
    lists: stockholmLists,
    networkSite: planted.networkSiteId,
    ibSite: planted.ibSiteId,
    mailboxes: [],
    categories: [],
  })
  await createCaseStore(person('kontakt-miljo'), config, { fetch: graphFetch(server) }).open({
    caseId,
    internetMessageId: first,
    first: opened('00000000-0000-4000-8000-0000000000a1'),
  })
  if (over.granted !== false) grantSiteToApp(store, planted.networkSiteId, 'watcher', 'read')
  const watcher = port(async () =>
    issueToken(
      secret,
      {
        oid: 'watcher',
        upn: '',
        scopes: ['Mail.ReadWrite', 'Sites.Selected'],
        expiresIn: 3600,
        app: 'watcher',
        appOnly: true,
      },
      new Date(),
    ),
  )
  const arrived = await deliver(store, {
    mailbox,
    eml: Buffer.from(
      `From: <mayor@example.org>\r\nTo: <${mailbox}>\r\nMessage-ID: ${first}\r\nSubject: Visit\r\n\r\nWe come.`,
    ),
  })
  calls = []
  const find = createKnownCases(watcher, config)
  return { find, conversationId: arrived.conversationId, calls: () => calls, close: () => server.close() }
}

let open: Awaited<ReturnType<typeof city>> | null = null
const inCity = async (over?: Parameters<typeof city>[0]) => (open = await city(over))
afterEach(async () => {
  await open?.close()
  open = null
})

const mail = (over: Partial<Parameters<typeof mailFromParts>[0]> = {}) =>
  mailFromParts({
    internetMessageId: '<new@example.org>',
    inReplyTo: [],
    references: [],
    subject: 'Visit',
    from: null,
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    sentAt: null,
    text: 'Now we are seven.',
    attachments: [],
    headers: {},
    ...over,
  })
const alone = { mailbox, conversationId: null, conversationIndex: null }

test('ordinary mail that answers nothing costs no call', async () => {
  const { find, conversationId, calls } = await inCity()
  expect(await find(mail(), { ...alone, conversationId })).toBeNull()
  expect(calls()).toEqual([])
})

test.each([
  ['In-Reply-To', { inReplyTo: [first] }],
  ['References', { references: ['<x@example.org>', first] }],
  ['a link to the case', { text: `See ankomst:${caseId}` }],
])('a mail belongs to the case by %s', async (_, over) => {
  const { find } = await inCity()
  expect(await find(mail(over), alone)).toBe(caseId)
})

test.each([
  ['whose program lost the headers', { subject: 'SV: Visit' }, null],
  ['that Exchange alone sees as an answer', {}, Buffer.alloc(27).toString('base64')],
  ['that answers a mail nobody knows', { inReplyTo: ['<our-answer@stad.example>'] }, null],
])('a mail %s belongs to the case of its conversation', async (_, over, conversationIndex) => {
  const { find, conversationId } = await inCity()
  expect(await find(mail(over), { mailbox, conversationId, conversationIndex })).toBe(caseId)
})

test('the same mail in another mailbox is no answer to itself', async () => {
  const { find, conversationId } = await inCity()
  const same = mail({ internetMessageId: first, subject: 'Re: Visit' })
  expect(await find(same, { ...alone, conversationId })).toBeNull()
})

test('a link to a case that does not exist leads nowhere', async () => {
  const { find } = await inCity()
  expect(await find(mail({ text: 'ankomst:00000000-0000-4000-8000-0000000000ff' }), alone)).toBeNull()
})

test('a site that refuses is not taken for a mailbox that refuses', async () => {
  const { find } = await inCity({ granted: false })
  const refused = await find(mail({ inReplyTo: [first] }), alone).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(CasesUnreadable)
  expect(troubleOf(refused)).toMatchObject({ kind: 'cases', passing: false })
  expect(troubleOf(refused).sentence).toMatch(/network’s site/)
})

test('other failures of the look-up stay what they are', async () => {
  const { config } = world()
  const failing = createKnownCases(
    {
      call: () => Promise.reject(new Error('not asked')),
      batch: async () => [
        new GraphError({ code: 'throttled', status: 429, graphCode: '', message: '', retryAfterSeconds: 9 }),
      ],
    },
    config,
  )
  await expect(failing(mail({ inReplyTo: [first] }), alone)).rejects.toMatchObject({ code: 'throttled' })
})

test.each([
  ['nothing', mail(), null, false],
  ['a root of Exchange', mail(), Buffer.alloc(22).toString('base64'), false],
  ['a header', mail({ references: [first] }), null, true],
  ['a Swedish prefix', mail({ subject: 'Sv: Besök' }), null, true],
  ['a forward', mail({ subject: 'Fwd: Visit' }), null, false],
])('%s says whether a mail is an answer', (_, of, index, expected) => {
  expect(isAnswer(of, index)).toBe(expected)
})
