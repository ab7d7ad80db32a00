import type { MailRef } from './actions.ts'
import type { Case } from './case.ts'
import type { WithActions } from './state.ts'

/** A mail that belongs to a case now. */
export interface CaseMail {
  readonly mail: MailRef
  /** The action that joined it; null for the mail the case began with, which stays. */
  readonly joinedBy: string | null
  /** The case it came from when two cases were made one. */
  readonly fromCase: string | null
}

/** The mails of a case: the one it began with and those that were joined and not split off again, each once, oldest first. */
export function mailsOf(of: WithActions): readonly CaseMail[] {
  const mails = new Map<string, CaseMail>()
  for (const action of of.actions) {
    if (action.type === 'opened' && action.mail !== null)
      mails.set(action.mail.internetMessageId, { mail: action.mail, joinedBy: null, fromCase: null })
    if (action.type === 'mail-joined' && !mails.has(action.mail.internetMessageId))
      mails.set(action.mail.internetMessageId, {
        mail: action.mail,
        joinedBy: action.id,
        fromCase: action.fromCase ?? null,
      })
    if (action.type === 'mail-split') mails.delete(action.internetMessageId)
  }
  return [...mails.values()]
}

/** Whether a mail is one of the case's own: it began with it, it was joined, or it is a forward that we sent. */
export function knowsMail(of: Pick<Case, 'actions' | 'journals'>, internetMessageId: string): boolean {
  return (
    mailsOf(of).some(({ mail }) => mail.internetMessageId === internetMessageId) ||
    of.actions.some((action) => action.type === 'handed-over' && action.forward === internetMessageId) ||
    of.journals.some(({ steps }) =>
      steps.some(
        ({ left }) => (left as Readonly<Record<string, string>>)['internetMessageId'] === internetMessageId,
      ),
    )
  )
}

/** The case this one was made part of, or null; a case that was opened again is its own. */
export function mergedInto(of: WithActions): { readonly id: string; readonly number: string } | null {
  const last = of.actions.findLast(({ type }) => type === 'merged' || type === 'reopened')
  return last?.type === 'merged' ? { id: last.into, number: last.number } : null
}
