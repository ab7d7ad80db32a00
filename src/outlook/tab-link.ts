import { tabEntityId } from '../cases/keys.ts'
import { hasCaseSite } from '../casestore/config.ts'
import type { AppConfig } from '../ui/config.ts'

/** Opens the tab, where a case can be started without the mail's text; null below level 2, where there is none. */
export function tabLink(config: AppConfig): string | null {
  if (!hasCaseSite(config)) return null
  return (
    config.tabUrl ??
    `https://teams.microsoft.com/l/entity/${encodeURIComponent(config.catalogueAppId)}/${tabEntityId}`
  )
}
