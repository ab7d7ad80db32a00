import { emlAttachments } from '../../src/mail/eml-attachments.ts'
import { UnreadableMailError } from '../../src/mail/unreadable-mail-error.ts'

const eml = [
  'From: a@example.org',
  'To: b@stad.example',
  'Subject: Visit',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hello',
  '--x',
  'Content-Type: application/pdf; name="Programme.pdf"',
  'Content-Disposition: attachment; filename="Programme.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERg==',
  '--x',
  'Content-Type: image/png',
  'Content-Disposition: inline',
  'Content-Transfer-Encoding: base64',
  '',
  'AAAA',
  '--x--',
  '',
].join('\r\n')

test('files come in their order with their bytes; what has no name gets a number', async () => {
  const found = await emlAttachments(new TextEncoder().encode(eml))
  expect(found.map(({ name, isInline }) => [name, isInline])).toEqual([
    ['Programme.pdf', false],
    ['2', true],
  ])
  expect(new TextDecoder().decode(found[0]?.bytes)).toBe('%PDF')
})

test('what is no mail is refused', async () => {
  await expect(emlAttachments(new Uint8Array([0, 1, 2]))).rejects.toBeInstanceOf(UnreadableMailError)
})
