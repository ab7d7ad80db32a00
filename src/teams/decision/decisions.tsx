import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { caseRules } from '../../cases/case-rules.ts'
import { goesToBoard, type RecordedDecision } from '../../cases/decisions-of.ts'
import type { StoredDecision } from '../../casestore/port.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { queryKeys } from '../query-keys.ts'
import { DecisionEntry } from './decision-entry.tsx'
import { ReportForm } from './report-form.tsx'
import type { ReportedIn } from './use-report-day.ts'
import { RecordDecision } from './record-decision.tsx'
import { Heading } from '../../ui/case/heading.tsx'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'stretch' },
  start: { justifySelf: 'start' },
})

/** Body that records: the office of the one who decides, else the secretariat writes down for it. */
const recordingBody = ({ roles, offices }: Viewer) =>
  (['mayors-office', 'ib-secretary'] as const).flatMap((role) =>
    roles.has(role) ? (offices[role] ?? []) : [],
  )[0] ?? null

const sentences = {
  both: 'boardSaved',
  'forum-alone': 'boardNotInCase',
  'not-decided-there': 'boardNotDecided',
} as const satisfies Readonly<Record<ReportedIn, string>>

interface DecisionsProps {
  readonly caseId: string
  readonly viewer: Viewer
  /** What the network's case says of them, where it is at hand. */
  readonly inCase?: readonly RecordedDecision[]
  /** Paused for security: nothing is begun; a form that is open keeps what is typed, and says no. */
  readonly paused: boolean
}

type Open =
  { readonly form: 'record'; readonly corrects: StoredDecision | null } | { readonly form: 'report' }

/** What was decided, as the IB's list has it; those whose office records may enter a new one, put one right or date its report. */
export function Decisions({ caseId, viewer, inCase = [], paused }: DecisionsProps) {
  const { t } = useTexts()
  const { ib, edition } = useServices()
  const styles = useStyles()
  const [open, setOpen] = useState<Open | null>(null)
  const [said, setSaid] = useState<(typeof sentences)[ReportedIn] | null>(null)
  const read = useQuery({
    queryKey: queryKeys.decisions(caseId),
    queryFn: async () => (await ib?.decisions(caseId)) ?? [],
  })
  const body = recordingBody(viewer)
  const begins = body !== null && open === null && !paused
  const entries = read.data ?? []
  const corrected = new Set(entries.flatMap(({ decision }) => decision.corrects ?? []))
  const { delegates } = caseRules(edition)
  const reportedOn = ({ itemId, decision }: StoredDecision) =>
    decision.reportedToBoardOn ?? inCase.find((one) => one.itemId === itemId)?.reportedOn ?? null
  const toBoard = entries.filter(
    ({ itemId, decision }) => !corrected.has(itemId) && goesToBoard(decision, delegates),
  )
  const unreported = toBoard.some((entry) => reportedOn(entry) === null)
  const begin = (next: Open) => {
    setSaid(null)
    setOpen(next)
  }
  return (
    <section className={styles.box} id="decisions" tabIndex={-1}>
      <Heading as="h2">{t('teams.page.decisions')}</Heading>
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {read.data?.length === 0 && <Text>{t('teams.decide.none')}</Text>}
      {entries.map((entry) => (
        <DecisionEntry
          key={entry.itemId}
          decision={entry.decision}
          corrected={corrected.has(entry.itemId)}
          reportedOn={reportedOn(entry)}
          by={entry.enteredBy.name}
          at={entry.enteredAt}
        >
          {begins && !corrected.has(entry.itemId) && (
            <Button size="small" onClick={() => begin({ form: 'record', corrects: entry })}>
              {t('teams.decide.correct')}
            </Button>
          )}
        </DecisionEntry>
      ))}
      {begins && toBoard.length > 0 && (
        <Button
          className={styles.start}
          appearance={unreported ? 'primary' : 'secondary'}
          onClick={() => begin({ form: 'report' })}
        >
          {t(unreported ? 'teams.decide.boardEnter' : 'teams.decide.boardChange')}
        </Button>
      )}
      {begins && (
        <Button
          className={styles.start}
          appearance={entries.length === 0 ? 'primary' : 'secondary'}
          onClick={() => begin({ form: 'record', corrects: null })}
        >
          {t('teams.act.report-decision')}
        </Button>
      )}
      {body && open?.form === 'record' && (
        <RecordDecision caseId={caseId} corrects={open.corrects} body={body} onClose={() => setOpen(null)} />
      )}
      {body && open?.form === 'report' && (
        <ReportForm
          caseId={caseId}
          body={body}
          corrects={!unreported}
          onClose={() => setOpen(null)}
          onSaved={(where) => {
            setSaid(sentences[where])
            setOpen(null)
          }}
        />
      )}
      <Text role="status">{said ? t(`teams.decide.${said}`) : ''}</Text>
    </section>
  )
}
