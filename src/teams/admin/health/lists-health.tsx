import { Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { listHealth } from '../../../casestore/list-health.ts'
import type { ListHealth } from '../../../casestore/list-health.ts'
import { nameLists } from '../../../casestore/name-lists.ts'
import { GraphError } from '../../../graph/port.ts'
import { listsOf } from '../../../strategy/editions.ts'
import { firstLanguage } from '../../../strategy/first-language.ts'
import { ErrorBar } from '../../../ui/errors/error-bar.tsx'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { Loading } from '../../loading.tsx'
import { queryKeys } from '../../query-keys.ts'
import { DataTable } from '../data-table.tsx'

/** The lists in SharePoint as they stand, compared with what `provision` makes. */
export function ListsHealth() {
  const { t } = useTexts()
  const { config, edition, graph } = useServices()
  const stateWords = useStateWords()
  const read = useQuery({
    queryKey: queryKeys.listHealth,
    queryFn: async () => {
      const lists = await listsOf(edition.about.id)
      return listHealth(graph, config, nameLists(lists, firstLanguage(edition)))
    },
    enabled: config.level >= 2,
  })
  return (
    <Section title={t('admin.health.lists')}>
      {config.level < 2 && <Text>{t('admin.health.noLists')}</Text>}
      {config.level >= 2 && read.isPending && <Loading label={t('teams.app.loading')} />}
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {read.data && (
        <>
          <Text role="status">
            {read.data.every(isWhole)
              ? t('admin.health.listsWhole', { count: read.data.length })
              : t('admin.health.listsNot')}
          </Text>
          <DataTable
            caption={t('admin.health.lists')}
            heads={[t('admin.health.list'), t('admin.health.site'), t('admin.health.state')]}
            lines={read.data.map((one) => ({
              key: `${one.site}-${one.name}`,
              cells: [
                one.displayName,
                t(one.site === 'network' ? 'admin.channels.network' : 'admin.channels.ib'),
                stateWords(one.state),
              ],
            }))}
          />
        </>
      )}
    </Section>
  )
}

const isWhole = ({ state }: ListHealth) =>
  state !== 'unnamed' &&
  !(state instanceof GraphError) &&
  state.lacking.length === 0 &&
  state.slow.length === 0

function useStateWords() {
  const { t } = useTexts()
  return (state: ListHealth['state']) => {
    if (state === 'unnamed') return t('admin.health.unnamed')
    if (state instanceof GraphError) return t(`errors.code.${state.code}`)
    const { lacking, slow } = state
    if (lacking.length === 0 && slow.length === 0) return t('admin.health.whole')
    return [
      lacking.length > 0 ? t('admin.health.lacking', { columns: lacking.join(', ') }) : '',
      slow.length > 0 ? t('admin.health.slow', { columns: slow.join(', ') }) : '',
    ]
      .filter(Boolean)
      .join(' ')
  }
}
