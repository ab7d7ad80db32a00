import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Empty } from '../empty.tsx'
import { isFiltered } from './list-query.ts'
import type { ListQuery } from './list-query.ts'

/** Why the list is empty: nothing fits, nothing waits, or nothing has begun. `none` when there is no case at all. */
export function EmptyList({ query, none }: { query: ListQuery; none: boolean }) {
  const { t } = useTexts()
  if (isFiltered(query)) return <Empty title={t('teams.list.emptyFiltered')} />
  if (none) return <Empty title={t('teams.list.emptyFirst')} hint={t('teams.list.emptyFirstHint')} />
  if (query.view === 'to-do')
    return <Empty title={t('teams.list.emptyToDo')} hint={t('teams.list.emptyToDoHint')} />
  return <Empty title={t('teams.list.emptyView')} />
}
