import type { Snapshot } from '../../cases/actions.ts'
import { conditionsOf, openConditions, type StandingCondition } from '../../cases/conditions-of.ts'
import type { WithActions } from '../../cases/state.ts'
import { dayInWords } from '../../ui/case/days.ts'

/** A case paper is a Swedish document whatever language the tab is read in. */
const heading = 'Uppföljning av villkor'

/** How the conditions of the decision stand, as the paper says it; nothing while nobody has followed any of them up. */
export function conditionLines(of: WithActions): readonly string[] {
  const conditions = conditionsOf(of)
  const open = new Set(openConditions(of).map(({ id }) => id))
  const news = ({ id, met, due, followUpOn, note }: StandingCondition) =>
    met || note !== '' || due !== followUpOn || !open.has(id)
  return conditions.some(news)
    ? conditions.map((condition) => `${condition.text}: ${standing(condition, open.has(condition.id))}`)
    : []
}

function standing({ met, due }: StandingCondition, open: boolean): string {
  if (met) return 'uppfyllt'
  return open ? `inte uppfyllt, följs upp senast ${dayInWords(due, 'sv')}` : 'gäller inte längre'
}

/**
 * The paper with how the conditions of the decision stand as its last part. Only whether each is met and the coming day are told: what
 * those who handle the case wrote about it stays in the network (users.md 9–12).
 */
export function withConditions(paper: Snapshot, lines: readonly string[]): Snapshot {
  const others = paper.filter((part) => part.heading !== heading)
  return lines.length === 0 ? others : [...others, { heading, lines: lines.map((text) => ({ text })) }]
}

/** Whether the paper says of the conditions what the case says. */
export function saysConditions(paper: Snapshot, lines: readonly string[]): boolean {
  const said = paper.find((part) => part.heading === heading)?.lines.map(({ text }) => text) ?? []
  return said.length === lines.length && said.every((text, at) => text === lines[at])
}
