import type { CaseActionType } from '../../cases/actions.ts'
import type { HistoryLine } from '../../cases/history.ts'
import type { Texts } from '../i18n/use-texts.ts'
import { dayInWords, daysInWords } from './days.ts'
import type { Names } from './names.ts'

const days = new Set(['decidedOn', 'answerBy', 'on', 'next'])

/** One line of history as a sentence without its subject: the ids among its parameters become words. */
export function historyText(line: HistoryLine, names: Names, { t, tryText, language }: Texts): string {
  const type = line.key.slice('history.'.length) as CaseActionType
  const { start, end } = line.params
  const period =
    start === undefined || end === undefined
      ? {}
      : { days: daysInWords(String(start), String(end), language) }
  const params: Record<string, string> = Object.fromEntries(
    Object.entries({ ...line.params, ...period }).map(([key, value]) => {
      const text = String(value)
      if (key === 'to') return [key, names.body(text)]
      if (key === 'decidedBy') return [key, names.decider(text)]
      if (key === 'result') return [key, tryText(`teams.decide.results.${text}`, text)]
      if (key === 'what') return [key, tryText(`teams.history.reconfirmations.${text}`, text)]
      if (key === 'met') return [key, tryText(`teams.history.conditions.${text}`, text)]
      if (key === 'origin') return [key, tryText(`teams.history.origins.${text}`, text)]
      if (days.has(key)) return [key, dayInWords(text, language)]
      return [key, text]
    }),
  )
  const text = t(`teams.history.${type}`, { defaultValue: '', ...params }).replace(/[:\s]+$/u, '')
  if (params['next']) return `${text} ${t('teams.history.next', { date: params['next'] })}`
  return params['answerBy'] ? `${text} ${t('teams.history.answerBy', { date: params['answerBy'] })}` : text
}
