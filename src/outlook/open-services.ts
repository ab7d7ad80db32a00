import { createServices } from '../ui/compose.ts'
import type { AppConfig } from '../ui/config.ts'
import { scopesOf } from '../graph/permissions.ts'
import type { AppServices } from '../ui/services.tsx'
import { createNaaTokenSource } from '../ui/sign-in/naa-token-source.ts'
import type { MailHost } from './host/mail-host.ts'

/** What the pane asks consent for at first; shared mailboxes and the case site follow when they are needed. */
const firstScopes = [...scopesOf('me.read'), ...scopesOf('mail.write')]

/** One way to tokens for the life of the pane; `services` can be asked again, within a click when `approving`. */
export interface OpenedServices {
  services(approving: boolean): Promise<AppServices>
}

/** Signing in and everything behind it, in a chunk of its own. */
export function openServices(config: AppConfig, host: MailHost): OpenedServices {
  const tokens = createNaaTokenSource({
    clientId: config.clientId,
    authority: config.authority,
    supported: () => host.nestedAuth(),
    windowsFrom: config.signInWindow === false ? null : globalThis.location.origin,
    loginHint: host.user.address === '' ? null : host.user.address,
    dialog: host.dialog(),
  })
  return {
    async services(approving) {
      if (approving) await tokens.approve(firstScopes)
      return createServices(config, tokens, {
        userAddress: host.user.address === '' ? null : host.user.address,
        forMembers: false,
      })
    },
  }
}
