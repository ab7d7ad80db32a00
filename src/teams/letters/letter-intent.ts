import type { Actor } from '../../cases/actions.ts'
import type { StoredCase } from '../../casestore/port.ts'
import type { Intent, MailInHand, ReplyDraft } from '../../dispatch/dispatcher.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { replyHtml } from '../../ui/letters/reply-html.ts'
import type { ReplyWish } from '../../ui/letters/reply-letter.ts'

/** The mail that a letter answers, or, where the case has none, the mailbox that the new draft is put in. */
export type LetterPlace =
  { readonly mail: MailInHand } | { readonly mailbox: string; readonly shared: boolean }

interface Given {
  readonly stored: StoredCase
  readonly actor: Actor
  readonly body: string
  readonly place: LetterPlace
  readonly reply: ReplyWish
  /** Of a letter that answers no mail. */
  readonly subject: string
}

/** A letter as a plan: the draft in the mailbox where the mail lies or the letter begins, and its line in the case. Nothing is sent, nothing assessed anew. */
export function letterIntent({ stored, actor, body, place, reply, subject }: Given): Intent {
  const { opened } = latestOf(stored.case)
  return {
    kind: 'save',
    actor,
    body,
    mail: 'mail' in place ? place.mail : null,
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
      ...beginning(place, subject),
    },
    registrar: null,
  }
}

const beginning = (place: LetterPlace, subject: string): Pick<ReplyDraft, 'begins'> =>
  'mail' in place ? {} : { begins: { ...place, subject } }
