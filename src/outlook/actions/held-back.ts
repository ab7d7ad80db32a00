import type { AttachmentChoice } from '../../dispatch/dispatcher.ts'
import { heldBackOf } from '../../ui/attachments/held-back.ts'
import type { HostAttachment } from '../host/mail-host.ts'

/** The attachments as choices: what may hold identity, names or health stays in the mailbox unless the person ticks it (users.md 9). */
export function attachmentChoices(attachments: readonly HostAttachment[]): AttachmentChoice[] {
  return attachments
    .filter(({ isInline }) => !isInline)
    .map(({ id, name, size }) => {
      const heldBack = heldBackOf(name)
      return { id, name, size, include: heldBack === null, heldBack }
    })
}
