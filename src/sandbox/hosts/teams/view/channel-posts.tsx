import type { ChatMessage } from '@microsoft/microsoft-graph-types'
import { useCallback, useEffect, useState } from 'react'
import type { HostGraph } from '../../shared/graph.ts'
import { initials } from '../../shared/person-switcher.tsx'
import { shownHtml } from '../../shared/shown-html.ts'
import { Card } from './card.tsx'

/** The channel as people see it who never open the tab: posts with their replies, oldest first, and a line to answer in. */
export function ChannelPosts({
  graph,
  path,
  onLink,
}: {
  graph: HostGraph
  path: string
  onLink: (url: string) => boolean
}) {
  const [posts, setPosts] = useState<readonly ChatMessage[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const refresh = useCallback(async () => {
    try {
      const page = await graph.get<{ value: ChatMessage[] }>(`${path}/messages?$top=50&$expand=replies`)
      setPosts([...page.value].sort(byTime))
      setProblem(null)
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : String(failure))
    }
  }, [graph, path])
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void refresh()
    }, 4000)
    queueMicrotask(() => void refresh())
    return () => clearInterval(timer)
  }, [refresh])
  const say = async (to: string, text: string) => {
    await graph.send('POST', to, { body: { contentType: 'text', content: text } })
    await refresh()
  }
  return (
    <div
      className="posts"
      onClick={(event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null
        if (link) {
          event.preventDefault()
          if (!onLink(link.href)) window.open(link.href, '_blank', 'noopener')
        }
      }}
    >
      {problem && (
        <p className="problem" role="status">
          {problem}
        </p>
      )}
      {posts?.length === 0 && (
        <p className="empty">Inga inlägg ännu. När ett ärende läggs fram för IB syns det här.</p>
      )}
      {posts?.map((post) => (
        <article key={post.id} className="post" data-post={post.id}>
          <Words message={post} />
          {[...(post.replies ?? [])].sort(byTime).map((reply) => (
            <div key={reply.id} className="reply">
              <Words message={reply} />
            </div>
          ))}
          <Compose label="Svara" onSay={(text) => say(`${path}/messages/${post.id ?? ''}/replies`, text)} />
        </article>
      ))}
      <Compose label="Nytt inlägg" onSay={(text) => say(`${path}/messages`, text)} />
    </div>
  )
}

const byTime = (a: ChatMessage, b: ChatMessage) =>
  (a.createdDateTime ?? '').localeCompare(b.createdDateTime ?? '')

function Words({ message }: { message: ChatMessage }) {
  const name = message.from?.user?.displayName ?? message.from?.application?.displayName ?? 'Okänd'
  const content = message.body?.content ?? ''
  const cards =
    message.attachments?.filter((one) => one.contentType === 'application/vnd.microsoft.card.adaptive') ?? []
  return (
    <>
      <header>
        <span className="avatar" aria-hidden="true">
          {initials(name)}
        </span>
        <b>{name}</b>
        <time>{when(message.createdDateTime)}</time>
      </header>
      {message.subject && <h3>{message.subject}</h3>}
      {message.body?.contentType === 'html' ? (
        <div
          className="words"
          dangerouslySetInnerHTML={{
            __html: shownHtml(content),
          }}
        />
      ) : (
        <p className="words">{content}</p>
      )}
      {cards.map((one) => (
        <Card key={one.id} json={one.content ?? ''} />
      ))}
    </>
  )
}

const when = (iso: string | null | undefined) =>
  iso
    ? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
    : ''

function Compose({ label, onSay }: { label: string; onSay: (text: string) => Promise<void> }) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim())
          onSay(text.trim()).then(
            () => {
              setText('')
              setProblem(null)
            },
            (failure: unknown) => setProblem(String(failure)),
          )
      }}
    >
      <input
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit">Skicka</button>
      {problem && <p className="problem">{problem}</p>}
    </form>
  )
}
