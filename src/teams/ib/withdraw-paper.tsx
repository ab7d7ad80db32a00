import { Text } from '@fluentui/react-components'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { isPausedCase } from '../../cases/paused.ts'
import type { IbCase, StoredCase } from '../../casestore/port.ts'
import { withdrawPaper } from '../../casestore/withdraw-paper.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { ConfirmedButton } from '../mail/confirmed-button.tsx'
import { queryKeys } from '../query-keys.ts'

/**
 * For the secretary of a case that was paused while its paper lies before the forum (users.md 7): takes agenda point, files and paper away,
 * and says what has to be taken away by hand. Nothing for anybody else, and nothing where no paper lies there.
 */
export function WithdrawPaper({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { t } = useTexts()
  const { ib } = useServices()
  const { id } = stored.case
  const asks = ib !== null && viewer.roles.has('ib-secretary') && isPausedCase(stored.case)
  const read = useQuery({
    queryKey: queryKeys.ibCase(id),
    queryFn: async () => (await ib?.get(id)) ?? null,
    enabled: asks,
  })
  const withdraw = useWithdraw()
  if (!asks) return null
  const error = read.error ?? withdraw.error
  return (
    <>
      {error !== null && <ErrorBar error={error} surface="teams" onRetry={() => void read.refetch()} />}
      {read.data && (
        <>
          <Text block>{t('secrecy.pause.paper.lies')}</Text>
          <ConfirmedButton
            text={t('secrecy.pause.paper.withdraw')}
            label={t('secrecy.pause.paper.withdraw')}
            what={t('secrecy.pause.paper.what')}
            busy={withdraw.isPending}
            onConfirm={() => read.data && withdraw.mutate(read.data)}
          />
        </>
      )}
      <Text block role="status">
        {withdraw.isSuccess && !read.data ? t('secrecy.pause.paper.gone') : ''}
      </Text>
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
