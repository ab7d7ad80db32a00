import type { Case } from '../../cases/case.ts'
import type { Finding } from '../../detection/finding.ts'
import type { CountryNames } from '../../strategy/country-names.ts'
import type { Language } from '../../ui/i18n/languages.ts'
import { sentenceOf } from '../reading/sentence-of.ts'
import { latestFacts, summaryOf } from './latest-of.ts'

/**
 * The case in one sentence, in the reader's language: written from the facts that the case keeps, else as it was opened, in
 * Swedish. Null where the case has neither.
 */
export function readerSummary(
  of: Case,
  read: Finding,
  language: Language,
  countries: CountryNames,
): string | null {
  const kept = summaryOf(of)
  const facts = latestFacts(of)
  const corrected = of.actions.some(({ type }) => type === 'facts-corrected')
  if (facts === null || facts.kinds.length === 0 || (language === 'sv' && kept !== null && !corrected))
    return kept
  const { kinds } = facts
  return sentenceOf(
    { ...read, isRequest: true, isVisitRequest: kinds.includes('visit'), ...facts },
    language,
    countries,
  )
}
