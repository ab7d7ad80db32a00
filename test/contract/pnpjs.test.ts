import { graphfi, DefaultHeaders, DefaultInit, type GraphFI } from '@pnp/graph'
import { BearerToken, DefaultParse, type Queryable } from '@pnp/queryable'
import '@pnp/graph/batching.js'
import '@pnp/graph/columns/index.js'
import '@pnp/graph/files/index.js'
import '@pnp/graph/list-item/index.js'
import '@pnp/graph/lists/index.js'
import '@pnp/graph/mail/index.js'
import '@pnp/graph/sites/index.js'
import '@pnp/graph/teams/index.js'
import '@pnp/graph/users/index.js'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { buildCity, eml } from '../sandbox/graph/city.ts'
import { judge, loadChecker } from './checker.ts'

// PnPjs is a client of Microsoft Graph that is not ours: what it can do against the sandbox, the sandbox was not made to fit.

const city = buildCity()
const { ids, store } = city
afterAll(() => store.close())

type Who = Parameters<typeof city.tokenFor>[0]

/** PnPjs as one person, with the sandbox in place of the network. */
function pnpAs(who: Who): GraphFI {
  return graphfi().using(
    DefaultInit(),
    DefaultHeaders(),
    DefaultParse(),
    BearerToken(city.tokenFor(who)),
    (instance: Queryable) => {
      instance.on.send.replace((url, init) => city.fetch(url, init))
      return instance
    },
  )
}
const anna = pnpAs('anna')
const miljo = () => anna.users.getById('miljo@stad.example')
const refused = (call: Promise<unknown>) =>
  call.then(
    () => 200,
    (thrown: unknown) => (thrown as { status?: number }).status ?? 0,
  )

test('reads who one is and the mail of a shared mailbox', async () => {
  await deliver(store, { mailbox: ids.miljo, eml: eml({ subject: 'Study visit' }) })
  expect(await anna.me()).toMatchObject({ mail: 'anna@stad.example' })
  const inbox = await miljo().mailFolders.getById('inbox').messages.top(5)()
  expect(inbox.map(({ subject }) => subject)).toEqual(['Study visit'])
  const selected = await miljo().messages.select('id', 'subject').filter("subject eq 'Study visit'")()
  expect(selected[0]).toMatchObject({ subject: 'Study visit' })
})

test('forwards a mail as a draft, sends it, and the receiver has it', async () => {
  const [mail] = await miljo().messages.filter("subject eq 'Study visit'")()
  const message = miljo().messages.getById(mail?.id ?? '')
  const draft = await message.createForward({
    message: {
      toRecipients: [{ emailAddress: { address: 'siv@stad.example' } }],
      body: { contentType: 'html', content: '<p>Till er</p>' },
    },
  })
  await miljo()
    .messages.getById(draft.id ?? '')
    .update({ subject: 'VB: Study visit' })
  await miljo()
    .messages.getById(draft.id ?? '')
    .send()
  const received = await pnpAs('siv').me.mailFolders.getById('inbox').messages()
  expect(received.map(({ subject }) => subject)).toEqual(['VB: Study visit'])
  expect(
    await refused(
      miljo()
        .messages.getById(draft.id ?? '')
        .send(),
    ),
  ).toBe(404)
})

test('marks a mail and makes a category', async () => {
  const [mail] = await miljo().messages.filter("subject eq 'Study visit'")()
  await miljo()
    .messages.getById(mail?.id ?? '')
    .update({ categories: ['Ankomst'] })
  expect(await miljo().messages.getById(mail?.id ?? '')()).toMatchObject({ categories: ['Ankomst'] })
  await anna.me.outlook.masterCategories.add({ displayName: 'Ankomst', color: 'preset4' })
  const categories = await anna.me.outlook.masterCategories()
  expect(categories.map(({ displayName }) => displayName)).toContain('Ankomst')
})

test('makes a list with columns, writes and reads its items, and meets a taken unique value', async () => {
  const site = pnpAs('siv').sites.getById(ids.site)
  const list = await site.lists.add({
    displayName: 'Ärenden',
    list: { template: 'genericList' },
    columns: [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }],
  })
  const items = site.lists.getById(list.id ?? '').items
  const item = await items.add({ fields: { Title: 'Kobe', Key: 'k1' } } as never)
  expect(await refused(items.add({ fields: { Title: 'Kobe', Key: 'k1' } } as never))).toBe(400)
  const found = await items.expand('fields').filter("fields/Key eq 'k1'")()
  expect(found).toHaveLength(1)
  // A PnPjs query keeps what it was asked once, so each call gets its own.
  const one = () => items.getById(item.id ?? '')
  expect(await one().expand('fields')()).toMatchObject({ fields: { Title: 'Kobe' } })
  await one().delete()
  expect(await refused(one()())).toBe(404)
  const columns = await site.lists.getById(list.id ?? '').columns()
  expect(columns.map(({ name }) => name)).toContain('Key')
})

test('puts a file into the library and reads it back', async () => {
  const site = pnpAs('siv').sites.getById(ids.site)
  await site.lists.add({ displayName: 'Arbetskopior', list: { template: 'documentLibrary' } })
  const [library] = await site.drives()
  const drive = pnpAs('siv')
    .sites.getById(ids.site)
    .drives.getById(library?.id ?? '')
  const file = await drive.root.upload({
    filePathName: 'mail.eml',
    content: 'Subject: x',
    contentType: 'message/rfc822',
  })
  expect(file).toMatchObject({ name: 'mail.eml', size: 10 })
  const names = (await drive.root.children()).map(({ name }) => name)
  expect(names).toContain('mail.eml')
  expect(await drive.getItemById(file.id ?? '')()).toMatchObject({ id: file.id })
})

test('posts to a channel and reads it; one who is no member is refused', async () => {
  const channel = (who: Who) => pnpAs(who).teams.getById(ids.team).channels.getById(ids.channel)
  await channel('anna').messages.add({ body: { contentType: 'html', content: '<p>Nytt</p>' } } as never)
  expect(await channel('anna').messages()).toHaveLength(1)
  expect(await refused(channel('ulf').messages())).toBe(403)
})

test('sends several requests in one batch', async () => {
  const [batched, execute] = anna.batched()
  const seen: unknown[] = []
  void batched.me().then((me) => seen.push(me.mail))
  void batched.users
    .getById(ids.bo)()
    .then((bo) => seen.push(bo.mail))
  await execute()
  expect(seen).toEqual(['anna@stad.example', 'bo@stad.example'])
})

test('its requests and our answers keep to the official descriptions', async () => {
  const checker = await loadChecker()
  if (checker === null) return void process.stdout.write('skipped: contracts not present\n')
  const { checked, violations } = judge(checker, city.exchanges)
  expect(checked).toBeGreaterThan(25)
  expect(violations).toEqual([])
})
