import type { Message } from '@microsoft/microsoft-graph-types'
import type { HostPerson } from '../shared/start.ts'

export const folders = [
  { id: 'inbox', name: 'Inkorg' },
  { id: 'drafts', name: 'Utkast' },
  { id: 'sentitems', name: 'Skickat' },
] as const
export type FolderId = (typeof folders)[number]['id']

/** Where one is: a mailbox by address, and a folder in it. */
export interface Place {
  readonly mailbox: string
  readonly folder: FolderId
}

/** A message with the mailbox it was read in. */
export interface Opened {
  readonly mailbox: string
  readonly shared: boolean
  readonly message: Message & { readonly id: string }
}

export const mailboxPath = (mailbox: string) => `/users/${encodeURIComponent(mailbox)}`
export const messagePath = (mailbox: string, id: string) =>
  `${mailboxPath(mailbox)}/messages/${encodeURIComponent(id)}`

const listed =
  'id,subject,from,toRecipients,receivedDateTime,sentDateTime,isRead,isDraft,hasAttachments,categories,flag,bodyPreview'
export const listPath = ({ mailbox, folder }: Place) =>
  `${mailboxPath(mailbox)}/mailFolders/${folder}/messages?$top=100&$orderby=receivedDateTime%20desc&$select=${listed}`

/** Own mailbox first, then the function mailboxes one may open. */
export const mailboxesOf = (person: HostPerson) => [person.mail, ...person.mailboxes.map((one) => one.mail)]

/** Graph's id as Outlook on the web gives it to add-ins (EWS form), and back; `convertToRestId` makes the same swap. */
export const ewsId = (id: string) => id.replace(/-/g, '/').replace(/_/g, '+')
export const restId = (id: string) => id.replace(/\//g, '-').replace(/\+/g, '_')
