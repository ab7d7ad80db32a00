import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { listReplies } from '../../graph/channels/list-replies.ts'
import { instantInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { TeamsHost } from '../host/teams-host.ts'
import { Loading } from '../loading.tsx'
import { queryKeys } from '../query-keys.ts'
import { postsOf } from './posts.ts'
import type { Post } from './posts.ts'
import { usePeople } from './use-people.ts'
import { WritePost } from './write-post.tsx'
import { threadLink } from './thread-link.ts'
import type { Thread } from './thread-link.ts'

/** Level of installation from which the app may read the channel's posts (users.md, levels). */
const threadLevel = 3
const shown = 20
const oneMinute = 60_000
const noPosts: readonly Post[] = []

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  wide: { width: '100%' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    width: '100%',
  },
  post: { overflowWrap: 'anywhere', '& p': { margin: 0 } },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface DiscussionProps {
  readonly caseId: string
  readonly thread: Thread | null
  readonly host: TeamsHost
  /** The reader opens the network's cases too. */
  readonly inNetwork: boolean
  /** Paused for security: what is written is read, and nothing is added. */
  readonly paused: boolean
  /** Takes a post into the case as a note for the record (users.md 16), for those who may. */
  readonly pick?: PickPost | undefined
}

/** Which posts are notes already, and how one becomes one. */
export interface PickPost {
  /** Ids of the case's notes. */
  readonly noteIds: ReadonlySet<string>
  /** The id that the note of a post has. */
  readonly idOf: (post: Post) => Promise<string>
  readonly onPick: (post: Post) => void
}

/** The case's thread in the channel, read and written here; a link alone where the city has not given the permission. */
export function Discussion({ caseId, thread, host, inNetwork, paused, pick }: DiscussionProps) {
  const { t } = useTexts()
  const { config } = useServices()
  const styles = useStyles()
  if (thread === null) return <Text>{t('teams.talk.noThread')}</Text>
  const open = () => void host.openLink(threadLink(thread, config.tenantId))
  return (
    <div className={styles.box}>
      {config.level >= threadLevel ? (
        <ThreadHere
          caseId={caseId}
          thread={thread}
          host={host}
          inNetwork={inNetwork}
          paused={paused}
          pick={pick}
        />
      ) : (
        <Text>{t('teams.talk.refused')}</Text>
      )}
      <Button onClick={open}>{t('teams.talk.openInTeams')}</Button>
    </div>
  )
}

interface ThreadProps extends Pick<DiscussionProps, 'caseId' | 'host' | 'inNetwork' | 'paused'> {
  readonly thread: Thread
  readonly pick: PickPost | undefined
}

function ThreadHere({ caseId, thread, host, inNetwork, paused, pick }: ThreadProps) {
  const { t } = useTexts()
  const { graph } = useServices()
  const styles = useStyles()
  const [all, setAll] = useState(false)
  const read = useQuery({
    queryKey: queryKeys.thread(caseId),
    queryFn: async () => postsOf(await listReplies(graph, thread, thread.messageId)),
    refetchInterval: oneMinute,
  })
  const people = usePeople(caseId, thread, read.data ?? noPosts, inNetwork)
  const code = read.error === null ? null : errorCodeOf(read.error)
  if (code === 'forbidden') return <Text>{t('teams.talk.notMember')}</Text>
  if (code === 'consent') return <Text>{t('teams.talk.refused')}</Text>
  const posts = read.data ?? []
  const visible = all ? posts : posts.slice(-shown)
  return (
    <>
      <Text className={styles.quiet}>{t('teams.talk.where')}</Text>
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {read.isPending && <Loading label={t('teams.app.loading')} lines={2} />}
      {read.data?.length === 0 && <Text>{t('teams.talk.empty')}</Text>}
      {visible.length < posts.length && (
        <Button onClick={() => setAll(true)}>{t('teams.talk.earlier')}</Button>
      )}
      <ul className={styles.list} aria-label={t('teams.talk.title')}>
        {visible.map((post) => (
          <PostView key={post.id} post={post} pick={pick} />
        ))}
      </ul>
      {paused && <Text>{t('secrecy.pause.talk')}</Text>}
      {read.data && <WritePost caseId={caseId} thread={thread} people={people} paused={paused} host={host} />}
    </>
  )
}

function PostView({ post, pick }: { post: Post; pick: PickPost | undefined }) {
  const { t, language } = useTexts()
  const styles = useStyles()
  return (
    <li>
      <Text weight="semibold">{post.by}</Text>{' '}
      <Text size={200} className={styles.quiet}>
        <time dateTime={post.at}>{instantInWords(post.at, language)}</time>
      </Text>
      {post.removed ? (
        <Text block>{t('teams.talk.removed')}</Text>
      ) : (
        <div className={styles.post} dangerouslySetInnerHTML={{ __html: post.html }} />
      )}
      {post.more && <Text size={200}>{t('teams.talk.more')}</Text>}
      {pick && !post.removed && <Pick post={post} pick={pick} />}
    </li>
  )
}

function Pick({ post, pick }: { post: Post; pick: PickPost }) {
  const { t } = useTexts()
  const [id, setId] = useState<string | null>(null)
  const { idOf, noteIds } = pick
  useEffect(() => {
    let current = true
    void idOf(post).then((found) => {
      if (current) setId(found)
    })
    return () => {
      current = false
    }
  }, [idOf, post])
  if (id !== null && noteIds.has(id)) return <Text size={200}>{t('life.notes.picked')}</Text>
  return (
    <Button size="small" onClick={() => pick.onPick(post)}>
      {t('life.notes.pick')}
    </Button>
  )
}
