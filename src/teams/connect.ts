import { hasCaseSite } from '../casestore/config.ts'
import { scopesOf } from '../graph/permissions.ts'
import { createServices } from '../ui/compose.ts'
import type { AppConfig } from '../ui/config.ts'
import type { AppServices } from '../ui/services.tsx'
import { createNaaTokenSource } from '../ui/sign-in/naa-token-source.ts'
import { SignInError } from '../ui/sign-in/token-source.ts'
import type { TeamsHost } from './host/teams-host.ts'

/** What the tab needs before it can show anything: who it is, and the cases. */
const firstScopes = [...scopesOf('me.read'), ...scopesOf('items.read')]

/** Signing in and everything behind it; an attempt that failed can be made again, after approval when that was what was missing. */
export interface Connection {
  connect(): Promise<AppServices>
  /** Call within a click: a window may open. */
  approve(): Promise<AppServices>
}

/** Lines up the tab's sign-in with the host it stands in. */
export function createConnection(config: AppConfig, host: TeamsHost): Connection {
  const tokens = createNaaTokenSource({
    clientId: config.clientId,
    authority: config.authority,
    supported: () => host.nestedAuth(),
    windowsFrom: config.signInWindow === false ? null : globalThis.location.origin,
    loginHint: host.userAddress,
  })
  const connect = () => createServices(config, tokens, { userAddress: host.userAddress, forMembers: true })
  // Below level 2 the app has no tab; one that stayed from a higher level says why it is empty instead of asking for a sign-in.
  const notConnected = async () => {
    throw new SignInError('not-connected', [])
  }
  if (!hasCaseSite(config)) return { connect: notConnected, approve: notConnected }
  return {
    connect,
    async approve() {
      await tokens.approve(firstScopes)
      return connect()
    },
  }
}
