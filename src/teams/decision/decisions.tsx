import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { StoredDecision } from '../../casestore/port.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { queryKeys } from '../query-keys.ts'
import { DecisionEntry } from './decision-entry.tsx'
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
          decision={entry.decision}
          corrected={corrected.has(entry.itemId)}
          by={entry.enteredBy.name}
          at={entry.enteredAt}
        >
          {body && !open && !corrected.has(entry.itemId) && (
            <Button size="small" onClick={() => setOpen({ corrects: entry })}>
              {t('teams.decide.correct')}
            </Button>
          )}
        </DecisionEntry>
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
