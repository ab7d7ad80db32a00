import { expireDeltaTokens } from '../../../src/sandbox/graph/mail/delta.ts'
import { grantMailbox } from '../../../src/sandbox/store/seed.ts'
import { deliver } from '../../../src/sandbox/graph/mail/deliver.ts'
import { readOutbox } from '../../../src/sandbox/graph/mail/send.ts'
import { buildCity, eml, type Json } from './city.ts'

const immutable = { prefer: 'IdType="ImmutableId"' }
const tag = 'String {00020329-0000-0000-c000-000000000046} Name ankomst-key'

const withMail = async (...args: Parameters<typeof buildCity>) => {
  const city = buildCity(...args)
  const mail = await deliver(city.store, { mailbox: city.ids.miljo, eml: eml() })
  return { ...city, mail, box: '/users/miljo@stad.example' }
}

test('a delivered mail is listed in the inbox with sender, subject, preview and its own Message-ID', async () => {
  const { as } = await withMail()
  const { body } = await as('anna')('GET', '/users/miljo@stad.example/mailFolders/inbox/messages')
  expect(body['value']).toHaveLength(1)
  expect(body['value'][0]).toMatchObject({
    subject: 'Study visit',
    internetMessageId: '<visit-1@kobe.example.org>',
    bodyPreview: 'We would like to visit your city in May.',
    from: { emailAddress: { name: 'City of Kobe', address: 'office@kobe.example.org' } },
    receivedDateTime: '2026-11-23T08:15:00Z',
    isRead: false,
  })
})

test('$value gives the stored .eml byte for byte', async () => {
  const { fetch, tokenFor, mail, box } = await withMail()
  const response = await fetch(`https://graph.microsoft.com/v1.0${box}/messages/${mail.id}/$value`, {
    headers: { authorization: `Bearer ${tokenFor('anna')}` },
  })
  expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(eml()))
})

test('a forward draft, once sent, really arrives with own ids, the same Message-ID and thread', async () => {
  const { as, mail, box, store } = await withMail()
  const anna = as('anna')
  const draft = await anna(
    'POST',
    `${box}/messages/${mail.id}/createForward`,
    {
      Comment: 'Till er',
      ToRecipients: [
        { emailAddress: { address: 'siv@stad.example' } },
        { emailAddress: { address: 'x@example.net' } },
      ],
    },
    immutable,
  )
  expect(draft.status).toBe(201)
  expect(draft.body['subject']).toBe('FW: Study visit')
  const sent = await anna('POST', `${box}/messages/${draft.body['id']}/send`)
  expect(sent.status).toBe(202)
  expect(sent.body).toBe('')
  expect(sent.headers.get('content-type')).toBeNull()
  const inbox = await as('siv')('GET', '/me/mailFolders/inbox/messages', undefined, immutable)
  const [got] = inbox.body['value']
  expect(got).toMatchObject({
    internetMessageId: draft.body['internetMessageId'],
    conversationId: mail.conversationId,
    isDraft: false,
    isRead: false,
    from: { emailAddress: { address: 'miljo@stad.example' } },
  })
  expect(got?.['id']).not.toBe(draft.body['id'])
  const kept = await anna('GET', `${box}/mailFolders/sentitems/messages`, undefined, immutable)
  expect(kept.body['value'].map((one: Json) => one['id'])).toEqual([draft.body['id']])
  expect(readOutbox(store).map((one: Json) => one.recipient)).toEqual(['x@example.net'])
  const mime = await as('siv')('GET', `/me/messages/${got?.['id']}/$value`)
  expect(mime.body).toContain('In-Reply-To: <visit-1@kobe.example.org>')
  expect(mime.body).toContain('References: <visit-1@kobe.example.org>')
})

test('a draft cannot be sent twice', async () => {
  const { as, mail, box } = await withMail()
  const draft = await as('anna')(
    'POST',
    `${box}/messages/${mail.id}/createForward`,
    { toRecipients: [{ emailAddress: { address: 'siv@stad.example' } }] },
    immutable,
  )
  await as('anna')('POST', `${box}/messages/${draft.body['id']}/send`)
  const again = await as('anna')('POST', `${box}/messages/${draft.body['id']}/send`)
  expect([again.status, again.body['error']['code']]).toEqual([404, 'ErrorItemNotFound'])
})

test.each([
  ['Comment and message.body', { Comment: 'a', Message: { body: { contentType: 'html', content: 'b' } } }],
  [
    'recipients in two places',
    {
      ToRecipients: [{ emailAddress: { address: 'a@example.com' } }],
      Message: { toRecipients: [{ emailAddress: { address: 'b@example.com' } }] },
    },
  ],
])('createForward refuses %s', async (_what, body) => {
  const { as, mail, box } = await withMail()
  expect((await as('anna')('POST', `${box}/messages/${mail.id}/createForward`, body)).status).toBe(400)
})

test.each([true, false])(
  'createForward honours recipients, body and tag of the message when the setting is %s',
  async (takes) => {
    const { as, mail, box } = await withMail({ settings: { createForwardTakesMessage: takes } })
    const message = {
      toRecipients: [{ emailAddress: { address: 'siv@stad.example' } }],
      body: { contentType: 'html', content: '<p>Block</p>' },
      singleValueExtendedProperties: [{ id: tag, value: 'k1' }],
    }
    const draft = await as('anna')('POST', `${box}/messages/${mail.id}/createForward`, { message }, immutable)
    const read = await as('anna')(
      'GET',
      `${box}/messages/${draft.body['id']}?$expand=singleValueExtendedProperties($filter=id eq '${tag}')`,
    )
    expect(read.body['body']['content'] === '<p>Block</p>').toBe(takes)
    expect(read.body['toRecipients']).toHaveLength(takes ? 1 : 0)
    expect(read.body['singleValueExtendedProperties']).toEqual(takes ? [{ id: tag, value: 'k1' }] : undefined)
  },
)

test('a flag with a due date needs a start date; it stands on the message for all who open the mailbox', async () => {
  const { as, mail, box } = await withMail()
  const day = { dateTime: '2026-12-01T00:00:00', timeZone: 'UTC' }
  const flag = (startDateTime?: object) =>
    as('anna')('PATCH', `${box}/messages/${mail.id}`, {
      flag: { flagStatus: 'flagged', dueDateTime: day, ...(startDateTime ? { startDateTime } : {}) },
    })
  expect((await flag()).status).toBe(400)
  expect((await flag(day)).status).toBe(200)
  const read = await as('anna')('GET', `${box}/messages/${mail.id}?$select=flag`)
  expect(read.body['flag']).toMatchObject({ flagStatus: 'flagged', dueDateTime: { dateTime: day.dateTime } })
})

test('a message is found by its extended property', async () => {
  const { as, mail, box } = await withMail()
  await as('anna')('PATCH', `${box}/messages/${mail.id}`, {
    singleValueExtendedProperties: [{ id: tag, value: "it's k1" }],
  })
  const filter = encodeURIComponent(
    `singleValueExtendedProperties/any(ep:ep/id eq '${tag}' and ep/value eq 'it''s k1')`,
  )
  const found = await as('anna')(
    'GET',
    `${box}/messages?%24filter=${filter}&%24select=id,isDraft`,
    undefined,
    immutable,
  )
  expect(found.body['value']).toEqual([
    { '@odata.etag': expect.any(String) as string, id: mail.id, isDraft: false },
  ])
})

test.each([
  ["internetMessageId eq '<visit-1@kobe.example.org>'", 1],
  ["internetMessageId eq '<other@kobe.example.org>'", 0],
  ['receivedDateTime ge 2026-11-23T00:00:00Z and receivedDateTime lt 2026-11-24T00:00:00Z', 1],
  ['receivedDateTime gt 2026-11-24T00:00:00Z', 0],
  ["categories/any(c:c eq 'Ankomst')", 1],
  ["categories/any(c:c eq 'Annat')", 0],
  ['isDraft eq false and not (isRead eq true)', 1],
  ["startswith(subject,'Study')", 1],
  ["from/emailAddress/address eq 'office@kobe.example.org'", 1],
])('the filter %s finds %i', async (filter, count) => {
  const { as, mail, box } = await withMail()
  await as('anna')('PATCH', `${box}/messages/${mail.id}`, { categories: ['Ankomst'] })
  expect(
    (await as('anna')('GET', `${box}/messages?$filter=${encodeURIComponent(filter)}`)).body['value'],
  ).toHaveLength(count)
})

test('the default id changes with a move and the immutable one does not', async () => {
  const { as, mail, box } = await withMail()
  const before = await as('anna')('GET', `${box}/messages/${mail.id}`)
  const moved = await as('anna')('POST', `${box}/messages/${mail.id}/move`, { destinationId: 'archive' })
  expect(moved.body['id']).not.toBe(before.body['id'])
  expect((await as('anna')('GET', `${box}/messages/${before.body['id']}`)).status).toBe(404)
  expect((await as('anna')('GET', `${box}/messages/${mail.id}`, undefined, immutable)).body['id']).toBe(
    mail.id,
  )
})

test("a received mail's text and recipients cannot be changed", async () => {
  const { as, mail, box } = await withMail()
  expect((await as('anna')('PATCH', `${box}/messages/${mail.id}`, { subject: 'x' })).status).toBe(400)
})

test.each([
  ['bo', 'ErrorSendAsDenied'],
  ['ulf', 'ErrorAccessDenied'],
] as const)('%s, without the right, may not send from the shared mailbox (%s)', async (who, code) => {
  const { as, box } = await withMail()
  const refused = await as(who)('POST', `${box}/sendMail`, {
    message: {
      subject: 'x',
      body: { contentType: 'text', content: 'x' },
      toRecipients: [{ emailAddress: { address: 'siv@stad.example' } }],
    },
  })
  expect([refused.status, refused.body['error']['code']]).toEqual([403, code])
  const drafts = await as('anna')('GET', `${box}/mailFolders/drafts/messages`)
  expect(drafts.body['value']).toEqual([])
})

test('delta tells the folder, then what came, changed and left, and answers 410 on an old token', async () => {
  const { as, mail, box, store, clock, ids } = await withMail()
  await deliver(store, { mailbox: ids.miljo, eml: eml({ id: '<two@kobe.example.org>', subject: 'Two' }) })
  const anna = (url: string) =>
    as('anna')('GET', url, undefined, { prefer: 'odata.maxpagesize=1, IdType="ImmutableId"' })
  const first = await anna(`${box}/mailFolders('inbox')/messages/delta?$select=subject`)
  expect(first.body['value'].map((one: Json) => one['subject'])).toEqual(['Study visit'])
  const second = await anna(first.body['@odata.nextLink'])
  expect(second.body['value'].map((one: Json) => one['subject'])).toEqual(['Two'])
  const link = second.body['@odata.deltaLink']
  expect((await anna(link)).body['value']).toEqual([])
  await deliver(store, { mailbox: ids.miljo, eml: eml({ id: '<three@kobe.example.org>', subject: 'Three' }) })
  await as('anna')('POST', `${box}/messages/${mail.id}/move`, { destinationId: 'archive' })
  const third = await anna(link)
  const fourth = await anna(third.body['@odata.nextLink'])
  expect([...third.body['value'], ...fourth.body['value']]).toEqual([
    expect.objectContaining({ subject: 'Three' }),
    { '@removed': { reason: 'deleted' }, id: mail.id },
  ])
  clock.now = new Date('2027-06-01T09:00:00Z')
  expect((await anna(link)).status).toBe(410)
})

test('delta tokens can be expired on demand, to see who starts over', async () => {
  const { as, box, store } = await withMail()
  const anna = (url: string) => as('anna')('GET', url)
  const { body } = await anna(`${box}/mailFolders('inbox')/messages/delta`)
  expect((await anna(body['@odata.deltaLink'])).status).toBe(200)
  expireDeltaTokens(store)
  expect((await anna(body['@odata.deltaLink'])).status).toBe(410)
})

test('a reply goes to the sender, in the thread', async () => {
  const { as, mail, box } = await withMail()
  const draft = await as('anna')('POST', `${box}/messages/${mail.id}/createReply`, {})
  expect(draft.body).toMatchObject({
    subject: 'RE: Study visit',
    conversationId: mail.conversationId,
    toRecipients: [{ emailAddress: { address: 'office@kobe.example.org' } }],
  })
})

test('mail from outside that refers to a known message joins its thread', async () => {
  const { store, mail, ids } = await withMail()
  const answer = await deliver(store, {
    mailbox: ids.siv,
    eml: eml({ id: '<answer@kobe.example.org>', references: '<visit-1@kobe.example.org>' }),
  })
  expect(answer.conversationId).toBe(mail.conversationId)
})

test('an attachment added to a draft arrives with it, and in its MIME', async () => {
  const { as } = await withMail()
  const draft = await as('anna')(
    'POST',
    '/me/messages',
    {
      subject: 'Åäö',
      body: { contentType: 'html', content: '<p>Hej å</p>' },
      toRecipients: [{ emailAddress: { address: 'siv@stad.example' } }],
    },
    immutable,
  )
  await as('anna')('POST', `/me/messages/${draft.body['id']}/attachments`, {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'a.txt',
    contentType: 'text/plain',
    contentBytes: Buffer.from('data').toString('base64'),
  })
  await as('anna')('POST', `/me/messages/${draft.body['id']}/send`)
  const [got] = (await as('siv')('GET', '/me/messages?$expand=attachments')).body['value']
  expect(got).toMatchObject({
    hasAttachments: true,
    attachments: [{ name: 'a.txt', size: 4, contentBytes: 'ZGF0YQ==' }],
  })
  expect((await as('siv')('GET', `/me/messages/${got?.['id']}/$value`)).body).toContain('filename="a.txt"')
})

test('a large attachment goes up in chunks through an upload session on the other origin', async () => {
  const { as, fetch } = await withMail()
  const draft = await as('anna')('POST', '/me/messages', { subject: 'Stor' }, immutable)
  const session = await as('anna')(
    'POST',
    `/me/messages/${draft.body['id']}/attachments/createUploadSession`,
    { AttachmentItem: { attachmentType: 'file', name: 'b.bin', size: 6 } },
  )
  const put = (range: string, bytes: string) =>
    fetch(session.body['uploadUrl'], { method: 'PUT', headers: { 'content-range': range }, body: bytes })
  expect((await put('bytes 0-2/6', 'abc')).status).toBe(202)
  expect((await put('bytes 3-5/6', 'def')).status).toBe(201)
  const list = await as('anna')('GET', `/me/messages/${draft.body['id']}/attachments`)
  expect(list.body['value']).toMatchObject([{ name: 'b.bin', size: 6 }])
})

test('an event with the same transactionId is made once', async () => {
  const { as } = await withMail()
  const body = {
    subject: 'Besök',
    start: { dateTime: '2027-05-03T09:00:00', timeZone: 'Europe/Stockholm' },
    end: { dateTime: '2027-05-03T10:00:00', timeZone: 'Europe/Stockholm' },
    showAs: 'tentative',
    transactionId: 't-1',
  }
  const one = await as('anna')('POST', '/me/events', body)
  const two = await as('anna')('POST', '/me/events', body)
  expect(two.body['id']).toBe(one.body['id'])
  expect((await as('anna')('GET', '/me/events')).body['value']).toHaveLength(1)
})

test('a delegate reads but does not write the master categories of a shared mailbox', async () => {
  const { as, box } = await withMail()
  expect((await as('anna')('GET', `${box}/outlook/masterCategories`)).status).toBe(200)
  expect(
    (
      await as('anna')('POST', `${box}/outlook/masterCategories`, {
        displayName: 'Ankomst',
        color: 'preset4',
      })
    ).status,
  ).toBe(403)
  expect(
    (await as('anna')('POST', '/me/outlook/masterCategories', { displayName: 'Ankomst', color: 'preset4' }))
      .status,
  ).toBe(201)
})

test("mail tips show another person's automatic reply", async () => {
  const { as } = await withMail()
  const { body } = await as('anna')('POST', '/me/getMailTips', {
    EmailAddresses: ['bo@stad.example', 'siv@stad.example'],
    MailTipsOptions: 'automaticReplies',
  })
  expect(body['value'].map((one: Json) => one['automaticReplies']['message'])).toEqual(['Åter måndag.', ''])
})

test('who may send on behalf is named as the sender of mail from the shared mailbox', async () => {
  const { as, store, ids } = await withMail()
  grantMailbox(store, ids.miljo, ids.siv, 'fullAccess', 'sendOnBehalf')
  const message = {
    subject: 'x',
    body: { contentType: 'text', content: 'x' },
    from: { emailAddress: { address: 'miljo@stad.example' } },
    toRecipients: [{ emailAddress: { address: 'bo@stad.example' } }],
  }
  expect((await as('siv', ['Mail.Send'])('POST', '/me/sendMail', { message })).status).toBe(403)
  expect((await as('siv')('POST', '/me/sendMail', { message })).status).toBe(202)
  const [got] = (await as('bo')('GET', '/me/messages?$count=true')).body['value']
  expect(got).toMatchObject({
    from: { emailAddress: { address: 'miljo@stad.example' } },
    sender: { emailAddress: { address: 'siv@stad.example' } },
  })
})

test('Bcc recipients get the mail without seeing each other', async () => {
  const { as } = await withMail()
  const people = (address: string) => [{ emailAddress: { address } }]
  await as('anna')('POST', '/me/sendMail', {
    message: {
      subject: 'x',
      body: { contentType: 'text', content: 'x' },
      toRecipients: people('bo@stad.example'),
      bccRecipients: people('siv@stad.example'),
    },
  })
  const [got] = (await as('siv')('GET', '/me/messages')).body['value']
  expect(got['bccRecipients']).toEqual([])
  expect(
    (await as('anna')('GET', '/me/mailFolders/sentitems/messages')).body['value'][0]['bccRecipients'],
  ).toHaveLength(1)
})

test.each([
  ['a list page', 'GET', '/me/messages?$top=1', '$skip=1'],
  ['its second page', 'GET', '/me/messages?$top=1&$skip=1', '$skip=2'],
])('the nextLink of %s continues where it ended', async (_what, method, path, next) => {
  const { as, store, ids } = await withMail()
  for (const id of ['a', 'b', 'c'])
    await deliver(store, { mailbox: ids.anna, eml: eml({ id: `<${id}@x.example.org>` }) })
  expect((await as('anna')(method, path)).body['@odata.nextLink']).toContain(next)
})
