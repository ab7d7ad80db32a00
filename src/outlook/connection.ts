import type { AppConfig } from '../ui/config.ts'
import type { AppServices } from '../ui/services.tsx'
import { SignInError } from '../ui/sign-in/token-source.ts'
import type { PaneDeps } from './deps.ts'
import type { MailHost } from './host/mail-host.ts'

/** Signing in and the services behind it, fetched when first needed and kept; a failed attempt can be made again. */
export function createConnection(
  config: AppConfig | null,
  host: MailHost,
): Pick<PaneDeps, 'connect' | 'approve'> {
  let services: Promise<AppServices> | null = null
  const start = async () => {
    if (config === null || config.level === 0) throw new SignInError('unsupported', [])
    const { openServices } = await import('./open-services.ts')
    return openServices(config, host)
  }
  const connect = (approving: boolean) => {
    services ??= start()
      .then(async (opened) => opened.services(approving))
      .catch((error: unknown) => {
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
