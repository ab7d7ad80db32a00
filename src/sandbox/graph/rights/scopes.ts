import { GraphFailure } from '../http/failure.ts'
import type { Principal, ScopeRule } from '../http/operation.ts'

/** Mail scopes by what they open, own mailbox and others', and the application roles (Graph permissions reference). */
export const mailRead: ScopeRule = {
  own: ['Mail.Read', 'Mail.ReadWrite', 'Mail.Read.Shared', 'Mail.ReadWrite.Shared'],
  shared: ['Mail.Read.Shared', 'Mail.ReadWrite.Shared'],
  app: ['Mail.Read', 'Mail.ReadWrite'],
}
export const mailWrite: ScopeRule = {
  own: ['Mail.ReadWrite', 'Mail.ReadWrite.Shared'],
  shared: ['Mail.ReadWrite.Shared'],
  app: ['Mail.ReadWrite'],
}
export const mailSend: ScopeRule = {
  own: ['Mail.Send', 'Mail.Send.Shared'],
  shared: ['Mail.Send.Shared'],
  app: ['Mail.Send'],
}
export const mailboxSettings: ScopeRule = { own: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'] }
export const mailboxSettingsWrite: ScopeRule = { own: ['MailboxSettings.ReadWrite'] }
export const calendarWrite: ScopeRule = {
  own: ['Calendars.ReadWrite', 'Calendars.ReadWrite.Shared'],
  shared: ['Calendars.ReadWrite.Shared'],
  app: ['Calendars.ReadWrite'],
}
export const calendarRead: ScopeRule = {
  own: ['Calendars.Read', ...calendarWrite.own],
  shared: ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'],
  app: ['Calendars.Read', 'Calendars.ReadWrite'],
}

const manage = ['Sites.Manage.All', 'Sites.FullControl.All', 'Sites.Selected']
export const sitesRead: ScopeRule = { own: ['Sites.Read.All', 'Sites.ReadWrite.All', ...manage] }
export const sitesWrite: ScopeRule = { own: ['Sites.ReadWrite.All', ...manage] }
export const sitesManage: ScopeRule = { own: manage }
export const filesRead: ScopeRule = {
  own: ['Files.Read.All', 'Files.ReadWrite', 'Files.ReadWrite.All', ...sitesRead.own],
}
export const filesWrite: ScopeRule = { own: ['Files.ReadWrite', 'Files.ReadWrite.All', ...sitesWrite.own] }

export const userRead: ScopeRule = {
  own: ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All'],
  app: ['User.Read.All'],
}
export const usersRead: ScopeRule = {
  own: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  app: ['User.Read.All', 'Directory.Read.All'],
}
export const groupRead: ScopeRule = {
  own: ['GroupMember.ReadBasic.All', 'GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
}
export const teamRead: ScopeRule = { own: ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'Group.Read.All'] }
export const channelRead: ScopeRule = {
  own: ['Channel.ReadBasic.All', 'ChannelSettings.Read.All', 'Group.Read.All'],
}
export const postRead: ScopeRule = {
  own: ['ChannelMessage.Read.All', 'Group.Read.All'],
  app: ['ChannelMessage.Read.All', 'ChannelMessage.Read.Group'],
}
/** Delegated only: an app alone cannot post to a channel. */
export const postWrite: ScopeRule = {
  own: ['ChannelMessage.Send', 'Group.ReadWrite.All'],
  app: ['Teamwork.Migrate.All'],
}
export const activitySend: ScopeRule = {
  own: ['TeamsActivity.Send'],
  app: ['TeamsActivity.Send', 'TeamsActivity.Send.User', 'TeamsActivity.Send.Group'],
}

const codes: readonly (readonly [RegExp, string])[] = [
  [/^(Mail|Calendars|MailboxSettings)\b/, 'ErrorAccessDenied'],
  [/^(Sites|Files)\b/, 'accessDenied'],
  [/^(Team|Channel|Group)/, 'Forbidden'],
]

/** Refuses (403) a token that carries none of the scopes an operation accepts, naming them as Graph does. */
export const requireScopes = (who: Principal, rule: ScopeRule, otherMailbox: boolean): void => {
  const accepted = who.app ? (rule.app ?? rule.own) : otherMailbox ? (rule.shared ?? rule.own) : rule.own
  if (accepted.some((scope) => who.scopes.includes(scope))) return
  const code =
    codes.find(([pattern]) => pattern.test(accepted[0] ?? ''))?.[1] ?? 'Authorization_RequestDenied'
  const kind = who.app ? 'Roles' : 'Scopes'
  throw new GraphFailure(
    403,
    code,
    `Missing scope permissions on the request. API requires one of '${accepted.join(', ')}'. ${kind} on the request '${who.scopes.join(', ')}'`,
  )
}
