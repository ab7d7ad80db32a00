import type { Actor } from '../../cases/actions.ts'
import type { StoredCase } from '../../casestore/port.ts'
import type { Intent, MailInHand } from '../../dispatch/dispatcher.ts'
import { buildIntent, type Wishes } from '../actions/build-intent.ts'
import type { PaneIntent } from '../actions/registry.ts'
import { summaryOf } from '../case/latest-of.ts'
import { titleOf } from '../preview/title-of.ts'
import { sentenceOf } from '../reading/sentence-of.ts'
import type { Work } from '../work.ts'

interface Given {
  readonly intent: PaneIntent
  readonly work: Work
  readonly wishes: Wishes
  readonly actor: Actor
  readonly mail: MailInHand | null
  readonly stored: StoredCase | null
  readonly subject: string
}

/** An action on the mail in hand, with the case's sentence, or the finding's where there is no case yet. */
export function intentFrom({ subject, ...given }: Given): Intent {
  const { work, stored } = given
  const finding = { ...work.reading.finding, facts: work.facts, kinds: [...work.context.kinds] }
  const summary =
    (stored === null ? null : summaryOf(stored.case)) ?? sentenceOf(finding, 'sv', work.edition.countries)
  return buildIntent({ ...given, summary, title: titleOf(summary, subject) })
}

/** The wishes of an action that asks for none. */
export const noWishes: Wishes = {
  to: null,
  words: '',
  answerBy: '',
  attachments: [],
  reply: null,
  registrar: false,
}
