import type { Message } from '@microsoft/microsoft-graph-types'
import { newId } from '../../store/new-id.ts'
import { failure } from '../http/failure.ts'
import type { Mailbox } from '../rights/mailbox-rights.ts'
import { conversationOf } from './conversation.ts'
import { instant, type MessageDoc } from './message-row.ts'
import { bodyPreview } from './preview.ts'
import { readRecipients, toRecipients } from './recipients.ts'

const recipientFields = ['toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const
const plainFields = [
  'subject',
  'importance',
  'categories',
  'flag',
  'isRead',
  'isDeliveryReceiptRequested',
  'isReadReceiptRequested',
  'inferenceClassification',
  'internetMessageHeaders',
] as const

/** What only a draft may still change. */
const draftOnly: readonly string[] = [
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'internetMessageId',
]

const known = new Set<string>([
  ...recipientFields,
  ...plainFields,
  'body',
  'from',
  'sender',
  'internetMessageId',
  'singleValueExtendedProperties',
  'multiValueExtendedProperties',
  'attachments',
  'extensions',
])

/** The properties of a message as a client writes them: camelCase whatever the letter case sent. */
export const readMessageInput = (input: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name.startsWith('@') ? name : name.charAt(0).toLowerCase() + name.slice(1),
      value,
    ]),
  )

/** The change that a client's properties make to a message; 400 for unknown ones, and for a sent message's text and recipients. */
export const readMessageChange = (input: Record<string, unknown>, isDraft: boolean): MessageDoc => {
  const change: MessageDoc = {}
  for (const name of Object.keys(input)) {
    if (name.startsWith('@')) continue
    if (!known.has(name))
      throw failure.badRequest(
        `The property '${name}' does not exist on type 'microsoft.graph.message'. Make sure to only use property names that are defined by the type.`,
        'RequestBodyRead',
      )
    if (!isDraft && draftOnly.includes(name))
      throw failure.badRequest(
        `The property '${name}' can only be set while the message is a draft.`,
        'ErrorInvalidPropertySet',
      )
  }
  for (const name of plainFields) if (name in input) Object.assign(change, { [name]: input[name] })
  for (const name of recipientFields) if (name in input) change[name] = readRecipients(input[name])
  for (const name of ['from', 'sender'] as const) {
    const one = name in input ? readRecipients([input[name]])[0] : undefined
    if (one) change[name] = one
  }
  if (change.flag?.dueDateTime && !change.flag.startDateTime)
    throw failure.badRequest('A due date needs a start date.', 'ErrorInvalidRequest')
  const headers = change.internetMessageHeaders
  if (headers?.some((one) => !/^x-/i.test(one.name ?? '')))
    throw failure.badRequest(
      "The internet message header name should start with 'x-' or 'X-'.",
      'InvalidInternetMessageHeader',
    )
  if (typeof input['body'] === 'object' && input['body'] !== null) {
    const body = readMessageInput(input['body'] as Record<string, unknown>)
    const contentType =
      String(body['contentType'] ?? 'text').toLowerCase() === 'html' ? ('html' as const) : ('text' as const)
    change.body = { contentType, content: String(body['content'] ?? '') }
    change.bodyPreview = bodyPreview(change.body)
  }
  return change
}

/** An empty draft in a mailbox, in Graph's defaults. */
export const emptyDraft = (mailbox: Mailbox, now: Date): MessageDoc & Message => {
  const internetMessageId = `<${newId.guid().replaceAll('-', '').toUpperCase()}@${mailbox.mail.split('@')[1] ?? 'sandbox.example'}>`
  const self = toRecipients([{ name: String(mailbox.doc['displayName']), address: mailbox.mail }])[0] ?? {}
  const at = instant(now)
  return {
    createdDateTime: at,
    lastModifiedDateTime: at,
    receivedDateTime: at,
    sentDateTime: at,
    subject: '',
    bodyPreview: '',
    body: { contentType: 'text', content: '' },
    importance: 'normal',
    categories: [],
    isRead: true,
    isDraft: true,
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    inferenceClassification: 'focused',
    flag: { flagStatus: 'notFlagged' },
    internetMessageId,
    conversationId: conversationOf(internetMessageId),
    from: self,
    sender: self,
    toRecipients: [],
    ccRecipients: [],
    bccRecipients: [],
    replyTo: [],
  }
}

/** The extended properties of a client's message: id → value, null to remove. */
export const readProperties = (input: Record<string, unknown>): [string, string | null][] =>
  (Array.isArray(input['singleValueExtendedProperties'])
    ? (input['singleValueExtendedProperties'] as Record<string, unknown>[])
    : []
  ).flatMap((one) => {
    const id = one['id'] ?? one['Id'] ?? one['PropertyId']
    const value = one['value'] ?? one['Value'] ?? null
    return typeof id === 'string'
      ? [[id, value === null ? null : String(value)] as [string, string | null]]
      : []
  })
