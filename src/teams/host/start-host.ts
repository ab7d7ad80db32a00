import { app, nestedAppAuth, people } from '@microsoft/teams-js'
import { followTheme } from './follow-theme.ts'
import { readContext } from './read-context.ts'
import type { PickedPerson, TeamsHost } from './teams-host.ts'

/**
 * The people picker of Teams: it needs no permission of ours. Closed without a choice is null; so is a host that fails to open it.
 * Source: learn.microsoft.com/microsoftteams/platform/concepts/device-capabilities/people-picker-capability
 */
async function pickPerson(): Promise<PickedPerson | null> {
  const [chosen] = (await people.selectPeople({ singleSelect: true }).catch(() => null)) ?? []
  const { objectId, displayName, email } = chosen ?? {}
  return objectId && displayName ? { id: objectId, name: displayName, address: email ?? '' } : null
}

/**
 * Shakes hands with Teams (or another host of Microsoft 365) through the genuine library. `origins` are further hosts to trust
 * beside the library's own list, as full origins; the page's own origin is always among them.
 * @throws when there is no host around the page, or it does not answer within a minute
 */
export async function startHost(origins: readonly string[]): Promise<TeamsHost> {
  await app.initialize([...new Set([globalThis.location.origin, ...origins])])
  const onTheme = followTheme((heard) => app.registerOnThemeChangeHandler(heard))
  const context = readContext(await app.getContext())
  return {
    ...context,
    nestedAuth: () => nestedAppAuth.isNAAChannelRecommended(),
    onTheme,
    ready: () => void app.notifySuccess(),
    failed: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
    openLink: (url) => app.openLink(url),
    pickPerson: people.isSupported() ? pickPerson : null,
  }
}
