import { useRef, useState, type DragEvent, type KeyboardEvent } from 'react'
import { Icon } from '../../shared/icon.tsx'
import type { Listed } from '../use-folder.ts'
import type { FolderId } from '../mail.ts'

interface Props {
  readonly messages: readonly Listed[] | null
  readonly problem: string | null
  readonly folder: FolderId
  readonly selected: string | null
  readonly colourOf: (category: string) => string
  readonly onSelect: (id: string) => void
  readonly onDrop: (files: readonly File[]) => void
}

/** The mails of a folder. Arrow keys walk through it; .eml files can be dropped on it or chosen by keyboard. */
export function MessageList({ messages, problem, folder, selected, colourOf, onSelect, onDrop }: Props) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const walk = (event: KeyboardEvent<HTMLUListElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')]
    const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step]
    if (step === 0 || !next) return
    event.preventDefault()
    next.focus()
    next.click()
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onDrop([...event.dataTransfer.files])
  }
  return (
    <section
      className={over ? 'list dropping' : 'list'}
      aria-label="Mail"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="list-head">
        <span>{messages ? `${messages.length} mail` : 'Läser …'}</span>
        <button className="quiet" onClick={() => input.current?.click()}>
          Lägg in .eml
        </button>
        <input
          ref={input}
          type="file"
          accept=".eml,message/rfc822"
          multiple
          hidden
          data-testid="eml-file"
          onChange={(event) => {
            onDrop([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      {problem && (
        <p className="problem" role="status">
          {problem}
        </p>
      )}
      {messages?.length === 0 && (
        <p className="empty">
          {folder === 'inbox' ? 'Inkorgen är tom. Släpp en .eml-fil här.' : 'Mappen är tom.'}
        </p>
      )}
      <ul onKeyDown={walk}>
        {messages?.map((message) => (
          <li key={message.id}>
            <button
              className={message.isRead ? 'row' : 'row unread'}
              aria-current={message.id === selected}
              data-message={message.id}
              onClick={() => onSelect(message.id)}
            >
              <span className="row-top">
                <b>{who(message, folder)}</b>
                <time>{shortDate(message.receivedDateTime ?? message.sentDateTime)}</time>
              </span>
              <span className="row-subject">{message.subject || '(inget ämne)'}</span>
              <span className="row-preview">{message.bodyPreview || ' '}</span>
              {((message.categories?.length ?? 0) > 0 ||
                message.flag?.flagStatus === 'flagged' ||
                message.hasAttachments) && (
                <span className="row-marks">
                  {message.hasAttachments && (
                    <span title="Har bilagor">
                      <Icon name="clip" size={14} />
                    </span>
                  )}
                  {message.flag?.flagStatus === 'flagged' && (
                    <span className="flag" title="Flaggad">
                      <Icon name="flag" size={14} /> {shortDate(message.flag.dueDateTime?.dateTime)}
                    </span>
                  )}
                  {message.categories?.map((name) => (
                    <span
                      key={name}
                      className="category"
                      style={{ borderColor: colourOf(name), color: colourOf(name) }}
                    >
                      {name}
                    </span>
                  ))}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function who(message: Listed, folder: FolderId): string {
  if (folder === 'inbox')
    return message.from?.emailAddress?.name || message.from?.emailAddress?.address || '(okänd avsändare)'
  const to = message.toRecipients
    ?.map((one) => one.emailAddress?.name || one.emailAddress?.address)
    .join(', ')
  return `${folder === 'drafts' ? 'Utkast till ' : 'Till '}${to || '(ingen)'}`
}

const shortDate = (iso: string | null | undefined) =>
  iso ? new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'short' }).format(new Date(iso)) : ''
