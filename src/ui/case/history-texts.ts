import type { CaseActionType } from '../../cases/actions.ts'
import type { HistoryLine } from '../../cases/history.ts'
import type { Texts } from '../i18n/use-texts.ts'
import { costText } from './cost-text.ts'
import { dayInWords, daysInWords } from './days.ts'
import { heldText } from './held-text.ts'
import type { Names } from './names.ts'

const days = new Set(['decidedOn', 'answerBy', 'on', 'next'])

/** One line of history as a sentence without its subject: the ids among its parameters become words. */
export function historyText(line: HistoryLine, names: Names, texts: Texts): string {
  const type = line.key.slice('history.'.length) as CaseActionType
  if (type === 'held') return heldText(line.params, names, texts)
  const { t, tryText, language } = texts
  const { start, end } = line.params
  const period =
    start === undefined || end === undefined
      ? {}
      : { days: daysInWords(String(start), String(end), language) }
  const cost = type === 'cost-estimated' ? { cost: costText(line.params, texts) } : {}
  const params: Record<string, string> = Object.fromEntries(
    Object.entries({ ...line.params, ...period, ...cost }).map(([key, value]) => {
      const text = String(value)
      if (key === 'bodies')
        return [
          key,
          text
            .split(',')
            .map((id) => names.body(id))
            .join(', '),
        ]
      if (key === 'to') return [key, names.body(text)]
      if (key === 'decidedBy') return [key, names.decider(text)]
      if (key === 'result') return [key, tryText(`teams.decide.results.${text}`, text)]
      if (key === 'what') return [key, tryText(`teams.history.reconfirmations.${text}`, text)]
      if (key === 'met') return [key, tryText(`teams.history.conditions.${text}`, text)]
      if (key === 'origin') return [key, tryText(`teams.history.origins.${text}`, text)]
      if (key === 'retention') return [key, tryText(`teams.history.retentions.${text}`, text)]
      if (key === 'facts') return [key, factsInWords(text, texts)]
      if (days.has(key)) return [key, dayInWords(text, language)]
      return [key, text]
    }),
  )
  const key = keyOf(type, line.params)
  const text = t(`teams.history.${key}`, { defaultValue: '', ...params }).replace(/[:\s]+$/u, '')
  if (params['next']) return `${text} ${t('teams.history.next', { date: params['next'] })}`
  if (type === 'retention-decided' && params['from'])
    return `${text} ${t('teams.history.disposedFrom', { date: dayInWords(params['from'], language) })}`
  return params['answerBy'] ? `${text} ${t('teams.history.answerBy', { date: params['answerBy'] })}` : text
}

/** What a line says where that is more than its kind: it amends, corrects, or is about something else. */
function keyOf(type: CaseActionType, { amends, corrects, about }: HistoryLine['params']) {
  if (amends !== undefined) return 'paper-amended'
  if (about !== undefined) return 'conditions-seen'
  return corrects === undefined ? type : 'settledAnew'
}

/** The facts that a correction changed, as a list in words. */
function factsInWords(ids: string, { tryText, language }: Texts): string {
  const words = ids.split(' ').filter((id) => id !== '')
  return new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(
    words.map((id) => tryText(`teams.history.facts.${id}`, id)),
  )
}
