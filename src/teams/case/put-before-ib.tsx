import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { liesBefore } from '../../cases/lies-before.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { Heading } from '../../ui/case/heading.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Loading } from '../loading.tsx'
import { useMeetings } from '../meeting/use-meetings.ts'
import { queryKeys } from '../query-keys.ts'
import { earlierLines } from '../related/earlier-lines.ts'
import { PutForm } from './put-form.tsx'

interface PutBeforeIbProps {
  readonly stored: StoredCase
  readonly body: string
  readonly onClose: () => void
}

/**
 * The secretary puts a case before the IB: meeting and cost, the paper as members will read it, attachments, then what will happen. Where
 * the case lies there already, the paper that lies there is changed.
 */
export function PutBeforeIb(props: PutBeforeIbProps) {
  const { t } = useTexts()
  const { ib, cases } = useServices()
  const { case: of } = props.stored
  // What was begun is ended under the same name, though the case lies there when it is done.
  const [amends] = useState(() => liesBefore(of))
  const meetings = useMeetings()
  const rows = useQuery({ queryKey: queryKeys.rows, queryFn: () => cases.rows() })
  const lying = useQuery({
    queryKey: queryKeys.ibCase(of.id),
    queryFn: async () => (await ib?.get(of.id)) ?? null,
    enabled: ib !== null,
    // The form begins from the paper as it lies there now: an older one would put back what a colleague has changed.
    staleTime: 0,
    refetchOnMount: 'always',
  })
  return (
    <>
      <Heading as="h3">{t(amends ? 'teams.put.amend.title' : 'teams.put.title')}</Heading>
      {lying.error && <ErrorBar error={lying.error} surface="teams" onRetry={() => void lying.refetch()} />}
      {(meetings.isPending || rows.isPending || (ib !== null && !lying.isFetchedAfterMount)) && (
        <Loading label={t('teams.app.loading')} lines={2} />
      )}
      {rows.error && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{t('teams.put.noEarlier')}</MessageBarBody>
        </MessageBar>
      )}
      {!meetings.isPending &&
        !rows.isPending &&
        (ib === null || (lying.isFetchedAfterMount && lying.data !== undefined)) && (
          <PutForm
            {...props}
            meetings={meetings.data ?? []}
            amends={amends}
            there={lying.data ?? null}
            earlier={earlierLines(rows.data ?? [], of)}
          />
        )}
    </>
  )
}
