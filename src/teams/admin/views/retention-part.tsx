import { Text } from '@fluentui/react-components'
import { retentionReferences } from '../../../cases/statistics/retention-decisions.ts'
import { dayInWords } from '../../../ui/case/days.ts'
import { ErrorBar } from '../../../ui/errors/error-bar.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { Loading } from '../../loading.tsx'
import { DataTable } from '../data-table.tsx'
import { useChangedCases } from '../use-changed-cases.ts'
import { ReadOnly } from './read-only.tsx'

/** The retention decisions that cases refer to. */
export function RetentionPart() {
  const { t, language } = useTexts()
  const { since, read } = useChangedCases()
  const found = read.data && retentionReferences(read.data.cases)
  return (
    <>
      <ReadOnly explain={t('admin.retention.explain')} how={t('admin.retention.how')} />
      <Text>{t('admin.retention.scope', { day: dayInWords(since, language) })}</Text>
      {read.isPending && <Loading label={t('teams.app.loading')} />}
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {found?.length === 0 && <Text role="status">{t('admin.retention.empty')}</Text>}
      {found && found.length > 0 && (
        <DataTable
          caption={t('admin.part.retention')}
          heads={[
            t('admin.retention.decision'),
            t('admin.retention.what'),
            t('admin.retention.from'),
            t('admin.retention.cases'),
            t('admin.retention.gone'),
          ]}
          lines={found.map(({ decision, retention, from, cases, disposed }) => ({
            key: `${decision} ${retention} ${from ?? ''}`,
            cells: [
              decision,
              t(`admin.retention.${retention}`),
              from ? dayInWords(from, language) : '–',
              cases,
              disposed,
            ],
          }))}
        />
      )}
    </>
  )
}
