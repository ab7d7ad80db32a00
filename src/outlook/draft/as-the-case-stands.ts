import type { Assessment } from '../../assessment/answers.ts'
import type { CaseState } from '../../cases/case.ts'
import { standingOf, type WithActions } from '../../cases/state.ts'
import type { Draft } from './draft.ts'

/** The owner has said that the matter is theirs: they took it on, or acknowledged it. */
const taken: ReadonlySet<CaseState> = new Set<CaseState>(['own-handling', 'acknowledged'])

/** Whether a body has said of a case that it is theirs, and has it still. */
export function handlesIt(standing: { readonly state: CaseState; readonly owner: string }, body: string) {
  return body !== '' && standing.owner === body && taken.has(standing.state)
}

/**
 * The draft of a mail as the body's case stands: "Är det vår?" is answered where the body handles the case, and while nothing is ticked
 * in the draft what the body itself assessed stands there, made in the tab or on another mail. Never another body's ticks (users.md 1).
 * @returns the same draft where the case adds nothing
 */
export function asTheCaseStands(draft: Draft, of: WithActions | null, body: string): Draft {
  if (of === null || body === '') return draft
  const own = of.actions.findLast((action) => action.type === 'assessed' && action.body === body)
  const before = own?.type === 'assessed' && draft.at < own.at && isBlank(draft.assessment) ? own : null
  const handles = handlesIt(standingOf(of), body) && draft.assessment.ours !== 'yes'
  if (before === null && !handles) return draft
  const ticked = before?.assessment ?? draft.assessment
  return { ...draft, assessment: handles ? { ...ticked, ours: 'yes' } : ticked }
}

/** Nothing has been answered but whose the matter is. */
function isBlank({
  version: _version,
  edition: _edition,
  receivedBy: _body,
  ours: _ours,
  receiver: _receiver,
  ...answers
}: Assessment): boolean {
  return Object.values(answers).every(
    (answer) =>
      answer === undefined ||
      answer === false ||
      (Array.isArray(answer) && (answer as unknown[]).length === 0),
  )
}
