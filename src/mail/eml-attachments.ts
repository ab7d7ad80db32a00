import PostalMime from 'postal-mime'
import { mustLookLikeMail } from './unreadable-mail-error.ts'

/** A file that lies inside a mail. */
export interface EmlAttachment {
  readonly name: string
  readonly contentType: string
  readonly isInline: boolean
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * The files of an .eml in their order, pictures of the text among them; what has no name gets a number. @throws UnreadableMailError
 * when the bytes are no mail at all
 */
export async function emlAttachments(eml: Uint8Array): Promise<readonly EmlAttachment[]> {
  mustLookLikeMail(eml)
  const { attachments } = await PostalMime.parse(eml, { forceRfc822Attachments: true, maxNestingDepth: 100 })
  return attachments.map(({ filename, mimeType, disposition, related, content }, index) => ({
    name: filename?.trim() || `${index + 1}`,
    contentType: mimeType,
    isInline: related === true || disposition === 'inline',
    bytes: new Uint8Array(
      typeof content === 'string' ? new TextEncoder().encode(content) : (content as ArrayBuffer),
    ),
  }))
}
