import type { Attachment, Recipient } from '@microsoft/microsoft-graph-types'
import type { HostPerson } from '../../shared/start.ts'
import { ewsId, type Opened } from '../mail.ts'

/** The data about mailbox and item that GetInitialData and ItemChanged carry (host protocol, section 1.6); without a mail, no item. */
export function initialData(person: HostPerson, opened: Opened | null): Record<string, unknown> {
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
  if (!opened) return { ...profile, itemType: 6 }
  const { message, shared } = opened
  const subject = message.subject ?? ''
  return {
    ...profile,
    itemType: 1,
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
