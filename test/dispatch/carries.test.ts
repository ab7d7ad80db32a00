import { createHash } from 'node:crypto'
import { attachmentsOf } from '../../src/sandbox/graph/mail/message-row.ts'
import type { Intent } from '../../src/dispatch/dispatcher.ts'
import { GraphError } from '../../src/graph/port.ts'
import { getFile } from '../../src/graph/files/get-file.ts'
import { addresses, buildWorld, handOver, type World } from './world.ts'

// Mails of several megabytes.
jest.setTimeout(60_000)

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

const head = (id: string) => [
  'From: Office of the Mayor <mayor@example.org>',
  `To: ${addresses.miljo}`,
  'Subject: Study visit in May',
  `Message-ID: ${id}`,
  'Date: Mon, 23 Nov 2026 08:10:00 +0000',
  'MIME-Version: 1.0',
]
const message = (lines: readonly string[]) => Buffer.from([...lines, ''].join('\r\n'))

const signed = (id: string) =>
  message([
    ...head(id),
    'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary=s',
    '',
    '--s',
    'Content-Type: text/plain',
    '',
    'We would like to visit your city.',
    '--s',
    'Content-Type: application/pkcs7-signature; name=smime.p7s',
    'Content-Transfer-Encoding: base64',
    '',
    'MIIB',
    '--s--',
  ])
const large = (id: string) =>
  message([...head(id), 'Content-Type: text/plain', '', ...Array<string>(57_000).fill('y'.repeat(76))])
const withHtml = (id: string) =>
  message([
    ...head(id),
    'Content-Type: text/html',
    '',
    '<html><head><style>p{color:red}</style></head><body class="x"><p>Dear colleagues</p></body></html>',
  ])

async function carryOut(contents: (id: string) => Buffer, more: Partial<Intent> = {}) {
  const mail = await world.arrive(addresses.miljo, [], contents)
  const mark = world.mark()
  const { dispatcher, cases } = world.windowOf('kontakt-miljo')
  const preview = await dispatcher.preview(handOver(mail, null, { registrar: null, ...more }))
  const result = await dispatcher.run(preview, () => undefined)
  const forward = world
    .messagesSince(mark)
    .find(({ mailbox, folder }) => mailbox === addresses.avfall && folder === 'inbox')
  return { mail, result, forward, cases, bytes: contents(mail.ref.internetMessageId) }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const filesOn = (internetMessageId: string) => {
  const row = world.store.get<{ id: string }>(
    'SELECT m.id FROM messages m JOIN users u ON u.id = m.mailbox WHERE m.internetMessageId = ? AND u.mail = ?',
    internetMessageId,
    addresses.avfall,
  )
  return attachmentsOf(world.store, row?.id ?? '').map(({ doc, bytes }) => ({
    name: (JSON.parse(doc) as { name: string }).name,
    sha256: sha256(bytes),
  }))
}
const leftBy = ({ result }: Awaited<ReturnType<typeof carryOut>>, id: string) =>
  result.journal.steps.find((step) => step.id === id)

describe('what a forward carries', () => {
  test('the letter itself stands below our text, inside its own style', async () => {
    const { forward } = await carryOut(withHtml)
    expect(forward?.body.content).toMatch(/<style>.*<body class="x"><div lang="sv".*Från:.*Dear colleagues/s)
  })

  test('and stands there once where Exchange ignores the body that createForward is given', async () => {
    const strict = await buildWorld({ createForwardTakesMessage: false })
    const mail = await strict.arrive(addresses.miljo, [], withHtml)
    const { dispatcher } = strict.windowOf('kontakt-miljo')
    await dispatcher.run(await dispatcher.preview(handOver(mail)), () => undefined)
    const [forward] = await strict.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')
    strict.close()
    expect(forward?.body.content.match(/Dear colleagues/g)).toHaveLength(1)
    expect(forward?.body.content).toContain('ankomst:')
  })

  test('a signed mail, which cannot be forwarded, goes along as a file, byte for byte', async () => {
    const { result, forward, bytes } = await carryOut(signed)
    expect(result.outcome).toBe('done')
    expect(filesOn(forward?.internetMessageId ?? '')).toEqual([
      { name: 'original.eml', sha256: sha256(bytes) },
    ])
  })

  test('a mail too long to be quoted goes along as a file, in pieces', async () => {
    const { result, forward, bytes } = await carryOut(large)
    expect(result.outcome).toBe('done')
    expect(filesOn(forward?.internetMessageId ?? '')).toEqual([
      { name: 'original.eml', sha256: sha256(bytes) },
    ])
  })

  test('an upload that broke off is made whole before the draft leaves', async () => {
    let refused = 0
    world.setFaults(({ target }) =>
      target.includes('/attachments/createUploadSession') && refused++ === 0
        ? { when: 'before', status: 503 }
        : undefined,
    )
    const { result, forward, bytes } = await carryOut(large)
    expect([refused, result.outcome]).toEqual([2, 'done'])
    expect(filesOn(forward?.internetMessageId ?? '').map((file) => file.sha256)).toEqual([sha256(bytes)])
  })
})

describe('the working copy', () => {
  test('is the mail byte for byte, and the case keeps its hash', async () => {
    const done = await carryOut(withHtml)
    const { left } = leftBy(done, 'file-copy') ?? {}
    expect(left?.sha256).toBe(sha256(done.bytes))
    const row = world.store.get<{ bytes: Uint8Array }>(
      'SELECT bytes FROM drive_items WHERE id = ?',
      left?.itemId ?? '',
    )
    expect(row && sha256(row.bytes)).toBe(sha256(done.bytes))
  })

  test('a large one goes up in pieces and is the same', async () => {
    const done = await carryOut(large)
    expect(leftBy(done, 'file-copy')).toMatchObject({ state: 'done', left: { sha256: sha256(done.bytes) } })
  })

  test('is read by the handling bodies, and by no other member of the site', async () => {
    const { result } = await carryOut(withHtml)
    const { driveId } = world.config.networkSite
    const reads = (key: string) =>
      getFile(world.portOf(key), driveId, [result.stored?.case.id ?? '']).then(
        () => 'reads',
        (thrown: unknown) => (thrown instanceof GraphError ? thrown.code : 'broke'),
      )
    expect(await Promise.all(['kontakt-miljo', 'kontakt-avfall', 'kontakt-trafik'].map(reads))).toEqual([
      'reads',
      'reads',
      'forbidden',
    ])
  })

  test('is not filed where the folder cannot be closed, and the checklist says so', async () => {
    world.setFaults(({ target }) =>
      target.endsWith('/invite') ? { when: 'before', status: 403 } : undefined,
    )
    const done = await carryOut(withHtml)
    expect(done.result.outcome).toBe('done')
    expect(leftBy(done, 'case-folder')).toMatchObject({ state: 'skipped', error: 'forbidden' })
    expect(leftBy(done, 'file-copy')).toMatchObject({ state: 'skipped', error: 'forbidden' })
  })
})
