import type { HostGraph } from '../shared/graph.ts'
import type { HostPerson } from '../shared/start.ts'
import { mailboxPath, messagePath, type Opened } from './mail.ts'

/** Opens a compose form the sandbox's way: as a draft in the folder Utkast, which a person can look at and send. Gives a sentence. */
export async function openForm(
  graph: HostGraph,
  person: HostPerson,
  opened: Opened | null,
  kind: 'reply' | 'replyAll' | 'new',
  form: Readonly<Record<string, unknown>>,
): Promise<string> {
  const html = typeof form.htmlBody === 'string' ? form.htmlBody : ''
  if (kind === 'new' || !opened) {
    const recipients = (value: unknown) =>
      (Array.isArray(value) ? value : []).map((one: unknown) => ({
        emailAddress: {
          address: typeof one === 'string' ? one : String((one as { emailAddress?: string }).emailAddress),
        },
      }))
    await graph.send('POST', `${mailboxPath(person.mail)}/messages`, {
      subject: String(form.subject ?? ''),
      body: { contentType: 'html', content: html },
      toRecipients: recipients(form.toRecipients),
      ccRecipients: recipients(form.ccRecipients),
    })
    return 'Ett nytt mail ligger i dina utkast.'
  }
  await graph.send(
    'POST',
    `${messagePath(opened.mailbox, opened.message.id)}/${kind === 'reply' ? 'createReply' : 'createReplyAll'}`,
    { comment: html },
  )
  return 'Ett svar ligger i utkasten.'
}
