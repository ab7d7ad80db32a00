import { tabEntityId } from '../cases/keys.ts'
import type { AppConfig } from '../ui/config.ts'

/** Opens the tab, where a case can be started without the mail's text. */
export function tabLink(config: AppConfig): string {
  return (
    config.tabUrl ??
    `https://teams.microsoft.com/l/entity/${encodeURIComponent(config.catalogueAppId)}/${tabEntityId}`
  )
}
