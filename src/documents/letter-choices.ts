import type { Outcome } from '../assessment/outcome.ts'
import type { IntentKind } from '../cases/intents.ts'

/**
 * The letters of the edition that fit what is being done, the most fitting first; empty where nobody outside is answered. An invitation is
 * offered only while both its conditions are met (rule S4-invitation-letter), a part that the strategy rules out never refuses the visit.
 */
export function letterChoices(intent: IntentKind, outcome: Outcome): readonly string[] {
  const refused = refusedParts(outcome).length > 0
  const invites = outcome.matters.some(({ kind, blocked }) => kind === 'invitation-letter' && !blocked)
  switch (intent) {
    case 'take-on':
      return [
        'receipt',
        refused ? 'accept-in-part' : 'accept',
        'needs-information',
        ...(invites ? ['invitation'] : []),
      ]
    case 'hand-over':
      return ['hand-over-notice']
    case 'correct-hand-over':
      return ['hand-over-correction']
    case 'propose-to-ib':
      return ['receipt', 'needs-information']
    case 'ask-information':
      return ['needs-information', 'receipt']
    case 'decline':
      return ['decline']
    default:
      return []
  }
}

const answering: readonly IntentKind[] = [
  'take-on',
  'ask-information',
  'hand-over',
  'correct-hand-over',
  'decline',
]

/** Every letter that may be written in a case, whatever is being done with it, under the same conditions as when something is. */
export function lettersOfCase(outcome: Outcome): readonly string[] {
  return [...new Set(answering.flatMap((intent) => letterChoices(intent, outcome)))]
}

/** Kinds of the parts that a hard rule refuses, where another part is not. */
export function refusedParts({ matters }: Outcome): readonly string[] {
  return matters
    .filter(({ blocked, verdict }) => blocked && (verdict === 'decline' || verdict === 'outside-scope'))
    .map(({ kind }) => kind)
}
