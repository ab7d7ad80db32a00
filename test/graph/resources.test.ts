import { addAttachment } from '../../src/graph/messages/add-attachment.ts'
import { deleteAttachment } from '../../src/graph/messages/delete-attachment.ts'
import { listAttachments } from '../../src/graph/messages/list-attachments.ts'
import { createCategory } from '../../src/graph/mailboxes/create-category.ts'
import { listCategories } from '../../src/graph/mailboxes/list-categories.ts'
import { listReplies } from '../../src/graph/channels/list-replies.ts'
import { newestPosts } from '../../src/graph/channels/newest-posts.ts'
import { postMessage } from '../../src/graph/channels/post-message.ts'
import { replyToMessage } from '../../src/graph/channels/reply-to-message.ts'
import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { createForward } from '../../src/graph/messages/create-forward.ts'
import { createMessage } from '../../src/graph/messages/create-message.ts'
import { createReply } from '../../src/graph/messages/create-reply.ts'
import { deleteDraft } from '../../src/graph/messages/delete-draft.ts'
import { sendDraft } from '../../src/graph/messages/send-draft.ts'
import { ensureFolder } from '../../src/graph/files/ensure-folder.ts'
import { fileName } from '../../src/graph/files/file-name.ts'
import { getFileContent } from '../../src/graph/files/get-file-content.ts'
import { putFile } from '../../src/graph/files/put-file.ts'
import { shareFolder } from '../../src/graph/files/share-folder.ts'
import { uploadLargeFile } from '../../src/graph/files/upload-large-file.ts'
import { createList } from '../../src/graph/lists/create-list.ts'
import { driveOfList } from '../../src/graph/lists/drive-of-list.ts'
import { getMailTips } from '../../src/graph/mailboxes/get-mail-tips.ts'
import type { Mailbox } from '../../src/graph/mailbox.ts'
import { findByInternetMessageId } from '../../src/graph/messages/find-by-internet-message-id.ts'
import { findByTag } from '../../src/graph/messages/find-by-tag.ts'
import { getMessage } from '../../src/graph/messages/get-message.ts'
import { getMime } from '../../src/graph/messages/get-mime.ts'
import { patchMessage } from '../../src/graph/messages/patch-message.ts'
import { getMe } from '../../src/graph/people/get-me.ts'
import { myGroupIds } from '../../src/graph/people/my-group-ids.ts'
import { permissions } from '../../src/graph/permissions.ts'
import { getSiteByUrl } from '../../src/graph/sites/get-site-by-url.ts'
import { getSite } from '../../src/graph/sites/get-site.ts'
import { createContentServer } from '../../src/sandbox/graph/content-server.ts'
import { graphFetch } from '../../src/sandbox/graph/graph-fetch.ts'
import type { Exchange } from '../../src/sandbox/graph/http/exchange.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { createGraphServer } from '../../src/sandbox/graph/server.ts'
import { tokenSecret, verifyToken } from '../../src/sandbox/graph/tokens.ts'
import { personByKey } from '../../src/sandbox/seed/people.ts'
import { plant } from '../../src/sandbox/seed/plant.ts'
import { tenant } from '../../src/sandbox/seed/tenant.ts'
import { tokenFor } from '../../src/sandbox/serve/tokens.ts'
import { openStore } from '../../src/sandbox/store/sandbox-store.ts'

const miljo = personByKey('kontakt-miljo')
const trafik = personByKey('kontakt-trafik')
const contentOrigin = 'http://content.example'
const tagId = 'String {7c1f0b8e-4d0a-4b57-9a38-52b1b1f0a6d4} Name AnkomstKey'
const shared: Mailbox = { address: miljo.mailboxes[0]?.mail ?? '', shared: true }
const own: Mailbox = { address: trafik.mail, shared: false }
const eml = [
  'From: Mayor <mayor@example.org>',
  'To: internationellt.miljo@stad.example',
  'Subject: Visit',
  'Message-ID: <a+b/c=@example.org>',
  'Date: Mon, 23 Nov 2026 08:00:00 +0000',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'We would like to visit your city.',
  '',
].join('\r\n')

const delegated = new Set(permissions.filter(({ kind }) => kind === 'delegated').map(({ scope }) => scope))

function tenantOf() {
  const store = openStore(':memory:')
  const secret = tokenSecret(store)
  const planted = plant(store)
  const exchanges: Exchange[] = []
  const server = createGraphServer({
    store,
    verifyToken: (token) => verifyToken(secret, token, new Date()),
    settings: { contentOrigin },
    onExchange: (one) => exchanges.push(one),
  })
  const content = createContentServer({ store, settings: { contentOrigin } })
  const fetchAll = graphFetch(server, { origin: contentOrigin, server: content })
  const portOf = (person: string) =>
    createGraphPort({
      baseUrl: 'http://graph.example',
      fetch: fetchAll,
      wait: async () => undefined,
      getToken: async (scopes) => {
        expect(scopes.length > 0 && scopes.every((scope) => delegated.has(scope))).toBe(true)
        return tokenFor(secret, person, scopes, 'app', new Date()).access_token
      },
    })
  const receive = async (mailbox: string) =>
    (
      await deliver(store, {
        mailbox,
        eml: new TextEncoder().encode(eml),
        receivedAt: new Date('2026-11-23T08:00:00Z'),
      })
    ).id
  const close = async () => {
    await Promise.all([server.close(), content.close()])
    store.close()
  }
  return { planted, portOf, fetchAll, receive, close, exchanges }
}

let open: ReturnType<typeof tenantOf> | null = null
const begin = () => (open = tenantOf())
afterEach(async () => {
  await open?.close()
  open = null
})

test('a shared mailbox: read, recognised by id and tag, forwarded with the tag, sent, found in Sent Items', async () => {
  const { portOf, receive } = begin()
  const id = await receive(shared.address)
  const graph = portOf('kontakt-miljo')
  const message = await getMessage(graph, shared, id, '<a+b/c=@example.org>')
  expect(message.subject).toBe('Visit')
  await expect(getMessage(graph, shared, id, '<other@example.org>')).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await findByInternetMessageId(graph, shared, '<a+b/c=@example.org>', 'inbox')).toHaveLength(1)
  expect(new TextDecoder().decode(await getMime(graph, shared, id))).toContain('We would like to visit')

  const draft = await createForward(graph, shared, id, {
    toRecipients: [{ emailAddress: { address: trafik.mail } }],
    singleValueExtendedProperties: [{ id: tagId, value: "it's:1" }],
  })
  const draftId = draft.id ?? ''
  await patchMessage(graph, shared, draftId, {
    subject: 'VB: Visit',
    toRecipients: [{ emailAddress: { address: trafik.mail } }],
    singleValueExtendedProperties: [{ id: tagId, value: "it's:1" }],
  })
  expect(
    (await findByTag(graph, shared, { id: tagId, value: "it's:1" }, 'drafts')).map((found) => found.id),
  ).toEqual([draftId])
  expect(await findByTag(graph, shared, { id: tagId, value: 'other' })).toEqual([])
  await sendDraft(graph, shared, draftId)
  const sent = await findByTag(graph, shared, { id: tagId, value: "it's:1" }, 'sentitems')
  expect(sent).toMatchObject([{ subject: 'VB: Visit', isDraft: false }])
  expect(
    await findByInternetMessageId(portOf('kontakt-trafik'), own, sent[0]?.internetMessageId ?? ''),
  ).toHaveLength(1)
  await patchMessage(graph, shared, id, { categories: ['Förfrågan hanteras'] })
  expect((await getMessage(graph, shared, id)).categories).toEqual(['Förfrågan hanteras'])
})

test('who may open but not send as the mailbox is told so, and the draft can be taken away twice', async () => {
  const { portOf, receive } = begin()
  const id = await receive(shared.address)
  const graph = portOf('ersattare-miljo')
  const draft = await createReply(graph, shared, id, {
    body: { contentType: 'html', content: '<p>Tack</p>' },
  })
  await expect(sendDraft(graph, shared, draft.id ?? '')).rejects.toMatchObject({
    code: 'forbidden',
    graphCode: 'ErrorSendAsDenied',
  })
  await deleteDraft(graph, shared, draft.id ?? '')
  await deleteDraft(graph, shared, draft.id ?? '')
})

test('attachments of a draft are added, listed and left out', async () => {
  const { portOf } = begin()
  const graph = portOf('kontakt-trafik')
  const draft = await createMessage(graph, own, {
    subject: 'Med bilaga',
    body: { contentType: 'text', content: 'Se bilaga' },
  })
  const draftId = draft.id ?? ''
  await addAttachment(graph, own, draftId, {
    name: 'a.eml',
    contentType: 'message/rfc822',
    contentBytes: btoa(eml),
  })
  const [attachment] = await listAttachments(graph, own, draftId)
  expect(attachment?.name).toBe('a.eml')
  await deleteAttachment(graph, own, draftId, attachment?.id ?? '')
  await deleteAttachment(graph, own, draftId, attachment?.id ?? '')
  expect(await listAttachments(graph, own, draftId)).toEqual([])
})

test("categories are made once in one's own mailbox", async () => {
  const { portOf } = begin()
  const graph = portOf('kontakt-trafik')
  const category = { displayName: 'Besöksförfrågan', color: 'preset7' } as const
  await createCategory(graph, own, category)
  await createCategory(graph, own, category)
  expect(
    (await listCategories(graph, own)).filter(({ displayName }) => displayName === 'Besöksförfrågan'),
  ).toHaveLength(1)
})

test('absence is told before sending', async () => {
  const { portOf } = begin()
  const graph = portOf('kontakt-trafik')
  expect(await getMailTips(graph, [miljo.mail])).toHaveLength(1)
})

test('the channel: a post and a reply are read back', async () => {
  const { portOf, planted } = begin()
  const graph = portOf('sekreterare-ib')
  const place = { teamId: planted.teamId, channelId: planted.channelId }
  const posted = await postMessage(graph, place, {
    body: { contentType: 'html', content: '<p>Ärende 26-0001</p>' },
  })
  await replyToMessage(graph, place, posted.id ?? '', {
    body: { contentType: 'text', content: 'Ingen invändning' },
  })
  expect((await newestPosts(graph, place)).map(({ id }) => id)).toContain(posted.id)
  expect(await listReplies(graph, place, posted.id ?? '')).toHaveLength(1)
})

test('files: a folder made twice, bytes back as they were, a large file in pieces, shared without mail', async () => {
  const { portOf, planted, fetchAll } = begin()
  const graph = portOf('administrator')
  const list = await createList(graph, planted.networkSiteId, {
    displayName: 'Arbetskopior',
    list: { template: 'documentLibrary' },
  })
  const driveId = (await driveOfList(graph, planted.networkSiteId, list.id ?? '')).id ?? ''
  const folder = await ensureFolder(graph, driveId, 'case-1')
  expect((await ensureFolder(graph, driveId, 'case-1')).id).toBe(folder.id)
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  await putFile(graph, driveId, ['case-1', fileName('Re: Å/b?.eml')], bytes, 'message/rfc822')
  expect([...(await getFileContent(graph, fetchAll, driveId, ['case-1', 'Re_ Å_b_.eml']))]).toEqual([
    ...bytes,
  ])
  const large = new Uint8Array(6 * 1024 * 1024).fill(7)
  await uploadLargeFile(graph, fetchAll, driveId, ['case-1', 'large.eml'], large)
  expect((await getFileContent(graph, fetchAll, driveId, ['case-1', 'large.eml'])).length).toBe(large.length)
  expect(await shareFolder(graph, driveId, folder.id ?? '', [miljo.mail], 'write')).toHaveLength(1)
})

test('people and sites', async () => {
  const { portOf, planted } = begin()
  const graph = portOf('administrator')
  expect((await getMe(graph)).mail).toBe('administrator@stad.example')
  expect(await myGroupIds(graph)).toContain(planted.groups['administrator'])
  const site = await getSite(graph, planted.networkSiteId)
  expect((await getSiteByUrl(graph, site.webUrl ?? '')).id).toBe(planted.networkSiteId)
  expect(site.displayName).toBe(tenant.networkSite.displayName)
})

test.each([
  ['Besök: 3/5?.eml', 'Besök_ 3_5_.eml'],
  ['  ..name.eml. ', 'name.eml'],
  ['', 'namnlös'],
  [`${'x'.repeat(300)}.eml`, `${'x'.repeat(116)}.eml`],
])('the file name %j becomes %j', (wanted, name) => {
  expect(fileName(wanted)).toBe(name)
})
