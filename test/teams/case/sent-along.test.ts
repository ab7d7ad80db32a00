import { workingCopyName } from '../../../src/cases/keys.ts'
import type { StoredCase } from '../../../src/casestore/port.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import type { Intent, MailInHand } from '../../../src/dispatch/dispatcher.ts'
import { getFile } from '../../../src/graph/files/get-file.ts'
import { attachmentsOf } from '../../../src/sandbox/graph/mail/message-row.ts'
import { nothingSaid } from '../../../src/teams/life/drafts.ts'
import { sentAlong } from '../../../src/teams/case/sent-along.ts'
import { addresses, buildWorld, intent, type World } from '../../dispatch/world.ts'

let world: World
const { fetch } = globalThis
beforeAll(async () => {
  world = await buildWorld()
  globalThis.fetch = world.fetch
})
afterAll(() => {
  globalThis.fetch = fetch
  world.close()
})

async function run(key: string, wanted: Intent) {
  const { dispatcher } = world.windowOf(key)
  const result = await dispatcher.run(await dispatcher.preview(wanted), () => undefined)
  if (result.stored === null) throw new Error('no case came of it')
  return { ...result, stored: result.stored }
}

/** A case that was opened of a mail in the tab, with its working copy. */
async function opened(attachments: readonly string[] = [], choices: Intent['attachments'] = []) {
  const mail = await world.arrive(addresses.miljo, attachments)
  const { stored } = await run(
    'kontakt-miljo',
    intent('kontakt-miljo', { kind: 'save', mail, reason: '', attachments: choices }),
  )
  return { mail, stored }
}

const along = (key: string, body: string, stored: StoredCase) =>
  sentAlong({
    graph: world.portOf(key),
    directory: stockholmDirectory(),
    driveId: world.config.networkSite.driveId,
    stored,
    body,
    upn: intent(key, { kind: 'save' }).actor.upn,
  })

const handOver = (stored: StoredCase, more: Partial<Intent>) =>
  intent('kontakt-miljo', {
    kind: 'hand-over',
    stored,
    toBody: 'trafik',
    recipients: { to: [addresses.trafik], cc: [] },
    ...more,
  })

const arrivedAt = (mailbox: string, mark: number) =>
  world.messagesSince(mark).filter((one) => one.mailbox === mailbox && one.folder === 'inbox')
const filesOn = (id: string) =>
  attachmentsOf(world.store, id).map(({ doc, bytes }) => [
    (JSON.parse(doc) as { name: string }).name,
    Buffer.from(bytes).toString().includes('Subject: Study visit in May'),
  ])
/** Somebody has cleared the mailbox. */
const gone = ({ graphId }: MailInHand) =>
  world.store.run('DELETE FROM messages WHERE id = ? OR restId = ?', graphId, graphId)
const attachment = (name: string, include: boolean, heldBack: 'identity' | null) => ({
  id: name,
  name,
  size: 1,
  include,
  heldBack,
})
const levelA = { value: 'A', evidence: [] }
const folderOpenTo = async (key: string, { case: of }: StoredCase, mail: MailInHand) => {
  const name = await workingCopyName(mail.ref.internetMessageId)
  return getFile(world.portOf(key), world.config.networkSite.driveId, [of.id, name]).then(
    () => true,
    () => false,
  )
}

test('a mail that the person reaches is forwarded, and its copy is open to the receiver', async () => {
  const { mail, stored } = await opened()
  const mark = world.mark()
  expect(await folderOpenTo('kontakt-trafik', stored, mail)).toBe(false)
  const found = await along('kontakt-miljo', 'miljo', stored)
  expect([found.way, found.mail?.ref.internetMessageId]).toEqual(['forward', mail.ref.internetMessageId])
  const sent = await run(
    'kontakt-miljo',
    handOver(stored, { mail: found.mail, attachments: found.attachments }),
  )
  expect(sent.outcome).toBe('done')
  const [forward, ...more] = arrivedAt(addresses.trafik, mark)
  expect(forward?.body.content).toContain('mayor@example.org')
  expect(more).toEqual([])
  expect(await folderOpenTo('kontakt-trafik', stored, mail)).toBe(true)
})

test('a mail that is gone goes along as a file from the folder of the case, once', async () => {
  const { mail, stored } = await opened()
  gone(mail)
  const found = await along('kontakt-miljo', 'miljo', stored)
  expect([found.way, found.mail]).toEqual(['copy', null])
  const mark = world.mark()
  const wanted = handOver(stored, { attachments: found.attachments })
  const { dispatcher } = world.windowOf('kontakt-miljo')
  const preview = await dispatcher.preview(wanted)
  const first = await dispatcher.run(preview, () => undefined)
  await dispatcher.run(preview, () => undefined)
  expect(first.outcome).toBe('done')
  const received = arrivedAt(addresses.trafik, mark)
  expect(received.map(({ id }) => filesOn(id))).toEqual([[['original.eml', true]]])
  expect(await folderOpenTo('kontakt-trafik', stored, mail)).toBe(true)
})

test('at level A the copy stays in the folder, which is opened: the message carries number and link', async () => {
  const { mail, stored } = await opened()
  gone(mail)
  const actions = stored.case.actions.map((action) =>
    action.type === 'opened' ? { ...action, facts: { ...nothingSaid, level: levelA } } : action,
  ) as typeof stored.case.actions
  const found = await along('kontakt-miljo', 'miljo', { ...stored, case: { ...stored.case, actions } })
  expect([found.way, found.attachments]).toEqual(['folder', []])
  const mark = world.mark()
  await run('kontakt-miljo', handOver(stored, { attachments: [] }))
  expect(arrivedAt(addresses.trafik, mark).map(({ id }) => filesOn(id))).toEqual([[]])
  expect(await folderOpenTo('kontakt-trafik', stored, mail)).toBe(true)
})

test('what may hold identity stays in the mailbox, and a copy that holds it stays in the folder', async () => {
  const names = ['programme.pdf', 'passports.pdf']
  const all = names.map((name) => attachment(name, true, name === 'passports.pdf' ? 'identity' : null))
  const { mail, stored } = await opened(names, all)
  const there = await along('kontakt-miljo', 'miljo', stored)
  expect(there.attachments.map(({ name, include }) => [name, include])).toEqual([
    ['programme.pdf', true],
    ['passports.pdf', false],
  ])
  gone(mail)
  expect((await along('kontakt-miljo', 'miljo', stored)).way).toBe('folder')
})

test('the next body sends on the forward by which it came, from its own mailbox', async () => {
  const { stored } = await opened()
  const first = await along('kontakt-miljo', 'miljo', stored)
  const sent = await run('kontakt-miljo', handOver(stored, { mail: first.mail }))
  const found = await along('kontakt-trafik', 'trafik', sent.stored)
  expect([found.way, found.mail?.ref.mailbox]).toEqual(['forward', addresses.trafik])
})

test('nobody reaches it, and nothing was filed: that is said', async () => {
  const { mail, stored } = await opened(['passports.pdf'], [attachment('passports.pdf', false, 'identity')])
  gone(mail)
  expect((await along('kontakt-miljo', 'miljo', stored)).way).toBe('nothing')
  const sent = await run('kontakt-miljo', handOver(stored, {}))
  expect(sent.outcome).toBe('done')
})

test('a corrected hand-over opens the folder to the right body', async () => {
  const { mail, stored } = await opened()
  const wrong = await run('kontakt-miljo', handOver(stored, { mail }))
  expect(await folderOpenTo('kontakt-avfall', stored, mail)).toBe(false)
  await run(
    'kontakt-miljo',
    handOver(wrong.stored, {
      kind: 'correct-hand-over',
      mail,
      toBody: 'stockholm-avfall',
      recipients: { to: [addresses.avfall], cc: [] },
    }),
  )
  expect(await folderOpenTo('kontakt-avfall', stored, mail)).toBe(true)
})
