import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { StoredDecision } from '../../casestore/port.ts'
import { dayInWords, instantInWords } from '../../ui/case/days.ts'
import { FactList } from '../../ui/case/fact-list.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { queryKeys } from '../query-keys.ts'
import { useNames } from '../use-names.ts'
import { RecordDecision } from './record-decision.tsx'
import { useConditionWords } from './use-condition-words.ts'
import { Heading } from '../../ui/case/heading.tsx'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'stretch' },
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
  start: { justifySelf: 'start' },
})

/** Body that records: the office of the one who decides, else the secretariat writes down for it. */
const recordingBody = ({ roles, offices }: Viewer) =>
  (['mayors-office', 'ib-secretary'] as const).flatMap((role) =>
    roles.has(role) ? (offices[role] ?? []) : [],
  )[0] ?? null

/** What was decided, as the IB's list has it; those whose office records may enter a new one or put one right. */
export function Decisions({ caseId, viewer }: { caseId: string; viewer: Viewer }) {
  const { t } = useTexts()
  const { ib } = useServices()
  const styles = useStyles()
  const [open, setOpen] = useState<{ corrects: StoredDecision | null } | null>(null)
  const read = useQuery({
    queryKey: queryKeys.decisions(caseId),
    queryFn: async () => (await ib?.decisions(caseId)) ?? [],
  })
  const body = recordingBody(viewer)
  const entries = read.data ?? []
  const corrected = new Set(entries.flatMap(({ decision }) => decision.corrects ?? []))
  return (
    <section className={styles.box}>
      <Heading as="h2">{t('teams.page.decisions')}</Heading>
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {read.data?.length === 0 && <Text>{t('teams.decide.none')}</Text>}
      {entries.map((entry) => (
        <DecisionEntry
          key={entry.itemId}
          entry={entry}
          corrected={corrected.has(entry.itemId)}
          onCorrect={body && !open ? () => setOpen({ corrects: entry }) : null}
        />
      ))}
      {body && !open && (
        <Button
          className={styles.start}
          appearance={entries.length === 0 ? 'primary' : 'secondary'}
          onClick={() => setOpen({ corrects: null })}
        >
          {t('teams.act.report-decision')}
        </Button>
      )}
      {body && open && (
        <RecordDecision caseId={caseId} corrects={open.corrects} body={body} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

interface DecisionEntryProps {
  readonly entry: StoredDecision
  /** A later entry puts this one right. */
  readonly corrected: boolean
  readonly onCorrect: (() => void) | null
}

function DecisionEntry({
  entry: { decision, enteredBy, enteredAt },
  corrected,
  onCorrect,
}: DecisionEntryProps) {
  const { t, language } = useTexts()
  const names = useNames()
  const styles = useStyles()
  const conditionInWords = useConditionWords()
  const board = decision.reportedToBoardOn
  return (
    <article className={corrected ? `${styles.entry} ${styles.corrected}` : styles.entry}>
      <Text weight="semibold">{t(`teams.decide.results.${decision.result}`)}</Text>
      {corrected && <Text>{t('teams.decide.corrected')}</Text>}
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
          {
            term: t('teams.decide.board'),
            value: board
              ? t('teams.decide.boardDone', { date: dayInWords(board, language) })
              : t('teams.decide.boardOpen'),
          },
        ]}
      />
      <Text size={200} className={styles.quiet}>
        {t('teams.decide.enteredByLine', { name: enteredBy.name, date: instantInWords(enteredAt, language) })}
      </Text>
      {onCorrect && !corrected && (
        <Button size="small" onClick={onCorrect}>
          {t('teams.decide.correct')}
        </Button>
      )}
    </article>
  )
}
