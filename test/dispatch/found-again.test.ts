import { caseTag } from '../../src/cases/keys.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import { getMime } from '../../src/graph/messages/get-mime.ts'
import { readEml } from '../../src/mail/read-eml.ts'
import { mailKeysOf } from '../../src/casestore/mail-keys.ts'
import { parseHeaders } from '../../src/outlook/reading/parse-headers.ts'
import { addresses, buildWorld, handOver, type World } from './world.ts'

let world: World
let stored: StoredCase
/** The forward as it arrived, with its head as the client gives it. */
let arrived: string
let original: string
beforeAll(async () => {
  world = await buildWorld()
  const mail = await world.arrive()
  original = mail.ref.internetMessageId
  const { dispatcher } = world.windowOf('kontakt-miljo')
  const preview = await dispatcher.preview(handOver(mail, null, { registrar: null, replyDraft: null }))
  const result = await dispatcher.run(preview, () => undefined)
  if (result.stored === null) throw new Error('no case')
  stored = result.stored
  const [forward] = await world.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')
  if (forward === undefined) throw new Error('nothing arrived')
  const box = { address: addresses.avfall, shared: true }
  arrived = Buffer.from(await getMime(world.portOf('kontakt-avfall'), box, forward.id)).toString('utf8')
})
afterAll(() => world.close())

/** What a careless gateway takes out of a text: every link, and our plain line. */
const stripped = (text: string) =>
  text.replaceAll(/https?:\/\/[^\s"<>]+/g, '').replaceAll(caseTag(stored.case.id), '')

/** The case that a mail leads to, read as the pane reads it; `through` is what happened to its text on the way. */
async function leadsTo(eml: string, through = (text: string) => text): Promise<string | undefined> {
  const read = await readEml(Buffer.from(eml))
  const text = through(read.text)
  const html = read.html === null ? null : through(read.html)
  const headers = parseHeaders(eml.split(/\r?\n\r?\n/)[0] ?? '')
  const internetMessageId = headers.fields['message-id'] ?? null
  const keys = mailKeysOf({ internetMessageId, headers, text, html })
  return (await world.windowOf('kontakt-avfall').cases.findByMail(keys))?.case.id
}

const renamed = (eml: string) => eml.replace(/^Message-ID: .*$/im, 'Message-ID: <new-1@gateway.example.org>')
const orphaned = (eml: string) =>
  eml.replaceAll(/^(?:In-Reply-To|References): .*(?:\r?\n[ \t].*)*\r?\n/gim, '')

const byHand = (head: readonly string[], text: string) =>
  [
    'From: Kollega <kollega@stad.example>',
    `To: ${addresses.avfall}`,
    'Subject: VB: Study visit in May',
    'Message-ID: <by-hand-1@stad.example>',
    ...head,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n')

describe('the receiver’s pane lands in the same case', () => {
  test('the forward is found by its own id alone', async () => {
    expect(await leadsTo(orphaned(arrived), stripped)).toBe(stored.case.id)
  })

  test('with another id and the tag stripped, by what it refers to', async () => {
    expect(await leadsTo(renamed(arrived), stripped)).toBe(stored.case.id)
  })

  test('with another id and nothing to refer to, by the link or the line in its text', async () => {
    expect(await leadsTo(orphaned(renamed(arrived)))).toBe(stored.case.id)
  })

  test('a forward by hand of the first mail is found by what it refers to', async () => {
    expect(await leadsTo(byHand([`References: ${original}`], 'Kan ni ta den här?'))).toBe(stored.case.id)
  })

  test('an answer by hand to our forward is found by what it answers', async () => {
    const id = parseHeaders(arrived.split(/\r?\n\r?\n/)[0] ?? '').fields['message-id'] ?? ''
    expect(await leadsTo(byHand([`In-Reply-To: ${id}`], 'Ja, det kan vi.'))).toBe(stored.case.id)
  })

  test('a copy pasted into a new mail is found by the line that survives', async () => {
    const pasted = `Se nedan.\r\n\r\n> ${caseTag(stored.case.id)}`
    expect(await leadsTo(byHand([], pasted))).toBe(stored.case.id)
  })

  test('with all of it gone it is a mail like any other', async () => {
    expect(await leadsTo(orphaned(renamed(arrived)), stripped)).toBeUndefined()
  })
})
