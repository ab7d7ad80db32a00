import type { IntentKind } from '../../cases/intents.ts'
import type { Standing } from '../../cases/standing.ts'
import { handlesIt } from '../draft/as-the-case-stands.ts'
import { proposesIb } from '../proposes-ib.ts'
import type { Work } from '../work.ts'
import { paneIntents, type PaneIntent } from './registry.ts'

/** What may be done now in the pane, the likeliest first: what waits for us, then what the outcome proposes. */
export function orderedActions(
  available: readonly IntentKind[],
  work: Work,
  standing: Standing | null,
): PaneIntent[] {
  // A second hand-over of a case that waits is a correction: the first receiver is told.
  const corrects = available.includes('correct-hand-over')
  const offered = paneIntents.filter(
    (intent) => available.includes(intent) && !(intent === 'hand-over' && corrects),
  )
  const first = likely(work, standing)
  return offered.toSorted((a, b) => rank(first, a) - rank(first, b))
}

const rank = (first: readonly PaneIntent[], intent: PaneIntent) => {
  const at = first.indexOf(intent)
  return at < 0 ? first.length : at
}

function likely(work: Work, standing: Standing | null): PaneIntent[] {
  if (standing?.waitingFor === work.receivedBy && work.receivedBy !== '') return ['acknowledge', 'send-back']
  if (standing?.openQuestions.some(({ to }) => to === work.receivedBy) === true) return ['give-advice']
  const { ours } = work.draft.assessment
  if (ours === 'no') return ['hand-over']
  if (ours === 'unsure') return ['ask-advice']
  const lead = work.outcome.matters[0]
  // Who handles a case has said that it is theirs; handing it on is still there, but not what is expected.
  const accepted = standing !== null && handlesIt(standing, work.receivedBy)
  const byVerdict: Record<string, PaneIntent> = {
    accept: 'take-on',
    'hand-over': accepted ? 'take-on' : 'hand-over',
    'needs-information': 'ask-information',
    decline: 'decline',
    'outside-scope': 'decline',
    advice: 'ask-advice',
  }
  const ib: PaneIntent[] = proposesIb(work).chosen ? ['propose-to-ib'] : []
  const proposed = lead === undefined ? [] : [byVerdict[lead.verdict] ?? 'take-on']
  return [...ib, ...proposed, 'tell', ...(accepted ? (['save'] as const) : [])]
}
