import type { Condition } from '../../cases/condition.ts'
import { PlainDate } from '../../strategy/plain-date.ts'
import type { ActionShape } from '../life/use-write.ts'

/** What was typed about a condition; `answer` is `met`, `not-met` or empty. */
interface Followed {
  readonly answer: string
  readonly note: string
  readonly next: string
}

/**
 * The action of a condition that somebody has looked at, or what is lacking: whether it is met, or the day it is looked at again, which
 * lies ahead of `today`.
 */
export function checkFollowed(
  { answer, note, next }: Followed,
  { id, text }: Pick<Condition, 'id' | 'text'>,
  today: PlainDate,
): { readonly shape: ActionShape } | { readonly fault: 'answer' | 'next' } {
  const said = { type: 'condition-followed-up', condition: id, text, note: note.trim() } as const
  if (answer === 'met') return { shape: { ...said, met: true } }
  if (answer !== 'not-met') return { fault: 'answer' }
  const day = PlainDate.safeParse(next)
  if (!day.success || day.data <= today) return { fault: 'next' }
  return { shape: { ...said, met: false, next: day.data } }
}
