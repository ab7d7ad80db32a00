import { Text } from '@fluentui/react-components'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { liesBefore } from '../../cases/lies-before.ts'
import { isPausedCase } from '../../cases/paused.ts'
import type { IbCase, StoredCase } from '../../casestore/port.ts'
import { withdrawPaper } from '../../casestore/withdraw-paper.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { ConfirmedButton } from '../../ui/confirmed-button.tsx'
import { PartlyDone } from '../partly-done.tsx'
import { queryKeys } from '../query-keys.ts'

/**
 * To the secretary of a case that was paused while its paper lay before the forum (users.md 7): whether it lies there still, the way to take
 * agenda point, files and paper away, and what has to be taken away by hand. Nothing where no paper has lain there.
 */
export function WithdrawPaper({ stored }: { stored: StoredCase }) {
  const { t } = useTexts()
  const { ib } = useServices()
  const said = useRef<HTMLDivElement>(null)
  const { id } = stored.case
  const read = useQuery({
    queryKey: queryKeys.ibCase(id),
    queryFn: async () => (await ib?.get(id)) ?? null,
    enabled: isPausedCase(stored.case),
  })
  const withdraw = useWithdraw()
  const isGone = read.data === null && (withdraw.isSuccess || liesBefore(stored.case))
  // The button that was pressed is gone with the paper; one goes on where it is said.
  const press = (paper: IbCase) =>
    withdraw.mutate(paper, { onSuccess: () => setTimeout(() => said.current?.focus()) })
  return (
    <>
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {withdraw.error && (
        <PartlyDone
          error={withdraw.error}
          done={t('partly.again')}
          onRetry={() => press(withdraw.variables)}
        />
      )}
      {read.data && (
        <>
          <Text block>{t('secrecy.pause.paper.lies')}</Text>
          <ConfirmedButton
            text={t('secrecy.pause.paper.withdraw')}
            what={t('secrecy.pause.paper.what')}
            busy={withdraw.isPending}
            onConfirm={() => read.data && press(read.data)}
          />
        </>
      )}
      <div ref={said} tabIndex={-1}>
        {isGone && <Text>{t('secrecy.pause.paper.gone')}</Text>}
      </div>
    </>
  )
}

function useWithdraw() {
  const { ib, graph, config, clock } = useServices()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (paper: IbCase) => {
      if (ib === null || config.ibSite === null)
        throw new Error('There is no site of the committee in this installation.')
      await withdrawPaper(graph, ib, config.ibSite.driveId, paper, clock.today())
    },
    onSettled: (_done, _error, { caseId }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.meetings }),
        queries.invalidateQueries({ queryKey: queryKeys.ibCases }),
        queries.invalidateQueries({ queryKey: queryKeys.ibCase(caseId) }),
      ]),
  })
}
