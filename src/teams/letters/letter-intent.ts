import type { Actor, MailRef } from '../../cases/actions.ts'
import type { StoredCase } from '../../casestore/port.ts'
import type { Intent } from '../../dispatch/dispatcher.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { replyHtml } from '../../ui/letters/reply-html.ts'
import type { ReplyWish } from '../../ui/letters/reply-letter.ts'

interface Given {
  readonly stored: StoredCase
  readonly actor: Actor
  readonly body: string
  readonly mail: { readonly ref: MailRef; readonly graphId: string; readonly shared: boolean }
  readonly reply: ReplyWish
}

/** A letter as a plan: the draft in the mailbox where the mail lies, and its line in the case. Nothing is sent, nothing assessed anew. */
export function letterIntent({ stored, actor, body, mail, reply }: Given): Intent {
  const { opened } = latestOf(stored.case)
  return {
    kind: 'save',
    actor,
    body,
    mail,
    stored,
    finding: null,
    assessment: null,
    outcome: null,
    summary: opened?.summary ?? '',
    title: opened?.title ?? stored.case.number,
    snapshot: [],
    toBody: null,
    recipients: { to: [], cc: [] },
    reason: '',
    answerBy: null,
    attachments: [],
    replyDraft: {
      language: reply.language,
      html: replyHtml(reply.text, reply.language),
      letter: reply.drafted,
    },
    registrar: null,
  }
}
