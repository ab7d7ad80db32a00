import { EncodedPath, path } from '../encode.ts'
import { type Mailbox, mailboxRoot } from '../mailbox.ts'

/** What we read of a message; the body comes with `getMessage` only. */
export const headFields =
  'id,internetMessageId,conversationId,subject,from,sender,toRecipients,ccRecipients,receivedDateTime,sentDateTime,isDraft,parentFolderId,categories,flag,hasAttachments,changeKey'

/** Well-known folder names of Graph that we look into. */
export type MailFolder = 'drafts' | 'sentitems' | 'inbox'

/** Where the messages of a mailbox are, or of one of its folders. */
export const messagesIn = (mailbox: Mailbox, folder: MailFolder | undefined) =>
  new EncodedPath(
    folder === undefined
      ? path`${mailboxRoot(mailbox)}/messages`
      : path`${mailboxRoot(mailbox)}/mailFolders/${folder}/messages`,
  )
