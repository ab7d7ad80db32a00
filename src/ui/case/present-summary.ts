import { kindsOf } from '../../cases/kinds-of.ts'
import type { Case } from '../../cases/case.ts'
import type { Facts } from '../../detection/finding.ts'
import type { CountryNames } from '../../strategy/country-names.ts'
import type { Kind } from '../../strategy/words.ts'
import type { Language } from '../i18n/languages.ts'
import { latestOf } from './latest.ts'
import { placed } from './placed.ts'
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
  return sentenceOfFacts(kinds, facts, language, countries, opened?.mail == null)
}

/**
 * A request in one sentence from the facts of a case.
 * @param typed people said them in a form, which asks for no town; a mail has been read for one
 */
export function sentenceOfFacts(
  kinds: readonly Kind[],
  facts: Facts,
  language: Language,
  countries: CountryNames,
  typed: boolean,
): string {
  const isVisitRequest = kinds.includes('visit')
  const said = { isRequest: true, isVisitRequest, certainty: 'likely' } as const
  return sentenceOf(
    { ...said, kinds: [...kinds], facts: typed ? placed(facts, kinds) : facts },
    language,
    countries,
  )
}
