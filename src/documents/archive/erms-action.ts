import type { CaseAction } from '../../cases/actions.ts'
import { historyOf } from '../../cases/history.ts'
import type { WithActions } from '../../cases/state.ts'
import type { ArchiveWords } from './archived-case.ts'
import { element, type Xml } from './xml.ts'

/** Actions in which somebody decides; the others are measures. */
const decisions: ReadonlySet<CaseAction['type']> = new Set<CaseAction['type']>([
  'settled',
  'declined',
  'retention-decided',
])

/** Every action as ERMS `action` (CITS ERMS 5.3), notes for the record apart: they are `note`s. */
export function ermsActions(of: WithActions, words: ArchiveWords): readonly Xml[] {
  const lines = new Map(historyOf(of).map((line) => [line.id, words.line(line)]))
  return of.actions.flatMap((action) =>
    action.type === 'note' ? [] : [ermsAction(action, lines.get(action.id) ?? action.type, words)],
  )
}

/** `actionDue` is the regulation that was used: the rule ids. */
function ermsAction(action: CaseAction, text: string, words: ArchiveWords): Xml {
  const rules =
    action.type === 'assessed'
      ? [...new Set(action.outcome.matters.flatMap(({ reasons }) => reasons))].join(', ')
      : ''
  const reason = 'reason' in action ? action.reason : ''
  return element(
    'action',
    {},
    element('actionText', {}, text),
    rules === '' ? null : element('actionDue', {}, rules),
    reason === '' ? null : element('actionMotivation', {}, reason),
    element('actionType', {}, decisions.has(action.type) ? 'beslut' : 'åtgärd'),
    element('dates', {}, dated('created', words.time(action.at)), decidedOn(action, words)),
    element(
      'agents',
      {},
      element(
        'agent',
        { agentType: 'creator' },
        element('name', {}, action.by.name),
        element('organisation', {}, words.body(action.body)),
      ),
      action.type === 'settled'
        ? element(
            'agent',
            { agentType: 'authorising_person' },
            element('name', {}, words.decider(action.decision.decidedBy)),
          )
        : null,
    ),
  )
}

const dated = (dateType: string, time: string | null): Xml | null =>
  time === null ? null : element('actionDate', { dateType }, time)

const decidedOn = (action: CaseAction, { time }: ArchiveWords): Xml | null =>
  action.type === 'settled' ? dated('decision_date', time(action.decision.decidedOn)) : null

/** Notes for the record, in an element that is left out when there are none. */
export function ermsNotes(of: WithActions, { time }: ArchiveWords): Xml | null {
  const notes = of.actions.flatMap((action) =>
    action.type === 'note'
      ? [
          element(
            'note',
            {
              noteType: 'tjänsteanteckning',
              noteDate: time(action.occurredOn ?? action.at),
            },
            `${action.text} (${action.by.name})`,
          ),
        ]
      : [],
  )
  return notes.length === 0 ? null : element('notes', {}, notes)
}
