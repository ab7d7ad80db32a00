import type { i18n } from 'i18next'
import { loadAppConfig } from '../ui/app-config.ts'
import { browserClock } from '../ui/clock.ts'
import { completeTexts } from '../ui/i18n/create-i18n.ts'
import { createConnection } from './connection.ts'
import type { PaneDeps } from './deps.ts'
import { localDrafts } from './draft/local-drafts.ts'
import type { PaneStart } from './start.ts'

/** Settings, all texts, sign-in and drafts, in a chunk of their own. Missing settings leave the pane at level 0. */
export async function openRest(start: Pick<PaneStart, 'host' | 'analyse'>, texts: i18n): Promise<PaneDeps> {
  const [config] = await Promise.all([loadAppConfig().catch(() => null), completeTexts(texts)])
  return {
    ...start,
    config,
    ...createConnection(config, start.host),
    drafts: localDrafts(start.host.partitionKey),
    clock: browserClock,
  }
}
