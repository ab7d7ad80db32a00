import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { daysOf } from '../../cases/days-of.ts'
import { factsOf } from '../../cases/facts-at.ts'
import type { CaseRow, StoredCase } from '../../casestore/port.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Loading } from '../loading.tsx'
import { queryKeys } from '../query-keys.ts'
import { rowDays } from '../list/row-days.ts'
import type { Viewer } from '../list/saved-views.ts'
import { SameVisitSection } from './same-visit-section.tsx'
import { comparedOf, inCommon, neighbours, type Related } from './related-rows.ts'
import { useSameVisits } from './use-same-visits.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  link: { textAlign: 'start' },
  more: { justifySelf: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const few = 5

interface RelatedSectionProps {
  readonly stored: StoredCase
  readonly viewer: Viewer
  readonly onCase: (caseId: string) => void
}

/**
 * Cases that may be about the same visit, other accepted visits on the same days, and earlier cases of the same organisation, country and
 * theme with how they ended; each case once.
 */
export function RelatedSection({ stored, viewer, onCase }: RelatedSectionProps) {
  const { t } = useTexts()
  const { cases } = useServices()
  const styles = useStyles()
  const [all, setAll] = useState(false)
  const read = useQuery({ queryKey: queryKeys.rows, queryFn: () => cases.rows() })
  const same = useSameVisits(stored, read.data)
  if (read.isPending || same.isLoading) return <Loading label={t('teams.app.loading')} lines={2} />
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  const facts = factsOf(stored.case)
  const days = daysOf(stored.case)
  const to = comparedOf(stored.case.id, facts)
  const visits = (same.data ?? []).map((visit) => {
    const row = read.data.find(({ id }) => id === visit.stored.case.id)
    return { ...visit, common: row === undefined ? [] : inCommon(row, to) }
  })
  const told = new Set(visits.map(({ stored: { case: of } }) => of.id))
  const { clashes, earlier } = neighbours(read.data, to, days, told)
  return (
    <>
      {same.error && <ErrorBar error={same.error} surface="teams" onRetry={() => void same.refetch()} />}
      <SameVisitSection stored={stored} visits={visits} viewer={viewer} onCase={onCase} />
      {days.length > 0 && (
        <Section title={t('life.related.clashes')}>
          {clashes.length === 0 && <Text>{t('life.related.noClashes')}</Text>}
          <RelatedList related={clashes.slice(0, few * 2)} onCase={onCase} />
        </Section>
      )}
      <Section title={t('life.related.title')}>
        {earlier.length === 0 && <Text>{t('life.related.none')}</Text>}
        <RelatedList related={earlier.slice(0, all ? undefined : few)} onCase={onCase} />
        {!all && earlier.length > few && (
          <Button size="small" className={styles.more} onClick={() => setAll(true)}>
            {t('life.related.more')}
          </Button>
        )}
      </Section>
    </>
  )
}

/** Cases with how they stand, and what each has in common with the one in hand. */
function RelatedList({
  related,
  onCase,
}: {
  related: readonly Related[]
  onCase: RelatedSectionProps['onCase']
}) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {related.map(({ row, because }) => (
        <li key={row.id}>
          <RowLink row={row} onCase={onCase} />
          {because.length > 0 && (
            <Text block size={200} className={styles.quiet}>
              {because.map((each) => t(`life.related.because.${each}`)).join(', ')}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}

function RowLink({ row, onCase }: { row: CaseRow; onCase: (caseId: string) => void }) {
  const texts = useTexts()
  const { tryText } = texts
  const styles = useStyles()
  const days = rowDays(row, texts)
  // How it ended says more than that it did.
  const ends = [
    row.result === null ? '' : tryText(`browse.results.${row.result}`, row.result),
    row.held === null || row.held === row.state ? '' : tryText(`browse.helds.${row.held}`, row.held),
  ]
  return (
    <>
      <Link as="button" className={styles.link} onClick={() => onCase(row.id)}>
        {row.number} {row.title}
      </Link>
      <Text block size={200} className={styles.quiet}>
        {[tryText(`words.state.${row.state}`, row.state), ...ends, days].filter(Boolean).join(' · ')}
      </Text>
    </>
  )
}
