import { Badge, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Decision } from '../../cases/actions.ts'
import { caseRules } from '../../cases/case-rules.ts'
import { goesToBoard } from '../../cases/decisions-of.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords, instantInWords } from '../../ui/case/days.ts'
import { FactList } from '../../ui/case/fact-list.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNames } from '../use-names.ts'
import { useConditionWords } from './use-condition-words.ts'

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  corrected: { borderInlineStartColor: tokens.colorNeutralStroke2 },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface DecisionEntryProps {
  readonly decision: Decision
  /** A later entry puts this one right. */
  readonly corrected: boolean
  /** The day it was reported to the board; null while nobody has said. */
  readonly reportedOn: PlainDate | null
  /** Who entered it, and the instant. */
  readonly by: string
  readonly at: string
  /** What can be done with it. */
  readonly children?: ReactNode
}

/** One recorded decision, alike in the network's case and before the forum: what it says, whether it holds, and who entered it. */
export function DecisionEntry({ decision, corrected, reportedOn, by, at, children }: DecisionEntryProps) {
  const { t, language } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const styles = useStyles()
  const conditionInWords = useConditionWords()
  // What gave way to a correction, or is decided by the board itself, has no report to wait for.
  const awaited = !corrected && goesToBoard(decision, caseRules(edition).delegates)
  return (
    <article className={mergeClasses(styles.entry, corrected && styles.corrected)}>
      <Text weight="semibold">{t(`teams.decide.results.${decision.result}`)}</Text>
      {corrected && (
        <Badge appearance="outline" color="warning">
          {t('teams.decide.corrected')}
        </Badge>
      )}
      {decision.corrects && <Text>{t('teams.decide.correction')}</Text>}
      <Text>{decision.text}</Text>
      <FactList
        items={[
          { term: t('teams.decide.decidedBy'), value: names.decider(decision.decidedBy) },
          { term: t('teams.decide.decidedOn'), value: dayInWords(decision.decidedOn, language) },
          { term: t('teams.decide.how'), value: t(`teams.decide.hows.${decision.how}`) },
          ...(decision.conditions ?? []).map((condition) => ({
            term: t('teams.decide.condition'),
            value: conditionInWords(condition),
          })),
          ...(reportedOn !== null || awaited
            ? [
                {
                  term: t('teams.decide.board'),
                  value: reportedOn
                    ? t('teams.decide.boardDone', { date: dayInWords(reportedOn, language) })
                    : t('teams.decide.boardOpen'),
                },
              ]
            : []),
        ]}
      />
      <Text size={200} className={styles.quiet}>
        {t('teams.decide.enteredByLine', { name: by, date: instantInWords(at, language) })}
      </Text>
      {children}
    </article>
  )
}
