import { deliver } from '../../../src/sandbox/graph/mail/deliver.ts'
import { buildCity, eml, type Json } from './city.ts'

const box = '/users/miljo@stad.example'
const tag = 'String {00020329-0000-0000-c000-000000000046} Name ankomst-key'
const byTag = `?$filter=${encodeURIComponent(`singleValueExtendedProperties/any(ep:ep/id eq '${tag}' and ep/value eq 'k1')`)}`

/** A tagged draft of a forward, in a mailbox whose answers may lag behind. */
const withDraft = async (settings: { sentDelayMs?: number; filterDelayMs?: number }) => {
  const city = buildCity({ settings })
  const mail = await deliver(city.store, { mailbox: city.ids.miljo, eml: eml() })
  const anna = city.as('anna')
  const draft = await anna(
    'POST',
    `${box}/messages/${mail.id}/createForward`,
    {
      message: {
        toRecipients: [{ emailAddress: { address: 'siv@stad.example' } }],
        singleValueExtendedProperties: [{ id: tag, value: 'k1' }],
      },
    },
    { prefer: 'IdType="ImmutableId"' },
  )
  const later = (milliseconds: number) => {
    city.clock.now = new Date(city.clock.now.getTime() + milliseconds)
  }
  const count = async (path: string) =>
    ((await anna('GET', `${box}${path}`)).body as Json)['value'].length as number
  const id = draft.body['id'] as string
  return { ...city, anna, later, count, id, send: () => anna('POST', `${box}/messages/${id}/send`) }
}

test.each([0, 2000])(
  'what was made is found by its tag after %i ms, and not before',
  async (filterDelayMs) => {
    const { count, later } = await withDraft({ filterDelayMs })
    expect(await count(`/messages${byTag}`)).toBe(filterDelayMs === 0 ? 1 : 0)
    later(1999)
    expect(await count(`/messages${byTag}`)).toBe(filterDelayMs === 0 ? 1 : 0)
    later(1)
    expect(await count(`/messages${byTag}`)).toBe(1)
  },
)

test('a late index hides nothing from who asks by id or lists the folder', async () => {
  const { anna, count, id } = await withDraft({ filterDelayMs: 60_000 })
  expect((await anna('GET', `${box}/messages/${id}`)).status).toBe(200)
  expect(await count('/mailFolders/drafts/messages')).toBe(1)
})

test.each([0, 4000])(
  'a sent mail is in Sent Items after %i ms; until then it is in no folder',
  async (sentDelayMs) => {
    const { count, later, send } = await withDraft({ sentDelayMs })
    expect((await send()).status).toBe(202)
    expect(await count('/mailFolders/drafts/messages')).toBe(0)
    expect(await count('/mailFolders/sentitems/messages')).toBe(sentDelayMs === 0 ? 1 : 0)
    later(4001)
    expect(await count('/mailFolders/sentitems/messages')).toBe(1)
  },
)

test('the receiver has the mail while its copy is still missing with the sender, and its id answers 404', async () => {
  const { anna, as, id, later, send } = await withDraft({ sentDelayMs: 4000 })
  await send()
  const arrived = await as('siv')('GET', '/me/mailFolders/inbox/messages')
  expect(arrived.body['value']).toHaveLength(1)
  expect((await anna('GET', `${box}/messages/${id}`)).status).toBe(404)
  later(4001)
  expect((await anna('GET', `${box}/messages/${id}`)).body).toMatchObject({ isDraft: false })
})
