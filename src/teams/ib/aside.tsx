import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Actor } from '../../cases/actions.ts'
import type { Case } from '../../cases/case.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { queryKeys } from '../query-keys.ts'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Who has stepped aside from a case before the forum. */
export function useRecusals(caseId: string, enabled = true): UseQueryResult<readonly Actor[]> {
  const { ib } = useServices()
  return useQuery({
    queryKey: queryKeys.recusals(caseId),
    queryFn: async () => (await ib?.recusals(caseId)) ?? [],
    enabled,
  })
}

const forumRoles = ['ib-secretary', 'mayors-office', 'ib-member'] as const

/**
 * Whether somebody who works on both sites has stepped aside before the forum: the network's case holds what the paper holds. Those who
 * do not reach the forum's site cannot have stepped aside there.
 */
export function useAsideInForum(of: Case, { roles }: Viewer) {
  const { ib, actor } = useServices()
  // Asked before it lies there too: what is open on the page must not give way to an answer that comes when it is put there.
  const asks = ib !== null && forumRoles.some((role) => roles.has(role))
  const read = useRecusals(of.id, asks)
  const refused = read.error !== null && errorCodeOf(read.error) === 'forbidden'
  return {
    isPending: asks && read.isPending,
    error: refused ? null : read.error,
    again: () => void read.refetch(),
    aside: isAmong(read.data ?? [], actor),
  }
}

/** Whether a person is among those who have stepped aside. */
export function isAmong(recused: readonly Actor[], { upn }: Actor): boolean {
  return recused.some((each) => each.upn.toLowerCase() === upn.toLowerCase())
}

/** The cases before the forum that the reader has stepped aside from. */
export function useOwnRecusals(): UseQueryResult<ReadonlySet<string>> {
  const { ib, actor } = useServices()
  return useQuery({
    queryKey: queryKeys.ownRecusals,
    queryFn: async () => (await ib?.recusedFrom(actor.upn)) ?? new Set<string>(),
  })
}

function useRecuse(caseId: string) {
  const { ib } = useServices()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (aside: boolean) => ib?.recuse(caseId, aside),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.recusals(caseId) }),
        queries.invalidateQueries({ queryKey: queryKeys.ownRecusals }),
      ]),
  })
}

/** What somebody who has stepped aside sees in the place of the case. */
export function SteppedAside({ caseId }: { caseId: string }) {
  const { t } = useTexts()
  const styles = useStyles()
  const recuse = useRecuse(caseId)
  return (
    <Section title={t('paper.aside.title')}>
      <Text>{t('paper.aside.recused')}</Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={recuse.isPending} onClick={() => recuse.mutate(false)}>
          {t('paper.aside.end')}
        </Button>
      </div>
      {recuse.error && <ErrorBar error={recuse.error} surface="teams" />}
    </Section>
  )
}

/** *Anmäler jäv* (users.md 15): apart from the remarks, without a reason. Those who prepare see who has stepped aside. */
export function StepAside({ caseId, others }: { caseId: string; others: readonly Actor[] | null }) {
  const { t } = useTexts()
  const styles = useStyles()
  const recuse = useRecuse(caseId)
  const [asking, setAsking] = useState(false)
  return (
    <Section title={t('paper.aside.title')}>
      {others !== null && others.length > 0 && (
        <Text>{t('paper.aside.who', { names: others.map(({ name }) => name).join(', ') })}</Text>
      )}
      <Text>{t(asking ? 'paper.aside.confirm' : 'paper.aside.explain')}</Text>
      <div className={styles.buttons}>
        {asking ? (
          <>
            <Button
              appearance="primary"
              autoFocus
              disabledFocusable={recuse.isPending}
              onClick={() => recuse.mutate(true)}
            >
              {t('paper.aside.recuse')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('teams.app.cancel')}</Button>
          </>
        ) : (
          <Button onClick={() => setAsking(true)}>{t('paper.aside.recuse')}</Button>
        )}
      </div>
      {recuse.error && <ErrorBar error={recuse.error} surface="teams" />}
    </Section>
  )
}
