import { useQuery } from '@tanstack/react-query'
import { ErrorBar } from '../../../ui/errors/error-bar.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { lettersOf } from '../../../strategy/editions.ts'
import { localText } from '../../../strategy/local-text.ts'
import { Loading } from '../../loading.tsx'
import { queryKeys } from '../../query-keys.ts'
import { useNames } from '../../use-names.ts'
import { DataTable } from '../data-table.tsx'
import { ReadOnly } from './read-only.tsx'

/** The letters of the edition: whose they are, and which version. */
export function LettersPart() {
  const { t, tryText, language } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const read = useQuery({
    queryKey: queryKeys.letters(edition.about.id),
    queryFn: () => lettersOf(edition.about.id),
  })
  if (read.isPending) return <Loading label={t('teams.app.loading')} />
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  const { letters, fields } = read.data
  const fieldName = (id: string) => (fields[id] ? localText(fields[id], language) : id)
  return (
    <>
      <ReadOnly explain={t('admin.letters.explain')} how={t('admin.letters.how')} />
      <DataTable
        caption={t('admin.part.letters')}
        heads={[
          t('admin.letters.letter'),
          t('admin.letters.owner'),
          t('admin.letters.version'),
          t('admin.letters.subject'),
          t('admin.letters.requires'),
          t('admin.letters.languages'),
        ]}
        lines={letters.map(({ id, owner, version, subject, requires = [] }) => ({
          key: id,
          cells: [
            tryText(`strategy.letter.names.${id}`, id),
            names.body(owner),
            version,
            localText(subject, language),
            requires.map(fieldName).join(', ') || '–',
            Object.keys(subject).join(', '),
          ],
        }))}
      />
    </>
  )
}
