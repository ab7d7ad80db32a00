import { app, nestedAppAuth } from '@microsoft/teams-js'
import { readContext, themeOf } from './read-context.ts'
import type { TeamsHost } from './teams-host.ts'

/**
 * Shakes hands with Teams (or another host of Microsoft 365) through the genuine library. `origins` are further hosts to trust
 * beside the library's own list, as full origins; the page's own origin is always among them.
 * @throws when there is no host around the page, or it does not answer within a minute
 */
export async function startHost(origins: readonly string[]): Promise<TeamsHost> {
  await app.initialize([...new Set([globalThis.location.origin, ...origins])])
  const context = readContext(await app.getContext())
  return {
    ...context,
    nestedAuth: () => nestedAppAuth.isNAAChannelRecommended(),
    onTheme: (listener) => app.registerOnThemeChangeHandler((name) => listener(themeOf(name))),
    ready: () => void app.notifySuccess(),
    failed: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
    openLink: (url) => app.openLink(url),
  }
}
