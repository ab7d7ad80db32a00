import type { Case } from '../../cases/case.ts'
import type { IntentKind } from '../../cases/intents.ts'
import { availableIntents } from '../../cases/rights.ts'
import type { Role } from '../../cases/rights.ts'
import { standingOf } from '../../cases/state.ts'
import type { Viewer } from '../list/saved-views.ts'

/** What can be done without the mail in hand, in the order of the buttons; the rest is done in Outlook, where the mail is. */
export const tabIntents = [
  'acknowledge',
  'send-back',
  'take-up-for-ib',
  'put-before-ib',
  'return-from-ib',
  'report-decision',
  'give-advice',
  'tell',
  'take-on',
  'hand-over',
  'ask-advice',
  'propose-to-ib',
  'decline',
] as const satisfies readonly IntentKind[]
export type TabIntent = (typeof tabIntents)[number]

export interface Choice {
  readonly intent: TabIntent
  /** On behalf of which body. */
  readonly body: string
}

/** Bodies a role could act for here: that of the role, the person's own, or, when the directory does not say, those the case concerns. */
function bodiesFor(role: Role, of: Pick<Case, 'actions'>, { bodies, offices }: Viewer): readonly string[] {
  if (role === 'ib-secretary') return [...(offices['ib-secretary'] ?? []), ...bodies]
  if (role === 'mayors-office') return offices['mayors-office'] ?? []
  if (bodies.size > 0) return [...bodies]
  const { owner, waitingFor, openQuestions } = standingOf(of)
  return [waitingFor, owner, ...openQuestions.map(({ to }) => to)].filter((body) => body !== null)
}

/** What this person can do in the tab now, the likeliest first, each once. The table of rights decides, for every role they have. */
export function choicesOf(of: Pick<Case, 'actions'>, viewer: Viewer): readonly Choice[] {
  const found = [...viewer.roles].flatMap((role) =>
    bodiesFor(role, of, viewer).flatMap((body) =>
      availableIntents(of, role, body, viewer.offices['ib-secretary'] !== undefined).map((intent) => ({
        intent,
        body,
      })),
    ),
  )
  return tabIntents.flatMap((intent) => {
    const choice = found.find((candidate) => candidate.intent === intent)
    return choice ? [{ intent, body: choice.body }] : []
  })
}
