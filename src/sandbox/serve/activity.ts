import { personByKey } from '../seed/people.ts'
import type { SandboxStore } from '../store/sandbox-store.ts'

/** One line of a person's activity feed in Teams. */
export interface Notification {
  readonly id: string
  readonly at: string
  readonly from: string
  readonly text: string
  readonly webUrl: string | null
}

interface Notice {
  readonly previewText?: { readonly content?: string }
  readonly topic?: { readonly value?: string; readonly webUrl?: string }
  readonly templateParameters?: readonly { readonly name: string; readonly value: string }[]
}

/** What apps have told a person, newest first. @throws Error when the person is unknown */
export function activityOf(store: SandboxStore, key: string): readonly Notification[] {
  const person = personByKey(key)
  return store
    .all<{ seq: number; sender: string; at: string; doc: string }>(
      'SELECT seq, sender, at, doc FROM notices WHERE recipient = ? ORDER BY seq DESC LIMIT 50',
      person.id,
    )
    .map(({ seq, sender, at, doc }) => {
      const notice = JSON.parse(doc) as Notice
      const words = [
        notice.templateParameters?.find((one) => one.name === 'systemDefaultText')?.value,
        notice.previewText?.content,
      ]
      return {
        id: String(seq),
        at,
        from: nameOf(store, sender),
        text: words.filter(Boolean).join(' – '),
        webUrl: notice.topic?.webUrl ?? null,
      }
    })
}

function nameOf(store: SandboxStore, user: string): string {
  const row = store.get<{ doc: string }>('SELECT doc FROM users WHERE id = ?', user)
  return row ? String((JSON.parse(row.doc) as { displayName?: string }).displayName) : 'Ankomst'
}
