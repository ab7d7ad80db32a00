import type { Finding } from '../../detection/finding.ts'

/**
 * Id of the property that says a mail has been marked, by which version and why. Always this spelling: Graph compares ids as text.
 * It stays when a person takes the category away, so that a correction is never overwritten.
 */
export const markProperty = 'String {7c1f0b8e-4d0a-4b57-9a38-52b1b1f0a6d4} Name AnkomstMark'

/** Id of the property in which the pane keeps what a person has ticked (src/outlook/draft); a mail that has it is in hand. */
export const draftProperty = 'String {7c1f0b8e-4d0a-4b57-9a38-52b1b1f0a6d4} Name AnkomstDraft'

/** The value on a request: what was found, in our own closed words; nothing of the mail's text, and nobody's name. */
export const requestMark = (finding: Finding, at: string): string =>
  JSON.stringify({
    v: 1,
    mark: 'request',
    model: finding.model,
    at,
    certainty: finding.certainty,
    kinds: finding.kinds,
    language: finding.language,
    countries: finding.facts.countries.value,
    size: finding.facts.groupSize.value,
    dates: finding.facts.dates.value,
    themes: finding.facts.themes.value,
    level: finding.facts.level.value,
  })

/** The value on a mail in the thread of a known case. */
export const newsMark = (caseId: string, at: string): string =>
  JSON.stringify({ v: 1, mark: 'news', case: caseId, at })
