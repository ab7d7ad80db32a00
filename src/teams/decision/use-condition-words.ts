import type { Condition } from '../../cases/condition.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useNames } from '../use-names.ts'

/** Words for a condition of a decision: what, when it is followed up and by whom. */
export function useConditionWords() {
  const { t, language } = useTexts()
  const names = useNames()
  return ({ text, followUpOn, body }: Condition) =>
    t('teams.decide.conditionLine', {
      text,
      day: dayInWords(followUpOn, language),
      body: names.body(body),
    })
}
