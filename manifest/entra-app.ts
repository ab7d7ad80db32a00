import { permissions, type Permission } from '../src/graph/permissions.ts'
import { applicationIds, delegatedIds } from './graph-permission-ids.ts'
import { redirectsOf, type PackageValues } from './values.ts'

const microsoftGraph = '00000003-0000-0000-c000-000000000000'

/** Which registrations there are: the app of pane and tab, the administrator's command, and the optional watcher's own. */
export const registrations = ['app', 'provisioning', 'watcher'] as const
export type Registration = (typeof registrations)[number]

const belongs: Readonly<Record<Registration, (one: Permission) => boolean>> = {
  app: ({ kind, provisioningOnly }) => kind === 'delegated' && !provisioningOnly,
  // The command reads and writes items and files too: doctor, export, case export, case remove.
  provisioning: ({ kind, scope, provisioningOnly }) =>
    kind === 'delegated' &&
    (provisioningOnly === true || scope === 'User.Read' || scope === 'Sites.Selected'),
  watcher: ({ kind }) => kind === 'application',
}

const names: Readonly<Record<Registration, string>> = {
  app: 'Ankomst',
  provisioning: 'Ankomst provision',
  watcher: 'Ankomst watcher',
}

/**
 * The body of `POST /applications` (Microsoft Graph, resource type `application`) for one registration, with the permissions up to
 * a level of installation. @throws Error for a permission whose id is not pinned
 */
export function entraApp(which: Registration, values: Pick<PackageValues, 'host'>, level: number) {
  const redirects = redirectsOf(values.host)
  const access = permissions
    .filter((one) => belongs[which](one) && (one.level <= level || which === 'watcher'))
    .map(({ scope, kind }) => {
      const id = (kind === 'delegated' ? delegatedIds : applicationIds)[scope]
      if (id === undefined) throw new Error(`manifest/graph-permission-ids.ts lacks ${kind} ${scope}.`)
      return { id, type: kind === 'delegated' ? 'Scope' : 'Role' }
    })
  return {
    displayName: names[which],
    signInAudience: 'AzureADMyOrg',
    // Device code is a public client's flow; pane and tab are single-page, the watcher shows a certificate.
    isFallbackPublicClient: which === 'provisioning',
    ...(which === 'app' ? { spa: { redirectUris: [redirects.broker, redirects.window] } } : {}),
    requiredResourceAccess: [{ resourceAppId: microsoftGraph, resourceAccess: access }],
  }
}
