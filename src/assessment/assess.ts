import type { BodyResolver } from '../strategy/body-resolver.ts'
import type { Condition } from '../strategy/condition.ts'
import type { DecisionRow } from '../strategy/decision-row.ts'
import type { Edition } from '../strategy/edition.ts'
import type { Verdict } from '../strategy/words.ts'
import type { MatterAnswers } from './answers.ts'
import { type Holds, holds } from './holds.ts'
import type { MatterOutcome } from './outcome.ts'
import { resolveRole } from './resolve-role.ts'

/**
 * The decision table's answer for one matter. Pure and total: every combination of answers, on an edition that `loadEdition` let
 * through, gives exactly one outcome.
 *
 * What a verdict says, always as a proposal to a person:
 * - `accept`: nothing in the strategy stops it; the body that handles it may say yes. From facts alone too, before anyone has ticked
 *   anything: a person's ticks can only make it `advice`, and a yes is always theirs to give.
 * - `advice`: ask before answering: the body is unsure whose it is, none of the directions supports it (never an automatic decline),
 *   or the security function must be asked first.
 * - `hand-over`: somebody else handles it than the body that received it.
 * - `needs-information` and `decline`: a hard rule is unanswered, or not met. The matter is `blocked` and nobody decides.
 * - `outside-scope`: not a matter for the City at all.
 *
 * `missing` are the answers that could still change the row, and those its hard rules ask for.
 */
export function assess(edition: Edition, answers: MatterAnswers, bodies: BodyResolver): MatterOutcome {
  return findRow(edition, answers, bodies).outcome
}

/** As `assess`, with the line of the table that answered; `receivedBy` is who has the mail now, when others answer in their place. */
export function findRow(
  edition: Edition,
  answers: MatterAnswers,
  bodies: BodyResolver,
  receivedBy: string | undefined = answers.receivedBy,
): { row: DecisionRow; outcome: MatterOutcome } {
  const weigh = (condition: Condition) => holds(condition, answers, edition.table.assumed, bodies)
  const missing: string[] = []
  for (const row of edition.table.rows) {
    if (!row.kinds.includes(answers.kind)) continue
    const reached = row.when === undefined ? { is: true as const } : weigh(row.when)
    if (reached.is === 'unknown') missing.push(...reached.keys)
    if (reached.is === true)
      return { row, outcome: settle(edition, row, answers, bodies, weigh, missing, receivedBy) }
  }
  throw new RangeError(`The edition has no last row for ${answers.kind}: loadEdition should have refused it.`)
}

function settle(
  edition: Edition,
  row: DecisionRow,
  answers: MatterAnswers,
  bodies: BodyResolver,
  weigh: (condition: Condition) => Holds,
  missingBefore: string[],
  receivedBy: string | undefined,
): MatterOutcome {
  const one = (name: string) => resolveRole(name, answers, bodies)[0] ?? name
  const handledBy = one(row.handledBy)
  const requires = row.requires.map((rule) => ({ rule, met: weigh(rule.met) }))
  const asked = requires.flatMap(({ met }) => (met.is === 'unknown' ? met.keys : []))
  const unanswered = row.asks.filter((key) => weigh({ key, answered: true }).is !== true)
  const common = {
    kind: answers.kind,
    row: row.row,
    line: row.id,
    handledBy,
    ...(row.keepsMail === true && { pauses: true as const }),
    missing: row.stops ? [] : [...new Set([...missingBefore, ...unanswered, ...asked])],
  }

  const failed = requires.filter(({ met }) => met.is === false)
  const open = requires.filter(({ rule, met }) => met.is === 'unknown' && rule.unanswered === 'block')
  const stopping = [...failed, ...open]
  if (row.stops || stopping.length > 0) {
    const declined = failed.some(({ rule }) => rule.otherwise === 'decline')
    return {
      ...common,
      verdict: row.stops ?? (declined ? 'decline' : 'needs-information'),
      decidedBy: null,
      forum: null,
      suggestedForum: null,
      consulted: [],
      reasons: row.stops ? row.reasons : [...new Set(stopping.map(({ rule }) => rule.rule))],
      blocked: true,
    }
  }

  const verdict = proposed(row, answers, handledBy, bodies, receivedBy)
  const unsupported = answers.strategySupport === false
  const tells = toldBy(row, answers, bodies, weigh).filter((id) => id !== handledBy)
  return {
    ...common,
    verdict,
    decidedBy: row.decidedBy === null ? null : one(row.decidedBy),
    forum: row.forum,
    suggestedForum: row.suggestedForum,
    consulted: consultedBy(row, answers, bodies, weigh).filter((id) => id !== handledBy),
    ...(tells.length > 0 && { tells }),
    reasons: unsupported ? [...row.reasons, edition.table.supportRule] : row.reasons,
    blocked: false,
  }
}

function proposed(
  row: DecisionRow,
  answers: MatterAnswers,
  handledBy: string,
  bodies: BodyResolver,
  receivedBy: string | undefined,
): Verdict {
  if (row.advises) return 'advice'
  if (receivedBy !== undefined && bodies.current(receivedBy) !== handledBy) return 'hand-over'
  return answers.strategySupport === false ? 'advice' : 'accept'
}

function consultedBy(
  row: DecisionRow,
  answers: MatterAnswers,
  bodies: BodyResolver,
  weigh: (condition: Condition) => Holds,
): string[] {
  const ids = row.consulted
    .filter((c) => c.when === undefined || weigh(c.when).is === true)
    .flatMap(({ who }) => {
      const offered = who.endsWith('?')
      return resolveRole(offered ? who.slice(0, -1) : who, answers, bodies).map((id) =>
        offered ? `${id}?` : id,
      )
    })
  return [...new Set(ids)]
}

function toldBy(
  row: DecisionRow,
  answers: MatterAnswers,
  bodies: BodyResolver,
  weigh: (condition: Condition) => Holds,
): string[] {
  const ids = (row.tells ?? [])
    .filter(({ when }) => when === undefined || weigh(when).is === true)
    .flatMap(({ who }) => resolveRole(who, answers, bodies))
  return [...new Set(ids)]
}
