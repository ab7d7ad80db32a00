import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { ok } from '../http/replies.ts'
import { collection } from '../odata/page.ts'
import { selectProperties } from '../odata/select.ts'
import { requireTeam } from '../rights/team-rights.ts'
import { channelRead, filesRead, teamRead } from '../rights/scopes.ts'
import { childNamed, driveItemView, rootOf, writeItem, type DriveRow } from '../sites/drive-item.ts'
import { sandboxTenant } from '../tokens.ts'

export interface ChannelRow {
  id: string
  team: string
  doc: string
}

interface TeamRow {
  id: string
  doc: string
}

const teamView = (row: TeamRow): Record<string, unknown> => ({
  id: row.id,
  ...(JSON.parse(row.doc) as Record<string, unknown>),
  isArchived: false,
  visibility: 'private',
  webUrl: `https://teams.microsoft.com/l/team/${encodeURIComponent(row.id)}/conversations?groupId=${row.id}&tenantId=${sandboxTenant}`,
})

export const channelUrl = (row: ChannelRow): string =>
  `https://teams.microsoft.com/l/channel/${encodeURIComponent(row.id)}/channel?groupId=${row.team}&tenantId=${sandboxTenant}`

const channelView = (row: ChannelRow): Record<string, unknown> => ({
  id: row.id,
  ...(JSON.parse(row.doc) as Record<string, unknown>),
  email: '',
  webUrl: channelUrl(row),
})

/** The channel a call addresses, if the caller is in its team. */
export const openChannel = (call: Call): ChannelRow => {
  const team = call.params['team'] ?? ''
  requireTeam(call, team)
  const row = call.store.get<ChannelRow>(
    'SELECT * FROM channels WHERE team = ? AND id = ?',
    team,
    call.params['channel'] ?? '',
  )
  if (!row) throw failure.notFound('No channel was found.')
  return row
}

const channelsOf = (call: Call): ChannelRow[] => {
  const team = call.params['team'] ?? ''
  requireTeam(call, team)
  return call.store.all<ChannelRow>('SELECT * FROM channels WHERE team = ? ORDER BY rowid', team)
}

const team = (call: Call) => {
  const id = call.params['team'] ?? ''
  requireTeam(call, id)
  const row = call.store.get<TeamRow>('SELECT * FROM teams WHERE id = ?', id)
  if (!row) throw failure.notFound()
  return ok(teamView(row))
}

/** The channel's folder in the team site's first library, made when first asked for. */
const filesFolder = (call: Call) => {
  const channel = openChannel(call)
  const drive = call.store.get<DriveRow>(
    'SELECT d.* FROM drives d JOIN sites s ON s.id = d.site WHERE s.groupId = ? ORDER BY d.rowid LIMIT 1',
    channel.team,
  )
  if (!drive) throw failure.notFound('The team has no document library.')
  const name = String((JSON.parse(channel.doc) as { displayName?: string }).displayName)
  const root = rootOf(call, drive.id)
  const folder =
    childNamed(call, drive.id, root.id, name) ??
    writeItem(call, {
      drive: drive.id,
      parent: root.id,
      name,
      by: call.who.oid,
      bytes: null,
      conflict: 'replace',
    }).item
  return ok(driveItemView(call, folder))
}

const joined = (call: Call) => {
  const rows = call.store.all<TeamRow>(
    'SELECT t.* FROM teams t JOIN group_members m ON m.groupId = t.id WHERE m.user = ? ORDER BY t.rowid',
    call.who.oid,
  )
  return ok(
    collection(
      call,
      rows.map((row) => selectProperties(teamView(row), call.query.select)),
    ),
  )
}

/** Teams and channels. */
export const teamOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/joinedTeams', scopes: teamRead, handle: joined },
  { method: 'GET', path: '/teams/{team}', scopes: teamRead, handle: team },
  {
    method: 'GET',
    path: '/teams/{team}/channels',
    scopes: channelRead,
    handle: (call) =>
      ok(
        collection(
          call,
          channelsOf(call).map((row) => selectProperties(channelView(row), call.query.select)),
        ),
      ),
  },
  {
    method: 'GET',
    path: '/teams/{team}/channels/{channel}',
    scopes: channelRead,
    handle: (call) => ok(channelView(openChannel(call))),
  },
  {
    method: 'GET',
    path: '/teams/{team}/channels/{channel}/filesFolder',
    scopes: filesRead,
    handle: filesFolder,
  },
]
