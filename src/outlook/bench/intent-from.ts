import type { Opening } from '../../cases/opening-of.ts'
import type { Intent } from '../../dispatch/dispatcher.ts'
import { buildIntent, type Given, type Wishes } from '../actions/build-intent.ts'
import { presentSummary } from '../../ui/case/present-summary.ts'
import { sentenceOf } from '../../ui/case/sentence-of.ts'
import { titleOf } from '../../ui/case/title-of.ts'
import type { Work } from '../work.ts'

/** An action on the mail in hand, with the case's sentence, or the finding's where there is no case yet. */
export function intentFrom({
  subject,
  ...given
}: Omit<Given, 'summary' | 'title'> & { readonly subject: string }): Intent {
  const { work, stored } = given
  const finding = findingOf(work)
  const { countries } = work.edition
  const summary =
    (stored === null ? null : presentSummary(stored.case, 'sv', countries)) ??
    sentenceOf(finding, 'sv', countries)
  return buildIntent({ ...given, summary, title: titleOf(summary, subject) })
}

/** What the mail in hand is about, for a case that has to be told so. */
export function aboutMail(
  work: Work,
  subject: string,
): Pick<Opening, 'title' | 'summary' | 'kinds' | 'facts'> {
  const finding = findingOf(work)
  const summary = sentenceOf(finding, 'sv', work.edition.countries)
  return { title: titleOf(summary, subject), summary, kinds: finding.kinds, facts: finding.facts }
}

/** What was found, with the person's corrections. */
const findingOf = (work: Work) => ({
  ...work.reading.finding,
  facts: work.facts,
  kinds: [...work.context.kinds],
})

/** The wishes of an action that asks for none. */
export const noWishes: Wishes = {
  to: null,
  tells: [],
  words: '',
  answerBy: '',
  attachments: [],
  reply: null,
  registrar: false,
}
