import type { SandboxStore } from '../../store/sandbox-store.ts'
import { inReplyToProperty, referencesProperty } from './headers.ts'
import { attachmentsOf, propertiesOf, propertyKey, type MessageDoc, type MessageRow } from './message-row.ts'
import { plainText } from './preview.ts'
import { addressesOf } from './recipients.ts'

/** RFC 2047 words of at most 75 characters, cut between characters. */
const encodedWords = (text: string): string => {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words: string[] = []
  let bytes: number[] = []
  const flush = (): void => {
    if (bytes.length > 0) words.push(`=?UTF-8?B?${Buffer.from(bytes).toString('base64')}?=`)
    bytes = []
  }
  for (const character of text) {
    const next = [...Buffer.from(character)]
    if (bytes.length + next.length > 42) flush()
    bytes.push(...next)
  }
  flush()
  return words.join('\r\n ')
}

const base64Lines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')

const addressList = (recipients: unknown): string =>
  addressesOf(recipients)
    .map(({ name, address }) =>
      name === address
        ? `<${address}>`
        : `${/^[\w .-]+$/.test(name) ? name : /^[\x20-\x7e]*$/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodedWords(name)} <${address}>`,
    )
    .join(',\r\n ')

const textPart = (type: string, text: string): string =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(Buffer.from(text))}\r\n`

const bodyPart = (doc: MessageDoc, boundary: string): string => {
  const content = doc.body?.content ?? ''
  if (doc.body?.contentType !== 'html') return textPart('text/plain', content)
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n`,
    `--${boundary}\r\n${textPart('text/plain', plainText(content))}`,
    `--${boundary}\r\n${textPart('text/html', content)}`,
    `--${boundary}--\r\n`,
  ].join('')
}

/** The message as it arrived, byte for byte; for one written here, the MIME that Exchange would have sent (RFC 5322, 2045–2047). */
export const mimeOf = (store: SandboxStore, row: MessageRow): Uint8Array => {
  if (row.mime !== null) return row.mime
  const doc = JSON.parse(row.doc) as MessageDoc
  const props = propertiesOf(store, row.id)
  const headers: [string, string | undefined][] = [
    ['From', addressList([doc.from])],
    [
      'Sender',
      doc.sender?.emailAddress?.address === doc.from?.emailAddress?.address
        ? undefined
        : addressList([doc.sender]),
    ],
    ['To', addressList(doc.toRecipients)],
    ['Cc', addressList(doc.ccRecipients)],
    ['Reply-To', addressList(doc.replyTo)],
    ['Subject', encodedWords(doc.subject ?? '')],
    ['Date', new Date(doc.sentDateTime ?? doc.createdDateTime ?? 0).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', row.internetMessageId],
    ['In-Reply-To', props.get(propertyKey(inReplyToProperty))],
    ['References', props.get(propertyKey(referencesProperty))?.replaceAll(' ', '\r\n ')],
    ['MIME-Version', '1.0'],
  ]
  const custom = (doc.internetMessageHeaders ?? [])
    .map((one) => [one.name ?? '', encodedWords(one.value ?? '')] as const)
    .filter(([name]) => /^x-/i.test(name))
  const head = [...headers, ...custom]
    .flatMap(([name, value]) => (value ? [`${name}: ${value}\r\n`] : []))
    .join('')
  const attachments = attachmentsOf(store, row.id)
  // Boundaries follow from the id, so that asking twice gives the same bytes.
  const mark = row.internetMessageId.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)
  const body = bodyPart(doc, `alt_${mark}`)
  if (attachments.length === 0) return Buffer.from(`${head}${body}`)
  const parts = attachments.map((one) => {
    const file = JSON.parse(one.doc) as {
      name?: string
      contentType?: string
      isInline?: boolean
      contentId?: string | null
    }
    const name = encodedWords(file.name ?? 'attachment')
    const id = file.contentId ? `Content-ID: <${file.contentId}>\r\n` : ''
    return `--mix_${mark}\r\nContent-Type: ${file.contentType ?? 'application/octet-stream'}; name="${name}"\r\nContent-Disposition: ${file.isInline ? 'inline' : 'attachment'}; filename="${name}"\r\n${id}Content-Transfer-Encoding: base64\r\n\r\n${base64Lines(one.bytes)}\r\n`
  })
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary="mix_${mark}"\r\n\r\n--mix_${mark}\r\n${body}${parts.join('')}--mix_${mark}--\r\n`,
  )
}
