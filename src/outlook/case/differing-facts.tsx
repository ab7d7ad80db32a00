import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components'
import { daysOf } from '../../cases/days-of.ts'
import { factsOf } from '../../cases/facts-at.ts'
import type { FollowedFact } from '../../cases/news-facts.ts'
import type { WithActions } from '../../cases/state.ts'
import type { Facts } from '../../detection/finding.ts'
import type { Edition } from '../../strategy/edition.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { factText } from '../sections/fact-text.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  choices: { margin: 0, padding: 0, listStyleType: 'none' },
})

interface DifferingFactsProps {
  readonly of: WithActions
  /** What was read in the mail. */
  readonly read: Facts
  readonly facts: readonly FollowedFact[]
  readonly edition: Edition
  /** Which of them are to be entered, each ticked by itself; left out where nothing is entered. */
  readonly choice?: {
    readonly isChosen: (fact: FollowedFact) => boolean
    readonly onChoose: (fact: FollowedFact, chosen: boolean) => void
  }
}

/** What a later mail says otherwise than its case: each fact as it stands in the case, and as the mail has it. */
export function DifferingFacts({ of, read, facts, edition, choice }: DifferingFactsProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const words = { edition, language, t }
  const known = factsOf(of)
  const before =
    known === null ? null : { ...known, dates: { value: [...daysOf(of)], evidence: known.dates.evidence } }
  const lineOf = (fact: FollowedFact) =>
    t('pane.news.line', {
      fact: t(`pane.news.facts.${fact}`),
      before: (before === null ? '' : factText(fact, before, words)) || t('pane.news.unsaid'),
      after: factText(fact, read, words),
    })
  return (
    <>
      <Text>{t('pane.news.differs')}</Text>
      <ul className={choice ? styles.choices : styles.list}>
        {facts.map((fact) => (
          <li key={fact}>
            {choice ? (
              <Checkbox
                label={lineOf(fact)}
                checked={choice.isChosen(fact)}
                onChange={(_, { checked }) => choice.onChoose(fact, checked === true)}
              />
            ) : (
              lineOf(fact)
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
