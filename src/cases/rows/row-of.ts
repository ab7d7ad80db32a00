import { openingOf } from '../opening-of.ts'
import { dayOfInstant } from '../../strategy/time-zone.ts'
import type { CaseAction } from '../actions.ts'
import type { Case } from '../case.ts'
import { openConditions } from '../conditions-of.ts'
import type { CaseRules } from '../case-rules.ts'
import { costsOf } from '../costs-of.ts'
import { daysOf } from '../days-of.ts'
import { decisionsOf } from '../decisions-of.ts'
import { dutiesOf } from '../duties.ts'
import { factsOf } from '../facts-at.ts'
import { followUpOf } from '../follow-up.ts'
import { kindsOf } from '../kinds-of.ts'
import { isPausedCase } from '../paused.ts'
import { standingOf } from '../state.ts'
import type { CaseRow, RowResult } from './case-row.ts'
import { dayChoicesOf } from './day-choices.ts'
import { noneOfThem } from './facets.ts'
import { rowConditionOf } from './row-condition.ts'
import { rowDutiesOf } from './row-duty.ts'

/** Longest title kept in the index, so that a row stays below 400 bytes. */
const titleLength = 100

/** The compact row of a case: folds over its actions, the newest facts and assessment winning; the nearest day by the edition's rules. */
export function rowOf(of: Case, rules: CaseRules): CaseRow {
  const { state, owner, waitingFor, home } = standingOf(of)
  const opened = openingOf(of)
  const assessed = of.actions.findLast((action) => action.type === 'assessed')
  const facts = factsOf(of)
  const days = daysOf(of)
  const { happened, visitors } = followUpOf(of)
  const { actual } = costsOf(of)
  const answer = answerOf(of, rules)
  const paused = isPausedCase(of)
  const duties = paused ? [] : dutiesOf(of, rules)
  const [due] = duties
  return {
    id: of.id,
    number: of.number,
    title: (opened?.title ?? '').slice(0, titleLength),
    state,
    owner,
    waitingFor,
    home,
    kinds: kindsOf(of),
    countries: facts?.countries.value ?? [],
    level: facts?.level.value ?? null,
    directions: assessed?.assessment.noDirection ? [noneOfThem] : (assessed?.assessment.directions ?? []),
    themes: facts?.themes.value ?? [],
    size: facts?.groupSize.value?.max ?? null,
    firstDay: days.map((day) => day.start).toSorted()[0] ?? null,
    lastDay: last(days.map((day) => day.end)),
    dayChoices: dayChoicesOf(days),
    openedAt: of.actions[0]?.at ?? '',
    changedAt: last(of.actions.map((action) => action.at)) ?? '',
    unfinished: of.journals.some((journal) => journal.finishedAt === null),
    conditions: openConditions(of).map(rowConditionOf),
    result: answer?.result ?? null,
    answeredOn: answer?.on ?? null,
    held: happened === null ? null : happened ? 'held' : 'not-held',
    visitors,
    hours: actual?.hours ?? null,
    kronor: actual?.kronor ?? null,
    learning: assessed?.assessment.mutualLearning ?? null,
    dueOn: due?.due ?? null,
    dueKind: due?.kind ?? null,
    duties: rowDutiesOf(duties),
    reportBy: duties.find(({ kind }) => kind === 'report-decision')?.body ?? null,
    paused,
  }
}

const last = (values: readonly string[]) => values.toSorted().at(-1) ?? null

/** The newest answer; a recorded decision goes before what the body itself said, and a visit that is planned was accepted. */
function answerOf(
  of: Case,
  { timeZone }: CaseRules,
): { readonly result: RowResult; readonly on: string } | null {
  const decision = decisionsOf(of).at(-1)
  if (decision) return { result: decision.result, on: decision.decidedOn }
  const said = of.actions.findLast((action) => ownAnswer[action.type] !== undefined)
  const result = said && ownAnswer[said.type]
  return said && result ? { result, on: dayOfInstant(timeZone, said.at) } : null
}

const ownAnswer: Readonly<Partial<Record<CaseAction['type'], RowResult>>> = {
  declined: 'declined',
  planned: 'accepted',
  held: 'accepted',
  withdrawn: 'withdrawn',
}
