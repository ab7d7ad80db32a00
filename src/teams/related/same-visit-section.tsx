import { Link, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SameVisit } from '../../casestore/find-same-visit.ts'
import { mergeCases, mergeRefusal, type MergeRefusal } from '../../casestore/merge-cases.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { Section } from '../../ui/case/section.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { writesOf } from '../life/writes-of.ts'
import type { Viewer } from '../list/saved-views.ts'
import { ConfirmedButton } from '../../ui/confirmed-button.tsx'
import { PartlyDone } from '../partly-done.tsx'
import { queryKeys } from '../query-keys.ts'
import type { Because } from './related-rows.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  link: { textAlign: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** A case that may be about the same visit, and what else it has in common with the one in hand. */
interface VisitInCommon extends SameVisit {
  readonly common: readonly Because[]
}

interface SameVisitSectionProps {
  readonly stored: StoredCase
  readonly visits: readonly VisitInCommon[]
  readonly viewer: Viewer
  readonly onCase: (caseId: string) => void
}

/** Other open cases that may be about the same visit; one press makes them one with this. Nothing to show is nothing shown. */
export function SameVisitSection({ stored, visits, viewer, onCase }: SameVisitSectionProps) {
  const { t } = useTexts()
  const styles = useStyles()
  if (visits.length === 0) return null
  return (
    <Section title={t('life.sameVisit.title')}>
      <ul className={styles.list}>
        {visits.map((visit) => (
          <li key={visit.stored.case.id}>
            <OneVisit visit={visit} into={stored} viewer={viewer} onCase={onCase} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface OneVisitProps extends Omit<SameVisitSectionProps, 'stored' | 'visits'> {
  readonly visit: VisitInCommon
  readonly into: StoredCase
}

function OneVisit({ visit: { stored: from, because, common }, into, viewer, onCase }: OneVisitProps) {
  const { t } = useTexts()
  const { actor, cases, clock } = useServices()
  const styles = useStyles()
  const queries = useQueryClient()
  const { number } = from.case
  const body = writesOf(into.case, viewer, actor.upn).find(({ write }) => write === 'note')?.body
  const merging = useMutation({
    mutationFn: async (): Promise<MergeRefusal | null> => {
      // Asked of what stands now: the other case may have been handed over since this page was read.
      const now = await cases.get(from.case.id)
      if (now === null || body === undefined) return 'ended'
      const refusal = mergeRefusal(now, into)
      if (refusal === null) await mergeCases(cases, { from: now, into, actor, body, now: clock.now() })
      return refusal
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.case(into.case.id) }),
        queries.invalidateQueries({ queryKey: queryKeys.case(from.case.id) }),
        queries.invalidateQueries({ queryKey: queryKeys.rows }),
      ]),
  })
  const { data: refused } = merging
  return (
    <>
      <Link as="button" className={styles.link} onClick={() => onCase(from.case.id)}>
        {number} {latestOf(from.case).opened?.title ?? ''}
      </Link>
      <Text block size={200} className={styles.quiet}>
        {[
          t(`life.sameVisit.because.${because}`),
          ...common
            // The same organisation has been said already.
            .filter((each) => each !== because)
            .map((each) => t(`life.related.because.${each}`)),
        ].join(', ')}
      </Text>
      {body !== undefined && (
        <ConfirmedButton
          text={t('life.sameVisit.merge')}
          label={`${t('life.sameVisit.merge')}: ${number}`}
          what={t('life.sameVisit.mergeWhat', { number })}
          busy={merging.isPending}
          onConfirm={() => merging.mutate()}
        />
      )}
      {refused && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(`life.sameVisit.refused.${refused}`, { number })}</MessageBarBody>
        </MessageBar>
      )}
      {merging.error && (
        <PartlyDone error={merging.error} done={t('partly.again')} onRetry={() => merging.mutate()} />
      )}
    </>
  )
}
