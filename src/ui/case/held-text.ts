import type { HistoryLine } from '../../cases/history.ts'
import type { Texts } from '../i18n/use-texts.ts'
import { costText } from './cost-text.ts'
import type { Names } from './names.ts'

/** What people answered after a visit (users.md 21), each answer a sentence; what nobody has said is left out. */
export function heldText(params: HistoryLine['params'], names: Names, texts: Texts): string {
  const { t } = texts
  const { visitors, paidBy, withinBudget, learned, tell } = params
  const cost = costText(params, texts)
  const terms = [
    paidBy ? t('teams.history.heldSaid.paidBy', { who: names.body(String(paidBy)) }) : '',
    withinBudget === 'yes' || withinBudget === 'no' ? t(`teams.history.heldSaid.within.${withinBudget}`) : '',
  ].filter(Boolean)
  const bodies = String(tell ?? '')
    .split(',')
    .filter(Boolean)
    .map((id) => names.body(id))
  return [
    t('teams.history.held'),
    typeof visitors === 'number' ? t('teams.history.heldSaid.visitors', { count: visitors }) : '',
    cost === '' ? '' : t('teams.history.heldSaid.cost', { cost: [cost, ...terms].join(', ') }),
    String(learned ?? '').trim(),
    bodies.length > 0 ? t('teams.history.heldSaid.tell', { bodies: bodies.join(', ') }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
