import { parameter } from '../../shared/address.ts'
import type { HostPerson, Start } from '../../shared/start.ts'

export const themes = ['default', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** What a tab's frame is opened for. */
export interface TabPlace {
  readonly kind: 'personal' | 'channel' | 'settings'
  readonly entityId: string
  readonly subEntityId: string | null
}

/** The flat context that `getContext` answers with. Hints for the tab, never proof. */
export function tabContext(
  start: Start,
  person: HostPerson,
  theme: Theme,
  place: TabPlace,
): Record<string, unknown> {
  const channel =
    place.kind === 'personal' || !start.team
      ? {}
      : {
          teamId: start.team.teamId,
          groupId: start.team.teamId,
          teamName: start.team.teamName,
          channelId: start.team.channelId,
          channelName: start.team.channelName,
          channelType: 'Regular',
        }
  return {
    appId: start.catalogueAppId,
    locale: parameter('locale') ?? 'sv-se',
    theme,
    appSessionId: crypto.randomUUID(),
    sessionId: crypto.randomUUID(),
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    entityId: place.entityId,
    subEntityId: place.subEntityId ?? '',
    frameContext: place.kind === 'settings' ? 'settings' : 'content',
    userObjectId: person.id,
    userPrincipalName: person.mail,
    loginHint: person.mail,
    userDisplayName: person.displayName,
    tid: start.tenantId,
    ...channel,
  }
}
