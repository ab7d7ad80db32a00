import type { SandboxStore } from '../../store/sandbox-store.ts'
import { failure } from '../http/failure.ts'
import type { Call, Operation, Reply } from '../http/operation.ts'
import { noContent } from '../http/replies.ts'
import { findMailbox } from '../rights/mailbox-rights.ts'
import { requireTeam } from '../rights/team-rights.ts'
import { activitySend } from '../rights/scopes.ts'

const keep = (call: Call, recipient: string, body: Record<string, unknown>): void => {
  const { topic, activityType, previewText } = body
  if (typeof topic !== 'object' || typeof activityType !== 'string' || typeof previewText !== 'object')
    throw failure.badRequest('A notification needs topic, activityType and previewText.', 'InvalidRequest')
  call.store.run(
    'INSERT INTO notices (recipient, sender, at, doc) VALUES (?, ?, ?, ?)',
    recipient,
    call.who.oid,
    call.now.toISOString(),
    JSON.stringify(body),
  )
}

const toUser = (call: Call): Reply => {
  const key = call.params['mailbox'] ?? call.who.oid
  const user = findMailbox(call.store, key)
  if (!user) throw failure.noSuchUser(key)
  keep(call, user.id, call.json())
  return noContent
}

const toTeam = (call: Call): Reply => {
  const team = call.params['team'] ?? ''
  requireTeam(call, team)
  const body = call.json()
  const recipient = body['recipient'] as { '@odata.type'?: string; userId?: string } | undefined
  if (recipient?.['@odata.type']?.endsWith('teamMembersNotificationRecipient')) {
    for (const { user } of call.store.all<{ user: string }>(
      'SELECT user FROM group_members WHERE groupId = ?',
      team,
    ))
      keep(call, user, body)
    return noContent
  }
  const user = recipient?.userId === undefined ? undefined : findMailbox(call.store, recipient.userId)
  if (!user) throw failure.badRequest('The recipient is missing or unknown.', 'InvalidRequest')
  keep(call, user.id, body)
  return noContent
}

/** Notices in a person's activity feed, newest first. */
export const readNotices = (
  store: SandboxStore,
  user: string,
): { at: string; sender: string; notice: Record<string, unknown> }[] =>
  store
    .all<{ at: string; sender: string; doc: string }>(
      'SELECT at, sender, doc FROM notices WHERE recipient = ? ORDER BY seq DESC',
      user,
    )
    .map(({ at, sender, doc }) => ({ at, sender, notice: JSON.parse(doc) as Record<string, unknown> }))

/** Activity notifications, kept for the sandbox's Teams host to show. */
export const activityOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/{mailbox}/teamwork/sendActivityNotification',
    scopes: activitySend,
    handle: toUser,
  },
  { method: 'POST', path: '/teams/{team}/sendActivityNotification', scopes: activitySend, handle: toTeam },
]
