import type { FileAttachment } from '@microsoft/microsoft-graph-types'
import { addAttachment } from '../graph/messages/add-attachment.ts'
import { addLargeAttachment } from '../graph/messages/add-large-attachment.ts'
import { listAttachments } from '../graph/messages/list-attachments.ts'
import type { Mailbox } from '../graph/mailbox.ts'
import { getMime } from '../graph/messages/get-mime.ts'
import { base64 } from './mail-content.ts'
import { chosenFiles, folderFile } from './folder-files.ts'
import type { Order } from './order.ts'
import type { Run } from './step.ts'
import { mailMailbox } from './which-mailbox.ts'

const name = 'original.eml'
const contentType = 'message/rfc822'

/** A call of 4 MB takes this much as base64, beside the text. */
const inlineBytes = 2_500_000

const fileOf = (bytes: Uint8Array): FileAttachment & { readonly '@odata.type': string } => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name,
  contentType,
  contentBytes: base64(bytes),
})

/** Whether there is something to send on: the mail in hand, or where there is none a copy chosen in the case's folder. */
export const hasOriginal = (order: Order) => order.mail !== null || chosenFiles(order).length > 0

async function originalBytes(run: Run): Promise<Uint8Array> {
  const source = mailMailbox(run)
  const [copy] = chosenFiles(run.order)
  if (source !== null && run.order.mail !== null) return getMime(run.graph, source, run.order.mail.graphId)
  return copy === undefined ? new Uint8Array() : (await folderFile(run, copy)).bytes
}

/** The original as a file that fits into the call that makes a message; null when it is too large for that. @throws GraphError */
export async function originalInline(run: Run): Promise<FileAttachment | null> {
  const bytes = await originalBytes(run)
  return bytes.length > inlineBytes ? null : fileOf(bytes)
}

/** Puts the original onto a draft unless it lies there whole already. @throws GraphError */
export async function attachOriginal(run: Run, mailbox: Mailbox, draftId: string): Promise<void> {
  const there = await listAttachments(run.graph, mailbox, draftId)
  if (there.some((attachment) => attachment.name === name)) return
  const bytes = await originalBytes(run)
  if (bytes.length <= inlineBytes) await addAttachment(run.graph, mailbox, draftId, fileOf(bytes))
  else await addLargeAttachment(run.graph, run.fetchPlain, mailbox, draftId, { name, contentType, bytes })
}
