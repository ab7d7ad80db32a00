import type { Case } from '../../cases/case.ts'
import { kindsOf } from '../../cases/kinds-of.ts'
import type { Facts } from '../../detection/finding.ts'
import { summarise, type SummaryLocale } from '../../detection/sentence.ts'
import { placed } from './placed.ts'
import type { Names } from './names.ts'

/** A case in one sentence, made from these facts of it; null where it keeps no facts, or nobody has said what it is about. */
export function factsSentence(
  of: Pick<Case, 'actions'>,
  facts: Facts | null,
  names: Pick<Names, 'country'>,
  language: SummaryLocale,
): string | null {
  const kinds = [...kindsOf(of)]
  if (facts === null || kinds.length === 0) return null
  const said = { isRequest: true, isVisitRequest: kinds.includes('visit'), certainty: 'likely' } as const
  return summarise({ ...said, kinds, facts: placed(facts, kinds) }, language, (code) => names.country(code))
}
