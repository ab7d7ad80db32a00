import type { CaseAction } from './actions.ts'
import { mailsOf } from './mails-of.ts'
import type { WithActions } from './state.ts'

export type JoinedMail = Extract<CaseAction, { type: 'mail-joined' }>

/** Mail that has come in the case's thread and that nobody has looked at yet (*Nytt i ärende*, users.md 22), oldest first. */
export function newMails(of: WithActions): readonly JoinedMail[] {
  const seen = new Set(of.actions.flatMap((action) => (action.type === 'news-seen' ? action.joined : [])))
  const here = new Set(mailsOf(of).map(({ joinedBy }) => joinedBy))
  return of.actions.filter(
    (action): action is JoinedMail =>
      action.type === 'mail-joined' && here.has(action.id) && !seen.has(action.id),
  )
}
