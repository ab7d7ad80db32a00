import type { BodyResolver } from '../strategy/body-resolver.ts'
import type { Edition } from '../strategy/edition.ts'
import type { MatterAnswers } from './answers.ts'
import { findRow } from './assess.ts'
import type { Outcome } from './outcome.ts'
import { isRole, resolveRole } from './resolve-role.ts'

type Found = ReturnType<typeof findRow>

/**
 * One plan for one mail. Each matter keeps its own row; one leads and answers, the first visit that nothing blocks, else the first
 * matter that nothing blocks. Parts that belong to "whoever has the mail" go along with the lead, and a blocked part never changes what
 * is said of the others.
 *
 * `recipients` are the bodies that should get the mail, the lead's first; the body that received it is never among them, and nobody is
 * while a security question is open (the mail is then not sent on at all).
 */
export function planMail(edition: Edition, matters: readonly MatterAnswers[], bodies: BodyResolver): Outcome {
  const each = matters.map((answers) => ({ answers, found: findRow(edition, answers, bodies) }))
  const paused = each.find(({ found }) => found.row.keepsMail)
  const lead = paused ?? leadOf(each)
  if (!lead) return { version: 1, edition: edition.about.id, matters: [], lead: null, recipients: [] }

  const owner = followedBy(lead, bodies)
  const rest = each
    .filter((one) => one !== lead)
    .map(({ answers }) => ({ answers, found: follow(edition, answers, owner, bodies) }))
    .toSorted((a, b) => Number(a.found.outcome.blocked) - Number(b.found.outcome.blocked))
  const first = {
    answers: lead.answers,
    found: owner === null ? lead.found : follow(edition, lead.answers, owner, bodies),
  }
  const all = [first, ...rest]
  const leadBody = first.found.outcome.handledBy
  return {
    version: 1,
    edition: edition.about.id,
    matters: all.map(({ found }) => found.outcome),
    lead: isRole(leadBody) ? null : leadBody,
    recipients: paused ? [] : recipientsOf(all, bodies),
  }
}

function leadOf<T extends { answers: MatterAnswers; found: Found }>(each: T[]): T | undefined {
  const open = each.filter(({ found }) => !found.outcome.blocked)
  return open.find(({ answers }) => answers.kind === 'visit') ?? open[0] ?? each[0]
}

/** Who has the mail after the plan: the lead's body when a visit moves it, or the subject's body when no visit is in it. */
function followedBy(lead: { answers: MatterAnswers; found: Found }, bodies: BodyResolver): string | null {
  const { answers, found } = lead
  if (found.row.stops) return null
  if (answers.kind === 'visit') return isRole(found.outcome.handledBy) ? null : found.outcome.handledBy
  return answers.topicBody === undefined ? null : bodies.current(answers.topicBody)
}

/** The matter as the body that gets the mail will have it; a move from the body that received it reads as a hand-over. */
function follow(edition: Edition, answers: MatterAnswers, owner: string | null, bodies: BodyResolver): Found {
  if (owner === null || answers.kind === 'visit') return findRow(edition, answers, bodies)
  return findRow(edition, { hostBody: owner, ...answers, receivedBy: owner }, bodies, answers.receivedBy)
}

function recipientsOf(all: { answers: MatterAnswers; found: Found }[], bodies: BodyResolver): string[] {
  const own = new Set(
    all.flatMap(({ answers }) =>
      answers.receivedBy === undefined ? [] : [bodies.current(answers.receivedBy)],
    ),
  )
  const ids = all.flatMap(({ answers, found }, i) => {
    const handler = i > 0 && found.outcome.blocked ? [] : [found.outcome.handledBy]
    const joining = found.outcome.blocked
      ? []
      : found.row.consulted.filter((c) => c.joins).flatMap((c) => resolveRole(c.who, answers, bodies))
    return [...handler, ...joining]
  })
  return [...new Set(ids)].filter((id) => !isRole(id) && !own.has(id))
}
