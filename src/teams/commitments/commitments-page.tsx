import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toReview } from '../../cases/commitment.ts'
import type { CommitmentRegister, StoredCommitment } from '../../casestore/commitment-port.ts'
import { createCommitmentStore } from '../../casestore/create-commitment-store.ts'
import { addMonths } from '../../strategy/calendar.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Empty } from '../empty.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { Loading } from '../loading.tsx'
import { PageHead } from '../page-head.tsx'
import { queryKeys } from '../query-keys.ts'
import { CommitmentFilters } from './commitment-filters.tsx'
import { CommitmentForm } from './commitment-form.tsx'
import { CommitmentList } from './commitment-list.tsx'
import { ExportButton } from './export-button.tsx'
import { ImportPanel } from './import-panel.tsx'
import { everyCommitment, shownCommitments, soonMonths } from './shown-commitments.ts'

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface CommitmentsPageProps {
  readonly viewer: Viewer
  readonly onBack: () => void
  readonly onCase: (caseId: string) => void
}

/** The register of what the city has bound itself to, and when each is to be looked at again (users.md 23). */
export function CommitmentsPage(props: CommitmentsPageProps) {
  const { t } = useTexts()
  const { graph, config } = useServices()
  const styles = useStyles()
  const read = useQuery({
    queryKey: queryKeys.commitments,
    queryFn: () => createCommitmentStore(graph, config).list(),
  })
  return (
    <div className={styles.page}>
      <PageHead title={t('commitments.title')} onBack={props.onBack}>
        <Body1>{t('commitments.intro')}</Body1>
      </PageHead>
      {read.isPending && <Loading label={t('commitments.loading')} lines={6} />}
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {read.data && <Register {...props} register={read.data} />}
    </div>
  )
}

type Open = { readonly at: 'form'; readonly stored: StoredCommitment | null } | { readonly at: 'import' }

function Register({
  viewer,
  onCase,
  register: { stored, unreadable },
}: CommitmentsPageProps & { register: CommitmentRegister }) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const styles = useStyles()
  const [open, setOpen] = useState<Open | null>(null)
  const [said, setSaid] = useState('')
  const [filter, setFilter] = useState(everyCommitment)
  const today = clock.today()
  const until = addMonths(today, soonMonths)
  const all = stored.map(({ commitment }) => commitment)
  const due = toReview(all, today, until).length
  const shown = shownCommitments(stored, filter, today, language)
  const day = dayInWords(until, language)
  const show = (next: Open) => {
    setSaid('')
    setOpen(next)
  }
  if (open?.at === 'form')
    return (
      <Section
        title={
          open.stored
            ? t('commitments.changeOne', { counterpart: open.stored.commitment.counterpart })
            : t('commitments.addTitle')
        }
      >
        <CommitmentForm
          stored={open.stored}
          ownBody={[...viewer.bodies][0] ?? ''}
          onClose={() => setOpen(null)}
          onSaved={({ stored: now, together }) => {
            const { counterpart } = now.commitment
            setSaid(t(together ? 'commitments.savedTogether' : 'commitments.saved', { counterpart }))
            setOpen(null)
          }}
        />
      </Section>
    )
  if (open?.at === 'import') return <ImportPanel stored={stored} onClose={() => setOpen(null)} />
  return (
    <>
      <MessageBar intent={due > 0 ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>
          {due > 0 ? t('commitments.due', { count: due, day }) : t('commitments.noneDue', { day })}
        </MessageBarBody>
      </MessageBar>
      {unreadable.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('commitments.unreadable', { count: unreadable.length, titles: unreadable.join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<Add20Regular />}
          onClick={() => show({ at: 'form', stored: null })}
        >
          {t('commitments.add')}
        </Button>
        <Button onClick={() => show({ at: 'import' })}>{t('commitments.import.open')}</Button>
        <ExportButton commitments={all} />
      </div>
      <Text role="status">{said}</Text>
      {stored.length === 0 ? (
        <Empty title={t('commitments.empty')} hint={t('commitments.emptyHint')} />
      ) : (
        <Section title={t('commitments.count', { count: shown.length })}>
          <CommitmentFilters stored={stored} filter={filter} onFilter={setFilter} />
          <CommitmentList
            shown={shown}
            onChange={(one) => show({ at: 'form', stored: one })}
            onCase={onCase}
          />
        </Section>
      )}
    </>
  )
}
