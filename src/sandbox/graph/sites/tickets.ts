import { newId } from '../../store/new-id.ts'
import type { SandboxStore } from '../../store/sandbox-store.ts'

/** What an address on the content origin stands for; the address itself is the permission. */
export type Ticket =
  | { readonly kind: 'download'; readonly item: string }
  | {
      readonly kind: 'attachment'
      readonly message: string
      readonly mailbox: string
      readonly size: number
      readonly doc: Record<string, unknown>
    }
  | {
      readonly kind: 'file'
      readonly drive: string
      readonly parent: string
      readonly name: string
      readonly conflict: string
      readonly by: string
      readonly base: string
    }

const lifetimeMs = 60 * 60 * 1000

/** Gives out an address that works for an hour. */
export const openTicket = (
  context: { readonly store: SandboxStore; readonly now: Date },
  ticket: Ticket,
): { id: string; expiresAt: string } => {
  const id = newId.ticket()
  const expiresAt = new Date(context.now.getTime() + lifetimeMs).toISOString()
  context.store.run('INSERT INTO tickets VALUES (?, ?, ?, NULL)', id, expiresAt, JSON.stringify(ticket))
  return { id, expiresAt }
}

/** What a ticket stands for and what has been uploaded on it; undefined when unknown or expired. */
export const readTicket = (
  context: { readonly store: SandboxStore; readonly now: Date },
  id: string,
): { ticket: Ticket; bytes: Uint8Array } | undefined => {
  const row = context.store.get<{ expiresAt: string; doc: string; bytes: Uint8Array | null }>(
    'SELECT * FROM tickets WHERE id = ?',
    id,
  )
  if (!row || row.expiresAt <= context.now.toISOString()) return undefined
  return { ticket: JSON.parse(row.doc) as Ticket, bytes: row.bytes ?? new Uint8Array() }
}
