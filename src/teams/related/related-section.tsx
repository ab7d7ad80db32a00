import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { factsOf } from '../../cases/facts-at.ts'
import type { CaseRow, StoredCase } from '../../casestore/port.ts'
import { daysInWords } from '../../ui/case/days.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Loading } from '../loading.tsx'
import { queryKeys } from '../query-keys.ts'
import type { Viewer } from '../list/saved-views.ts'
import { SameVisitSection } from './same-visit-section.tsx'
import { clashingRows, relatedRows } from './related-rows.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  link: { textAlign: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const few = 5

interface RelatedSectionProps {
  readonly stored: StoredCase
  readonly viewer: Viewer
  readonly onCase: (caseId: string) => void
}

/** Earlier cases of the same organisation, country and theme with how they ended, and other accepted visits on the same days. */
export function RelatedSection({ stored, viewer, onCase }: RelatedSectionProps) {
  const { t } = useTexts()
  const { cases } = useServices()
  const styles = useStyles()
  const [all, setAll] = useState(false)
  const read = useQuery({ queryKey: queryKeys.rows, queryFn: () => cases.rows() })
  const facts = factsOf(stored.case)
  const days = facts?.dates.value ?? []
  if (read.isPending) return <Loading label={t('teams.app.loading')} lines={2} />
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  const related = relatedRows(read.data, {
    id: stored.case.id,
    organisation: facts?.organisation.value ?? null,
    countries: facts?.countries.value ?? [],
    themes: facts?.themes.value ?? [],
  })
  const clashes = clashingRows(read.data, stored.case.id, days)
  return (
    <>
      <SameVisitSection stored={stored} rows={read.data} viewer={viewer} onCase={onCase} />
      <Section title={t('life.related.title')}>
        {related.length === 0 && <Text>{t('life.related.none')}</Text>}
        <ul className={styles.list}>
          {related.slice(0, all ? undefined : few).map(({ row, because }) => (
            <li key={row.id}>
              <RowLink row={row} onCase={onCase} />
              <Text block size={200} className={styles.quiet}>
                {because.map((each) => t(`life.related.because.${each}`)).join(', ')}
              </Text>
            </li>
          ))}
        </ul>
        {!all && related.length > few && (
          <Button size="small" onClick={() => setAll(true)}>
            {t('life.related.more')}
          </Button>
        )}
      </Section>
      {days.length > 0 && (
        <Section title={t('life.related.clashes')}>
          {clashes.length === 0 && <Text>{t('life.related.noClashes')}</Text>}
          <ul className={styles.list}>
            {clashes.slice(0, few * 2).map((row) => (
              <li key={row.id}>
                <RowLink row={row} onCase={onCase} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function RowLink({ row, onCase }: { row: CaseRow; onCase: (caseId: string) => void }) {
  const { tryText, language } = useTexts()
  const styles = useStyles()
  const days = row.firstDay === null ? '' : daysInWords(row.firstDay, row.lastDay ?? row.firstDay, language)
  return (
    <>
      <Link as="button" className={styles.link} onClick={() => onCase(row.id)}>
        {row.number} {row.title}
      </Link>
      <Text block size={200} className={styles.quiet}>
        {[tryText(`words.state.${row.state}`, row.state), days].filter(Boolean).join(' · ')}
      </Text>
    </>
  )
}
