import type { app } from '@microsoft/teams-js'
import { placeOf } from './deep-link.ts'
import { hostThemes } from './teams-host.ts'
import type { HostTheme, TeamsHost } from './teams-host.ts'

/** A theme the library may report tomorrow and we do not know is shown light. */
export function themeOf(name: string | undefined): HostTheme {
  return hostThemes.find((theme) => theme === name) ?? 'default'
}

export type HostContext = Pick<
  TeamsHost,
  'locale' | 'theme' | 'frame' | 'place' | 'pageId' | 'userAddress' | 'channel'
>

/** The library's context → what the tab needs of it. */
export function readContext(context: app.Context): HostContext {
  const { frameContext, subPageId, id } = context.page
  const teamId = context.team?.groupId
  return {
    locale: context.app.locale,
    theme: themeOf(context.app.theme),
    frame: frameContext === 'content' || frameContext === 'settings' ? frameContext : 'other',
    place: placeOf(subPageId),
    pageId: id,
    userAddress: context.user?.loginHint ?? context.user?.userPrincipalName ?? null,
    channel: context.channel && teamId ? { id: context.channel.id, teamId } : null,
  }
}
