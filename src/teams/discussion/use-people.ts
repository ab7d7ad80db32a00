import { useQuery } from '@tanstack/react-query'
import type { Concerned } from '../../casestore/port.ts'
import { getPost } from '../../graph/channels/get-post.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'
import { mentionable, postsOf } from './posts.ts'
import type { Mentioned, Post } from './posts.ts'
import type { Thread } from './thread-link.ts'

/** Whom a post may call in. */
export interface People {
  readonly mentionable: readonly Mentioned[]
  /** Ids and addresses of those who stand aside from the case, in lower case. */
  readonly aside: ReadonlySet<string>
  /** False while it is not known who stands aside: nobody is to be called in then. */
  readonly known: boolean
}

const fiveMinutes = 300_000

/**
 * Those who can be mentioned, by what the granted permissions tell: the thread, the authors on the forum's site, and for those of the
 * network who has worked in the case. Where the case cannot be read the rest is left; who stands aside before the forum must be known.
 */
export function usePeople(
  caseId: string,
  thread: Thread,
  posts: readonly Post[],
  inNetwork: boolean,
): People {
  const { graph, ib, cases, userId } = useServices()
  const root = useQuery({
    queryKey: queryKeys.threadRoot(caseId),
    queryFn: async () => postsOf([await getPost(graph, thread, thread.messageId)]),
    staleTime: Infinity,
  })
  const forum = useQuery({
    queryKey: queryKeys.ibPeople(caseId),
    queryFn: async () => (await ib?.people(caseId)) ?? [],
    staleTime: fiveMinutes,
  })
  const network = useQuery({
    queryKey: queryKeys.casePeople(caseId),
    queryFn: () => cases.people(caseId),
    enabled: inNetwork,
    staleTime: fiveMinutes,
  })
  // Whoever stands aside on either site stands aside.
  const people: readonly Concerned[] = [...(forum.data ?? []), ...(network.data ?? [])]
  const known = forum.data !== undefined && (!inNetwork || !network.isPending)
  return {
    mentionable: known ? mentionable([...(root.data ?? []), ...posts], people, userId) : [],
    aside: new Set(people.flatMap(({ id, aside }) => (aside ? [id.toLowerCase()] : []))),
    known,
  }
}
