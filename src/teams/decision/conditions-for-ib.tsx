import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { isPausedCase } from '../../cases/paused.ts'
import type { IbCase, StoredCase } from '../../casestore/port.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { queryKeys } from '../query-keys.ts'
import { conditionLines, saysConditions, withConditions } from './conditions-in-paper.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
})

/**
 * Brings how the conditions stand into the case paper, the one thing of the case that IB's members read. For those who work on both
 * sites; others, and cases that were never put forward or are paused for security, have nothing to show.
 */
export function ConditionsForIb({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { ib } = useServices()
  const caseId = stored.case.id
  const inBoth =
    ib !== null &&
    !isPausedCase(stored.case) &&
    (viewer.roles.has('ib-secretary') || viewer.roles.has('mayors-office'))
  const read = useQuery({
    queryKey: queryKeys.ibCase(caseId),
    queryFn: async () => (await ib?.get(caseId)) ?? null,
    enabled: inBoth,
  })
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  return inBoth && read.data ? <InPaper paper={read.data} lines={conditionLines(stored.case)} /> : null
}

function InPaper({ paper, lines }: { paper: IbCase; lines: readonly string[] }) {
  const { t } = useTexts()
  const { ib } = useServices()
  const styles = useStyles()
  const queries = useQueryClient()
  const show = useMutation({
    mutationFn: async () => ib?.revise(paper, { paper: withConditions(paper.paper, lines) }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.ibCase(paper.caseId) }),
        queries.invalidateQueries({ queryKey: queryKeys.ibCases }),
      ]),
  })
  const said = saysConditions(paper.paper, lines)
  if (said && lines.length === 0) return null
  return (
    <div className={styles.box}>
      <Text role="status">{t(said ? 'life.conditions.ib.shown' : 'life.conditions.ib.notShown')}</Text>
      {!said && (
        <>
          <ul className={styles.list} lang="sv">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button size="small" disabledFocusable={show.isPending} onClick={() => show.mutate()}>
            {t('life.conditions.ib.show')}
          </Button>
        </>
      )}
      {show.error && <ErrorBar error={show.error} surface="teams" onRetry={() => show.mutate()} />}
    </div>
  )
}
