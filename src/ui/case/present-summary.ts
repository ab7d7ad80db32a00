import { kindsOf } from '../../cases/kinds-of.ts'
import type { Case } from '../../cases/case.ts'
import type { Facts } from '../../detection/finding.ts'
import type { CountryNames } from '../../strategy/country-names.ts'
import type { Kind } from '../../strategy/words.ts'
import type { Language } from '../i18n/languages.ts'
import { latestOf } from './latest.ts'
import { sentenceOf } from './sentence-of.ts'

/**
 * The case in one sentence, in the reader's language, from the facts as they are now; as it was opened, in Swedish, while nobody has
 * changed them. Null where the case has neither.
 */
export function presentSummary(
  of: Pick<Case, 'actions'>,
  language: Language,
  countries: CountryNames,
): string | null {
  const { opened, facts } = latestOf(of)
  const kept = opened?.summary ?? null
  const kinds = [...kindsOf(of)]
  const corrected = of.actions.some(({ type }) => type === 'facts-corrected')
  if (facts === null || kinds.length === 0 || (language === 'sv' && kept !== null && !corrected)) return kept
  return sentenceOfFacts(kinds, facts, language, countries)
}

/** A request in one sentence from facts that people have said. No form asks for a town: who it comes from says where. */
export function sentenceOfFacts(
  kinds: readonly Kind[],
  facts: Facts,
  language: Language,
  countries: CountryNames,
): string {
  const place = facts.place.value === null ? facts.organisation : facts.place
  const said = { ...facts, place: { ...facts.place, value: place.value } }
  return sentenceOf(
    {
      isRequest: true,
      isVisitRequest: kinds.includes('visit'),
      certainty: 'likely',
      kinds: [...kinds],
      facts: kinds.includes('visit') ? said : facts,
    },
    language,
    countries,
  )
}
