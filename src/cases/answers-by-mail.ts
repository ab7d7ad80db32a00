import type { Standing } from './standing.ts'

/** An answer that another body gives by mail, as the asking body enters it into the case. */
export interface AnswerByMail {
  readonly answer: 'accepted' | 'returned' | 'returned-from-ib' | 'advice'
  /** The body that answered: the action is its own, entered by a colleague of the body that asked. */
  readonly from: string
  readonly action:
    | { readonly type: 'acknowledged' }
    | { readonly type: 'returned' | 'returned-from-ib'; readonly reason: string }
    | { readonly type: 'advice-given'; readonly text: string }
}

/** The words of the answer are in the mail; this stands in the history in their place. */
const inTheMail = 'Svaret kom per mejl.'

/**
 * What a body may enter of others' answers where those have no way into the case (level 1), so that it does not stay "inte kvitterad"
 * for ever. Only the body that is responsible, or that asked, enters it. Pure.
 */
export function answersByMail(standing: Standing, body: string): readonly AnswerByMail[] {
  const { state, owner, waitingFor, openQuestions } = standing
  const awaited = body !== '' && owner === body && waitingFor !== null && waitingFor !== body
  const returned = (type: 'returned' | 'returned-from-ib', from: string): AnswerByMail => ({
    answer: type,
    from,
    action: { type, reason: inTheMail },
  })
  const asked = openQuestions.filter((question) => question.from === body && question.to !== body)
  return [
    ...(awaited && state === 'handed-over'
      ? [
          { answer: 'accepted', from: waitingFor, action: { type: 'acknowledged' } } as const,
          returned('returned', waitingFor),
        ]
      : []),
    ...(awaited && state === 'proposed-to-ib' ? [returned('returned-from-ib', waitingFor)] : []),
    ...[...new Set(asked.map(({ to }) => to))].map((from): AnswerByMail => ({
      answer: 'advice',
      from,
      action: { type: 'advice-given', text: inTheMail },
    })),
  ]
}
