import type { Finding } from '../../detection/finding.ts'
import type { ArrivedMail } from '../../graph/messages/read-arrived-mail.ts'
import { isOurCategory, type MailCategories } from '../../strategy/mail-categories.ts'
import type { MailMark } from '../../strategy/words.ts'
import { draftProperty, markProperty, newsMark, requestMark } from './mark-property.ts'

/** What is to be written on a mail. */
export interface Mark {
  readonly kind: 'request' | 'news'
  readonly categories: readonly string[]
  readonly value: string
}

/**
 * Whether somebody has been here: our mark, one of our categories, or a person's draft. Such a mail is left alone, whatever detection
 * says, so that what a person corrected stands (users.md 30).
 */
export const isInHand = (message: ArrivedMail, ours: MailCategories): boolean =>
  message.isDraft === true ||
  (message.categories ?? []).some((name) => isOurCategory(ours, name)) ||
  (message.singleValueExtendedProperties ?? []).some(({ id }) => id === markProperty || id === draftProperty)

/**
 * The mark for a mail that nobody has touched, or null for ordinary mail. Mail of a known case is news, request or not
 * (users.md 22).
 *
 * @param at ISO 8601 instant that goes into the mark
 */
export function decideMark(
  message: ArrivedMail,
  finding: Finding,
  knownCase: string | null,
  at: string,
  ours: MailCategories,
): Mark | null {
  if (isInHand(message, ours)) return null
  const others = (message.categories ?? []).filter((name) => !isOurCategory(ours, name))
  const withOurs = (mark: MailMark) => [...others, ours[mark]]
  if (knownCase !== null)
    return { kind: 'news', categories: withOurs('new-in-case'), value: newsMark(knownCase, at) }
  if (finding.isRequest)
    return { kind: 'request', categories: withOurs('request'), value: requestMark(finding, at) }
  return null
}
