import type { AppConfig } from '../ui/config.ts'
import type { AppServices } from '../ui/services.tsx'
import { signInStateOf } from '../ui/sign-in/sign-in-state.ts'
import { SignInError } from '../ui/sign-in/token-source.ts'
import type { PaneDeps } from './deps.ts'
import type { MailHost } from './host/mail-host.ts'
import type { OpenedServices } from './open-services.ts'

/** Signing in and the services behind it, fetched when first needed and kept; a failed attempt can be made again. */
export function createConnection(
  config: AppConfig | null,
  host: MailHost,
): Pick<PaneDeps, 'connect' | 'approve'> {
  let opened: Promise<OpenedServices> | null = null
  let services: Promise<AppServices> | null = null
  const open = () => {
    if (config === null || config.level === 0) throw new SignInError('not-connected', [])
    opened ??= import('./open-services.ts').then(
      ({ openServices }) => openServices(config, host),
      (error: unknown) => {
        opened = null
        throw new SignInError(signInStateOf(error), [])
      },
    )
    return opened
  }
  const connect = (approving: boolean) => {
    services ??= (async () => (await open()).services(approving))().catch((error: unknown) => {
      services = null
      throw error
    })
    return services
  }
  return {
    connect: () => connect(false),
    approve: () => {
      services = null
      return connect(true)
    },
  }
}
