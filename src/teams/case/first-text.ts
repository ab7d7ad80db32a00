import type { Snapshot } from '../../cases/actions.ts'
import type { Case } from '../../cases/case.ts'
import { kindsOf } from '../../cases/kinds-of.ts'
import { factsAfter, factsOf } from '../../cases/facts-at.ts'
import { sameFacts } from '../../cases/same-facts.ts'
import type { IbCase } from '../../casestore/port.ts'
import type { Directory } from '../../directory/directory.ts'
import type { Edition } from '../../strategy/edition.ts'
import { sentenceOfFacts } from '../../ui/case/present-summary.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { namesOf } from '../../ui/case/names.ts'
import { titleOf } from '../../ui/case/title-of.ts'
import { casePaper, withFactsNow } from './case-paper.ts'

/** What a paper's form begins with. */
export interface FirstText {
  readonly title: string
  readonly summary: string
  readonly paper: Snapshot
  /** Null where the facts are what they were when the text was written. */
  readonly changed: ChangedText | null
}

/** What became of title and summary when the facts were put right after them. */
export interface ChangedText {
  /** The title that the new one takes the place of; null where it is kept. */
  readonly titleWas: string | null
  /** The summary that the new one takes the place of; null where it is kept. */
  readonly summaryWas: string | null
  /** What the facts of now would give, where a summary of somebody's own is kept. */
  readonly proposed: string | null
}

interface FirstTextInput {
  /** The paper that lies before the forum, when that is to be changed. */
  readonly lying: IbCase | null
  readonly edition: Edition
  readonly directory: Directory
  /** Lines about earlier cases. */
  readonly earlier: readonly string[]
}

/**
 * Title, summary and paper as the secretary gets them to work on. What was made from facts that have been put right since is made anew, so
 * that nobody decides on days that no longer hold; what somebody has written stays, and the form says that the facts are others now.
 */
export function firstText(of: Case, { lying, edition, directory, earlier }: FirstTextInput): FirstText {
  const { opened } = latestOf(of)
  const first = {
    title: lying?.title ?? opened?.title ?? '',
    summary: lying?.summary ?? opened?.summary ?? '',
    paper: lying?.paper ?? casePaper(of, edition, directory, earlier),
  }
  const written = of.actions.findLastIndex((action) =>
    lying
      ? action.type === 'put-before-ib'
      : action.type === 'opened' || (action.type === 'pause-ended' && action.about !== undefined),
  )
  const facts = { then: factsAfter(of.actions.slice(0, written + 1)), now: factsOf(of) }
  if (sameFacts(facts.then, facts.now)) return { ...first, changed: null }
  const names = namesOf(edition, directory, 'sv')
  const kinds = kindsOf(of)
  // Where nobody has said what it is about there is no sentence of it.
  const [before, now] = [facts.then, facts.now].map((each) =>
    each === null || kinds.length === 0
      ? null
      : sentenceOfFacts(kinds, each, 'sv', edition.countries, opened?.mail == null),
  )
  // A case without a mail begins with the words of a person, which are its title too.
  const made = [before, opened?.facts && opened.summary !== opened.title ? opened.summary : null].filter(
    (text) => text != null,
  )
  const summary = now && made.includes(first.summary) ? now : first.summary
  const title = now && made.some((text) => titleOf(text, '') === first.title) ? titleOf(now, '') : first.title
  return {
    title,
    summary,
    paper: lying ? withFactsNow(lying.paper, of, facts, names) : first.paper,
    changed: {
      titleWas: title === first.title ? null : first.title,
      summaryWas: summary === first.summary ? null : first.summary,
      proposed: now && summary !== now ? now : null,
    },
  }
}
