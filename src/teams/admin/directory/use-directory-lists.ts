import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useDirectoryAgain, useServices } from '../../../ui/services.tsx'
import { queryKeys } from '../../query-keys.ts'
import { readLists, type DirectoryLists } from './directory-lists.ts'

/** The three lists, read when the part is opened. */
export function useDirectoryLists(): UseQueryResult<DirectoryLists> {
  const { graph, config } = useServices()
  return useQuery({ queryKey: queryKeys.directoryLists, queryFn: () => readLists(graph, config) })
}

/** After a change: the lists are read again, and what routes in this tab goes by them at once. */
export function useListsChanged(): () => Promise<unknown> {
  const queries = useQueryClient()
  const directoryAgain = useDirectoryAgain()
  return useCallback(
    () => Promise.all([queries.invalidateQueries({ queryKey: queryKeys.directoryLists }), directoryAgain()]),
    [queries, directoryAgain],
  )
}
