import type { AppServices } from '../ui/services.tsx'
import type { Clock } from '../ui/clock.ts'
import type { AppConfig } from '../ui/config.ts'
import type { MailHost } from './host/mail-host.ts'
import type { Analyse } from './reading/reading.ts'
import type { LocalDrafts } from './draft/local-drafts.ts'

/** What the pane is given by its entry; tests give fakes. */
export interface PaneDeps {
  readonly host: MailHost
  /** Null where the settings are missing: the pane still reads and assesses (level 0). */
  readonly config: AppConfig | null
  readonly analyse: Analyse
  /** Signs in and reaches Microsoft 365; asked at most once at a time. @throws SignInError, GraphError */
  readonly connect: () => Promise<AppServices>
  /** Asks the person for access, then connects. */
  readonly approve: () => Promise<AppServices>
  readonly drafts: LocalDrafts
  readonly clock: Clock
}
