import { factsOf } from '../../cases/facts-at.ts'
import type { Case } from '../../cases/case.ts'
import type { RowResult } from '../../cases/rows/case-row.ts'
import type { CaseRow } from '../../casestore/port.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { comparedOf, relatedRows, type Because } from './related-rows.ts'

/** So many earlier cases a paper tells of; more are in the network. */
const atMost = 5

/** A case paper is a Swedish document whatever language its secretary reads the tab in. */
const results: Readonly<Record<RowResult, string>> = {
  accepted: 'Bifall',
  'accepted-in-part': 'Bifall i delar',
  declined: 'Avslag',
  deferred: 'Bordlagt',
  noted: 'Till handlingarna',
  withdrawn: 'Återtagen av avsändaren',
}
const helds = { held: 'genomfört', 'not-held': 'blev inte av' } as const
const becauses: Readonly<Record<Exclude<Because, 'theme'>, string>> = {
  organisation: 'samma organisation',
  country: 'samma land',
}
const tells = (because: Because): because is Exclude<Because, 'theme'> => because !== 'theme'

/**
 * Earlier cases of the same organisation or country with how they ended, a line each, the closest first: what members read of the
 * network's other cases (rule S3.2-well-founded-priorities).
 */
export function earlierLines(rows: readonly CaseRow[], of: Case): readonly string[] {
  const openedAt = of.actions[0]?.at ?? ''
  const to = comparedOf(of.id, factsOf(of))
  return relatedRows(
    rows.filter((row) => row.openedAt < openedAt),
    to,
  )
    .map(({ row, because }) => ({ row, because: because.filter(tells) }))
    .filter(({ because }) => because.length > 0)
    .slice(0, atMost)
    .map(
      ({ row, because }) =>
        `${row.number} ${row.title}. ${outcome(row)} (${because.map((each) => becauses[each]).join(', ')})`,
    )
}

function outcome({ state, result, answeredOn, held }: CaseRow): string {
  const answer =
    result === null
      ? state === 'closed'
        ? 'Avslutat utan beslut'
        : 'Inte avgjort'
      : [results[result], answeredOn === null ? '' : dayInWords(answeredOn, 'sv')].filter(Boolean).join(' ')
  return held === null ? answer : `${answer}, ${helds[held]}`
}
