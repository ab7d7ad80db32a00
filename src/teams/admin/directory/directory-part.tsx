import { Text } from '@fluentui/react-components'
import { hasDirectoryLists } from '../../../casestore/load-directory.ts'
import { SourceNote } from '../../../ui/directory/source-note.tsx'
import { ErrorBar } from '../../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../../ui/errors/error-code.ts'
import { keptMinutes } from '../../../ui/kept-a-while.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { Loading } from '../../loading.tsx'
import { DirectoryView } from './directory-view.tsx'
import { useDirectoryLists } from './use-directory-lists.ts'

/** Bodies, contact persons and themes: where an administrator sees and changes what mail is routed by. */
export function DirectoryPart() {
  const { t } = useTexts()
  const { config } = useServices()
  return (
    <>
      <Text>{t('directoryPage.explain')}</Text>
      {hasDirectoryLists(config) ? <Lists /> : <Text>{t('directoryPage.noLists')}</Text>}
    </>
  )
}

function Lists() {
  const { t } = useTexts()
  const { directorySource } = useServices()
  const read = useDirectoryLists()
  const refused = read.error !== null && ['forbidden', 'not-found'].includes(errorCodeOf(read.error))
  if (read.isPending) return <Loading label={t('directoryPage.loading')} lines={6} />
  return (
    <>
      {refused ? (
        <SourceNote source="refused" />
      ) : directorySource === 'lists' ? (
        <Text>
          {t('directoryPage.fromLists')} {t('directoryPage.kept', { count: keptMinutes })}
        </Text>
      ) : (
        <SourceNote source={directorySource} />
      )}
      {read.error && !refused && (
        <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
      )}
      {read.data && <DirectoryView lists={read.data} />}
    </>
  )
}
