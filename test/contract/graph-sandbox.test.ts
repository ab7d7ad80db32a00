import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { buildCity, eml, type Answer, type Json } from '../sandbox/graph/city.ts'
import { judge, loadChecker } from './checker.ts'

const recipient = (address: string) => [{ emailAddress: { address } }]
const tag = 'String {00020329-0000-0000-c000-000000000046} Name ankomst-key'

/** One walk through every operation the app uses, as the people who may. */
const tour = async () => {
  const notifications: string[] = []
  const webhook = (url: string, body: string | null) => {
    if (body !== null) notifications.push(body)
    return Promise.resolve({ status: 200, text: new URL(url).searchParams.get('validationToken') ?? '' })
  }
  const city = buildCity({ settings: { webhook } })
  const { as, ids, store } = city
  const mail = await deliver(store, {
    mailbox: ids.miljo,
    eml: eml({ html: '<p>We would like to visit</p>' }),
  })
  const anna = as('anna')
  const must = async (answer: Promise<Answer>): Promise<Json> => {
    const { status, body } = await answer
    if (status >= 400) throw new Error(JSON.stringify(body))
    return body
  }
  const box = '/users/miljo@stad.example'
  const stable = { prefer: 'IdType="ImmutableId"' }
  await must(
    as('siv')('POST', '/subscriptions', {
      changeType: 'created',
      notificationUrl: 'https://watcher.example.com/hook',
      resource: "me/mailFolders('inbox')/messages",
      expirationDateTime: '2026-11-25T09:00:00Z',
      clientState: 's',
    }),
  )
  const [subscription] = (await must(as('siv')('GET', '/subscriptions')))['value']
  await must(
    as('siv')('PATCH', `/subscriptions/${subscription['id']}`, {
      expirationDateTime: '2026-11-26T09:00:00Z',
    }),
  )
  await must(anna('GET', '/me'))
  await must(anna('GET', '/me/joinedTeams'))
  await must(anna('GET', `/users/${ids.bo}`))
  await must(anna('GET', '/users?$filter=mail%20eq%20%27bo@stad.example%27&$select=id,displayName'))
  await must(anna('GET', `/groups/${ids.secretariat}/members`))
  await must(anna('GET', `${box}/mailFolders`))
  await must(anna('GET', `${box}/mailFolders/inbox`))
  await must(anna('GET', `${box}/mailFolders/inbox/messages?$top=5`))
  const delta = await must(
    anna('GET', `${box}/mailFolders/inbox/messages/delta?$select=subject`, undefined, stable),
  )
  await must(
    anna(
      'PATCH',
      `${box}/messages/${mail.id}`,
      {
        categories: ['Ankomst'],
        flag: { flagStatus: 'flagged' },
        singleValueExtendedProperties: [{ id: tag, value: 'k' }],
      },
      stable,
    ),
  )
  await must(anna('GET', delta['@odata.deltaLink'] as string))
  await must(
    anna('GET', `${box}/messages/${mail.id}?$expand=singleValueExtendedProperties($filter=id eq '${tag}')`),
  )
  await must(anna('GET', `${box}/messages/${mail.id}?$select=subject,uniqueBody,internetMessageHeaders`))
  await must(
    anna(
      'GET',
      `${box}/messages?$filter=${encodeURIComponent(`singleValueExtendedProperties/any(ep:ep/id eq '${tag}' and ep/value eq 'k')`)}&$select=id,isDraft`,
    ),
  )
  await must(anna('GET', `${box}/messages/${mail.id}/$value`))
  const draft = await must(
    anna(
      'POST',
      `${box}/messages/${mail.id}/createForward`,
      {
        Message: {
          toRecipients: recipient('siv@stad.example'),
          body: { contentType: 'html', content: '<p>Till er</p>' },
          singleValueExtendedProperties: [{ id: tag, value: 'k' }],
        },
      },
      stable,
    ),
  )
  await must(
    anna('PATCH', `${box}/messages/${draft['id']}`, {
      subject: 'VB: Study visit',
      ccRecipients: recipient('bo@stad.example'),
    }),
  )
  await must(
    anna('POST', `${box}/messages/${draft['id']}/attachments`, {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: 'a.txt',
      contentType: 'text/plain',
      contentBytes: 'ZGF0YQ==',
    }),
  )
  await must(anna('GET', `${box}/messages/${draft['id']}/attachments`))
  await must(
    anna('POST', `${box}/messages/${draft['id']}/attachments/createUploadSession`, {
      AttachmentItem: { attachmentType: 'file', name: 'b.bin', size: 6 },
    }),
  )
  await must(anna('POST', `${box}/messages/${draft['id']}/send`))
  const reply = await must(anna('POST', `${box}/messages/${mail.id}/createReply`, { Comment: 'Tack' }))
  await must(anna('POST', `${box}/messages/${mail.id}/createReplyAll`, {}))
  await must(anna('DELETE', `${box}/messages/${reply['id']}`))
  await must(
    anna('POST', `${box}/messages/${mail.id}/forward`, {
      Comment: 'FYI',
      ToRecipients: recipient('siv@stad.example'),
    }),
  )
  await must(
    anna('POST', '/me/sendMail', {
      Message: {
        subject: 'x',
        body: { contentType: 'Text', content: 'x' },
        toRecipients: recipient('siv@stad.example'),
      },
      SaveToSentItems: true,
    }),
  )
  await must(
    anna('POST', '/me/getMailTips', {
      EmailAddresses: ['bo@stad.example'],
      MailTipsOptions: 'automaticReplies, mailboxFullStatus',
    }),
  )
  await must(anna('POST', '/me/messages', { subject: 'utkast' }))
  await must(anna('POST', `${box}/messages/${mail.id}/move`, { DestinationId: 'archive' }))
  await must(anna('GET', '/me/outlook/masterCategories'))
  await must(anna('POST', '/me/outlook/masterCategories', { displayName: 'Ankomst', color: 'preset4' }))
  const event = await must(
    anna('POST', '/me/events', {
      subject: 'Besök',
      start: { dateTime: '2027-05-03T09:00:00', timeZone: 'Europe/Stockholm' },
      end: { dateTime: '2027-05-03T10:00:00', timeZone: 'Europe/Stockholm' },
      showAs: 'tentative',
      transactionId: 't-1',
    }),
  )
  await must(anna('GET', `/me/events/${event['id']}`))
  await must(anna('DELETE', `/me/events/${event['id']}`))
  const site = `/sites/${ids.site}`
  await must(anna('GET', '/sites/stad.sharepoint.example:/sites/natverket'))
  await must(anna('GET', site))
  const list = await must(
    as('siv')('POST', `${site}/lists`, {
      displayName: 'Ärenden',
      columns: [
        { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
        { name: 'Status', choice: { choices: ['a', 'b'] }, indexed: true },
      ],
      list: { template: 'genericList' },
    }),
  )
  await must(
    as('siv')('POST', `${site}/lists`, {
      displayName: 'Arbetskopior',
      list: { template: 'documentLibrary' },
    }),
  )
  await must(anna('GET', `${site}/lists?$expand=columns`))
  await must(anna('GET', `${site}/lists/${list['id']}`))
  await must(anna('GET', `${site}/lists/${list['id']}/columns`))
  await must(
    as('siv')('POST', `${site}/lists/${list['id']}/columns`, {
      name: 'Note',
      text: { allowMultipleLines: true },
    }),
  )
  const items = `${site}/lists/${list['id']}/items`
  const item = await must(anna('POST', items, { fields: { Title: 'Kobe', Key: 'k1', Status: 'a' } }))
  await must(anna('GET', `${items}?$expand=fields($select=Key,Status)&$filter=fields/Key%20eq%20'k1'&$top=2`))
  await must(anna('GET', `${items}/1?$expand=fields`))
  await must(anna('PATCH', `${items}/1/fields`, { Status: 'b' }, { 'if-match': item['eTag'] as string }))
  await anna('PATCH', `${items}/1/fields`, { Status: 'a' }, { 'if-match': item['eTag'] as string })
  await anna('POST', items, { fields: { Key: 'k1' } })
  await anna('GET', `${items}/99`)
  await as('ulf')('GET', items)
  await must(anna('GET', `${items}/delta`))
  await must(anna('DELETE', `${items}/1`))
  const drive = (await must(anna('GET', `${site}/drives`)))['value'][0]['id'] as string
  await must(anna('GET', `/drives/${drive}`))
  await must(anna('GET', `/drives/${drive}/root`))
  await must(
    anna('POST', `/drives/${drive}/root/children`, {
      name: 'Kobe',
      folder: {},
      '@microsoft.graph.conflictBehavior': 'fail',
    }),
  )
  const file = await must(
    anna('PUT', `/drives/${drive}/root:/Kobe/mail.eml:/content`, Buffer.from('x'), {
      'content-type': 'application/octet-stream',
    }),
  )
  await must(
    anna('POST', `/drives/${drive}/items/${file['id']}/invite`, {
      recipients: [{ email: 'bo@stad.example' }],
      roles: ['write'],
      requireSignIn: true,
      sendInvitation: false,
    }),
  )
  await must(
    anna('PUT', `/drives/${drive}/root:/Kobe/mail.eml:/content`, Buffer.from('y'), {
      'content-type': 'application/octet-stream',
    }),
  )
  await must(anna('GET', `/drives/${drive}/root:/Kobe/mail.eml:`))
  await must(anna('GET', `/drives/${drive}/root:/Kobe:/children`))
  await must(anna('GET', `/drives/${drive}/items/${file['id']}`))
  await must(
    anna('POST', `/drives/${drive}/root:/Kobe/big.eml:/createUploadSession`, {
      item: { '@microsoft.graph.conflictBehavior': 'replace' },
    }),
  )
  await must(anna('DELETE', `/drives/${drive}/items/${file['id']}`))
  await must(anna('GET', `/teams/${ids.team}`))
  await must(anna('GET', `/teams/${ids.team}/channels`))
  const channel = `/teams/${ids.team}/channels/${encodeURIComponent(ids.channel)}`
  await must(anna('GET', channel))
  await must(anna('GET', `${channel}/filesFolder`))
  const post = await must(
    anna('POST', `${channel}/messages`, {
      subject: 'Kobe',
      body: { contentType: 'html', content: '<p>Nytt</p>' },
    }),
  )
  await must(anna('GET', `${channel}/messages`))
  await must(anna('GET', `${channel}/messages/${post['id']}`))
  await must(anna('POST', `${channel}/messages/${post['id']}/replies`, { body: { content: 'Tack' } }))
  await must(anna('GET', `${channel}/messages/${post['id']}/replies`))
  await must(
    anna('POST', `/users/${ids.siv}/teamwork/sendActivityNotification`, {
      topic: { source: 'text', value: 'Ärende', webUrl: 'https://teams.microsoft.com/l/entity/x' },
      activityType: 'systemDefault',
      previewText: { content: 'Kobe' },
      templateParameters: [{ name: 'systemDefaultText', value: 'Kobe' }],
    }),
  )
  await must(
    anna('POST', '/$batch', {
      requests: [
        { id: '1', method: 'GET', url: '/me' },
        { id: '2', method: 'GET', url: `/me/messages/nope` },
        { id: '3', method: 'GET', url: '/me', dependsOn: ['2'] },
      ],
    }),
  )
  await new Promise((resolve) => setImmediate(resolve))
  return { exchanges: city.exchanges, notifications }
}

/** Operations of the tour that the described slice does not have, by name. */
const outsideSlice = ['POST /drives/{id}/items/{id}/invite', 'POST /me/getMailTips']

test('a tour through the operations keeps to the official descriptions, request and response', async () => {
  const checker = await loadChecker()
  const { exchanges, notifications } = await tour()
  expect(exchanges.length).toBeGreaterThan(70)
  expect(notifications.length).toBeGreaterThan(0)
  if (checker === null) return void process.stdout.write('skipped: contracts not present\n')
  const { checked, outside, violations } = judge(checker, exchanges)
  expect(violations).toEqual([])
  expect(outside).toEqual(outsideSlice)
  expect(checked).toBeGreaterThan(70)
  expect(
    notifications.flatMap(
      (body) => checker.validateType('microsoft.graph.changeNotificationCollection', JSON.parse(body)).errors,
    ),
  ).toEqual([])
})
