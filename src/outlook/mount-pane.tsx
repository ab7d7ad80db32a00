import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { directoryFor } from '../directory/directories.ts'
import { editionOf } from '../strategy/editions.ts'
import { firstEdition } from '../strategy/first-edition.ts'
import { loadAppConfig } from '../ui/app-config.ts'
import { browserClock } from '../ui/clock.ts'
import { speakOfCity } from '../ui/i18n/city-words.ts'
import { createI18n } from '../ui/i18n/create-i18n.ts'
import type { Language } from '../ui/i18n/languages.ts'
import { ThemedSurface } from '../ui/theme/themed-surface.tsx'
import { createConnection } from './connection.ts'
import type { PaneDeps } from './deps.ts'
import { localDrafts } from './draft/local-drafts.ts'
import type { MailFollower } from './front/follow-mail.ts'
import type { FollowedTheme } from './front/follow-theme.ts'
import type { Front } from './front/front-view.ts'
import { outlookThemes } from './outlook-themes.ts'
import { Pane } from './pane.tsx'

/** What the front has that the rest of the pane goes on with. */
export interface Opened extends Pick<PaneDeps, 'host' | 'analyse'> {
  readonly language: Language
  readonly theme: FollowedTheme
  readonly follower: MailFollower
  readonly front: Pick<Front, 'know'>
}

/** The rest of the pane (texts, settings, sign-in, drafts) under the front. Missing settings leave it at level 0. */
export async function mountPane(place: HTMLElement, opened: Opened): Promise<void> {
  const { host, analyse, language, theme, follower, front } = opened
  const [i18n, config] = await Promise.all([createI18n(language), loadAppConfig().catch(() => null)])
  const edition = config?.edition ?? firstEdition
  speakOfCity(i18n, editionOf(edition), directoryFor(edition))
  const deps: PaneDeps = {
    host,
    analyse,
    config,
    ...createConnection(config, host),
    drafts: localDrafts(host.partitionKey),
    clock: browserClock,
  }
  function Root() {
    const name = useSyncExternalStore(theme.subscribe, theme.get)
    return (
      <ThemedSurface theme={outlookThemes[name]} i18n={i18n} fills="its part">
        <Pane deps={deps} follower={follower} onKnown={front.know} />
      </ThemedSurface>
    )
  }
  createRoot(place).render(<Root />)
}
