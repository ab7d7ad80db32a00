import type { CaseAction } from './actions.ts'
import type { WithActions } from './state.ts'

export type FollowedUp = Extract<CaseAction, { type: 'condition-followed-up' }>

/**
 * What other bodies have said last of each condition and the forum's secretariat, which answers to its members for what was decided, has
 * not looked at yet; the oldest first. Nothing of a case that was never before the forum.
 */
export function followedUnseen(of: WithActions, secretariat: string | null): readonly FollowedUp[] {
  if (secretariat === null || !of.actions.some(({ type }) => type === 'put-before-ib')) return []
  const seen = new Set(of.actions.flatMap((action) => (action.type === 'news-seen' ? action.joined : [])))
  const latest = new Map(
    of.actions.flatMap((action) =>
      action.type === 'condition-followed-up' ? [[action.condition, action] as const] : [],
    ),
  )
  return [...latest.values()]
    .filter(({ id, body }) => body !== secretariat && !seen.has(id))
    .toSorted((a, b) => a.at.localeCompare(b.at))
}
