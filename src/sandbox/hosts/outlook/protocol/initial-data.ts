import type { Attachment, Recipient } from '@microsoft/microsoft-graph-types'
import type { HostPerson } from '../../shared/start.ts'
import { ewsId, type Opened } from '../mail.ts'

/**
 * What the host says is open. `none` is what add-ins get in a mailbox hidden from the address list; a pinned pane also meets meetings
 * and mail that is being written, though its button stands beside neither.
 */
export const openItems = ['mail', 'meeting', 'draft', 'none'] as const
export type OpenItem = (typeof openItems)[number]

/** Office.js's own numbers (`HostItemType`). */
const itemTypes = { mail: 1, meeting: 2, draft: 4, none: 6 } as const satisfies Record<OpenItem, number>

/**
 * The data about mailbox and item that GetInitialData and ItemChanged carry (host protocol, section 1.6); without a mail, no item. A
 * meeting takes its subject and people from the mail that is chosen.
 */
export function initialData(
  person: HostPerson,
  opened: Opened | null,
  item: OpenItem,
): Record<string, unknown> {
  const profile = {
    userDisplayName: person.displayName,
    userEmailAddress: person.mail,
    userTimeZone: 'W. Europe Standard Time',
    userProfileType: 'enterprise',
    hostVersion: '20.0.0.0',
    owaView: 'ThreeColumns',
    permissionLevel: 2,
    timeZoneOffsets: [],
  }
  if (!opened || item === 'none') return { ...profile, itemType: itemTypes.none }
  // Of what is being written office.js asks the host call by call.
  if (item === 'draft') return { ...profile, itemType: itemTypes.draft }
  const { message, shared } = opened
  const subject = message.subject ?? ''
  if (item === 'meeting') {
    const organizer = correspondent(message.from, person)
    const { receivedDateTime: start } = message
    return {
      ...profile,
      itemType: itemTypes.meeting,
      itemClass: 'IPM.Appointment',
      id: ewsId(message.id),
      subject,
      normalizedSubject: subject,
      organizer,
      start,
      end: start,
      location: '',
      to: (message.toRecipients ?? []).map((one) => correspondent(one, person)),
      cc: [],
      attachments: [],
      isFromSharedFolder: shared,
    }
  }
  return {
    ...profile,
    itemType: itemTypes.mail,
    itemClass: encrypted(message.attachments ?? []) ? 'IPM.Note.SMIME' : 'IPM.Note',
    id: ewsId(message.id),
    conversationId: message.conversationId ?? '',
    internetMessageId: message.internetMessageId ?? '',
    subject,
    normalizedSubject: subject.replace(/^((re|sv|fw|fwd|vb|aw|wg|tr)\s*:\s*)+/i, ''),
    from: correspondent(message.from, person),
    sender: correspondent(message.sender ?? message.from, person),
    to: (message.toRecipients ?? []).map((one) => correspondent(one, person)),
    cc: (message.ccRecipients ?? []).map((one) => correspondent(one, person)),
    dateTimeCreated: message.createdDateTime ?? message.receivedDateTime,
    dateTimeModified: message.lastModifiedDateTime ?? message.receivedDateTime,
    attachments: (message.attachments ?? []).map(attachment),
    isFromSharedFolder: shared,
    isRead: message.isRead ?? true,
  }
}

const encrypted = (attachments: readonly Attachment[]) => attachments.some((one) => one.name === 'smime.p7m')

function correspondent(recipient: Recipient | null | undefined, person: HostPerson) {
  const address = recipient?.emailAddress?.address ?? ''
  const own = address.split('@')[1] === person.mail.split('@')[1]
  return {
    name: recipient?.emailAddress?.name ?? address,
    address,
    recipientType: own ? 2 : 3,
    appointmentResponse: 0,
  }
}

const attachment = (one: Attachment) => ({
  id: ewsId(one.id ?? ''),
  name: one.name ?? '',
  contentType: one.contentType ?? 'application/octet-stream',
  size: one.size ?? 0,
  isInline: one.isInline ?? false,
  attachmentType:
    (one as { '@odata.type'?: string })['@odata.type'] === '#microsoft.graph.itemAttachment' ? 1 : 0,
})
