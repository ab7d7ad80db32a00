import { officeHost } from '../../../src/outlook/host/office-host.ts'

interface Item {
  itemType: string
  itemId?: string
  internetMessageId?: string
  subject: string
  body: { getAsync: (form: string, done: (result: unknown) => void) => void }
  getSharedPropertiesAsync?: (done: (result: unknown) => void) => void
}

const item = (more: Partial<Item>): Item => ({
  itemType: 'message',
  subject: 'Study visit',
  body: { getAsync: (_form, done) => done({ status: 'succeeded', value: '<p>x</p>' }) },
  ...more,
})

/** The client as office.js shows it, as far as the pane looks. */
function clientWith(chosen: Item | null, convert: ((id: string) => string) | null = null) {
  const mailbox = {
    item: chosen,
    userProfile: { displayName: 'Anna', emailAddress: 'Anna@stad.example' },
    addHandlerAsync: () => undefined,
    removeHandlerAsync: () => undefined,
    ...(convert === null ? {} : { convertToRestId: convert }),
  }
  const office = { context: { mailbox }, EventType: {} }
  return { mailbox, host: officeHost(office as unknown as typeof Office) }
}
const mailOf = (host: ReturnType<typeof officeHost>) => {
  const selection = host.selection()
  if (selection.kind !== 'mail') throw new Error(`the selection is ${selection.kind}`)
  return selection.mail
}

describe('ids as clients give them', () => {
  test.each<[string, Partial<Item>, ((id: string) => string) | null, string]>([
    ['EWS form, converted by the client', { itemId: 'AA/B+C=' }, () => 'AA-B_C=', 'AA-B_C='],
    [
      'EWS form where the client cannot convert (phones give REST ids)',
      { itemId: 'AA-B_C=' },
      null,
      'AA-B_C=',
    ],
    ['EWS form that converts to nothing (office-js #5875)', { itemId: 'AA/B+C=' }, () => '', 'AA-B_C='],
    [
      'no id at all (office-js #5875)',
      { itemId: '', internetMessageId: '<1@example.org>' },
      () => 'never',
      '',
    ],
  ])('%s', (_name, given, convert, restId) => {
    expect(mailOf(clientWith(item(given), convert).host).restId).toBe(restId)
  })

  test('a mail that is being written is no mail to read', () => {
    expect(clientWith(item({})).host.selection()).toEqual({ kind: 'other' })
  })

  test('an item hidden with its mailbox from the address list is no selection', () => {
    expect(clientWith(null).host.selection()).toEqual({ kind: 'none' })
  })

  test('an answer for a mail without id that is no longer chosen is dropped', async () => {
    const { mailbox, host } = clientWith(item({ itemId: '', internetMessageId: '<1@example.org>' }))
    const mail = mailOf(host)
    mailbox.item = item({ itemId: '', internetMessageId: '<2@example.org>' })
    await expect(mail.bodyHtml()).rejects.toMatchObject({ code: 'changed' })
  })
})

describe('where the client says the mail lies', () => {
  test.each<[string, Partial<Item>, { mailbox: string } | null]>([
    ['nothing, where the member is missing (office-js #6651)', {}, null],
    [
      'the shared mailbox',
      {
        getSharedPropertiesAsync: (done) =>
          done({
            status: 'succeeded',
            value: { owner: 'Miljo@stad.example', targetMailbox: 'Miljo@stad.example' },
          }),
      },
      { mailbox: 'miljo@stad.example' },
    ],
    [
      'nothing, where the answer names nobody (office-js #5682)',
      {
        getSharedPropertiesAsync: (done) =>
          done({ status: 'succeeded', value: { owner: '', targetMailbox: '' } }),
      },
      null,
    ],
  ])('%s', async (_name, given, wanted) => {
    const shared = await mailOf(clientWith(item({ itemId: 'a', ...given })).host).shared()
    expect(shared?.mailbox ?? null).toBe(wanted?.mailbox ?? null)
  })
})
