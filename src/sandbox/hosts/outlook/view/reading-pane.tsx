import type { Message, Recipient } from '@microsoft/microsoft-graph-types'
import { useMemo } from 'react'
import { Icon } from '../../shared/icon.tsx'
import { shownHtml } from '../../shared/shown-html.ts'
import type { Opened } from '../mail.ts'
import type { Notice } from '../protocol/notices.ts'

interface Props {
  readonly opened: Opened | null
  readonly notices: readonly Notice[]
  readonly colourOf: (category: string) => string
  readonly paneOpen: boolean
  readonly onOpenPane: () => void
  readonly onSend: () => void
  readonly onClose: () => void
}

const people = (list: readonly Recipient[] | null | undefined) =>
  (list ?? [])
    .map((one) =>
      one.emailAddress?.name && one.emailAddress.name !== one.emailAddress.address
        ? `${one.emailAddress.name} <${one.emailAddress.address}>`
        : one.emailAddress?.address,
    )
    .join('; ')

/** One mail. Its HTML is cleaned and shown in a frame without scripts, and nothing is fetched from outside. */
export function ReadingPane({ opened, notices, colourOf, paneOpen, onOpenPane, onSend, onClose }: Props) {
  const page = useMemo(() => pageOf(opened?.message.body), [opened?.message.body])
  if (!opened)
    return (
      <main className="reading empty-reading">
        <p>Välj ett mail att läsa.</p>
      </main>
    )
  const { message } = opened
  const attachments = (message.attachments ?? []).filter((one) => !one.isInline)
  return (
    <main className="reading">
      <div className="ribbon" role="toolbar" aria-label="Åtgärder">
        {message.isDraft && (
          <button className="primary" data-testid="send-draft" onClick={onSend}>
            Skicka
          </button>
        )}
        <button data-testid="open-pane" aria-pressed={paneOpen} onClick={onOpenPane}>
          Ankomst
        </button>
        <button className="quiet" data-testid="close-message" onClick={onClose}>
          Stäng mailet
        </button>
      </div>
      {notices.map((notice) => (
        <p key={notice.key} className={notice.type === 2 ? 'notice error' : 'notice'}>
          {notice.message}
        </p>
      ))}
      <header>
        <h1>{message.subject || '(inget ämne)'}</h1>
        <p className="marks">
          {message.categories?.map((name) => (
            <span
              key={name}
              className="category"
              style={{ borderColor: colourOf(name), color: colourOf(name) }}
            >
              {name}
            </span>
          ))}
        </p>
        <dl>
          <dt>Från</dt>
          <dd>{people(message.from ? [message.from] : [])}</dd>
          <dt>Till</dt>
          <dd>{people(message.toRecipients) || '(ingen)'}</dd>
          {(message.ccRecipients?.length ?? 0) > 0 && (
            <>
              <dt>Kopia</dt>
              <dd>{people(message.ccRecipients)}</dd>
            </>
          )}
          <dt>Datum</dt>
          <dd>{longDate(message.receivedDateTime ?? message.sentDateTime)}</dd>
        </dl>
        {attachments.length > 0 && (
          <ul className="attachments" aria-label="Bilagor">
            {attachments.map((one) => (
              <li key={one.id}>
                <Icon name="clip" size={14} /> {one.name}{' '}
                <small>{Math.max(1, Math.round((one.size ?? 0) / 1024))} kB</small>
              </li>
            ))}
          </ul>
        )}
      </header>
      <iframe
        className="mail-body"
        title="Mailets innehåll"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={page}
      />
    </main>
  )
}

const longDate = (iso: string | null | undefined) =>
  iso ? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso)) : ''

function pageOf(body: Message['body']): string {
  const content = body?.content ?? ''
  const inner = body?.contentType === 'html' ? shownHtml(content) : `<pre>${escape(content)}</pre>`
  return `<!doctype html><meta charset="utf-8"><base target="_blank"><style>img:not([src]){display:none}body{font:14px/1.5 "Segoe UI",system-ui,sans-serif;margin:16px 24px;color:#242424;background:#fff}pre{font:inherit;white-space:pre-wrap;margin:0}img{max-width:100%}blockquote{margin:0 0 0 8px;padding-left:12px;border-left:2px solid #ccc}</style>${inner}`
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
