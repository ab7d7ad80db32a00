import { createRoot } from 'react-dom/client'
import { loadAppConfig } from '../ui/app-config.ts'
import { createI18n } from '../ui/i18n/create-i18n.ts'
import { languageOf } from '../ui/i18n/languages.ts'
import { createConnection } from './connect.ts'
import { startHost } from './host/start-host.ts'
import { StartFailed } from './start-failed.tsx'
import { Tab } from './tab.tsx'
import { ThemeRoot } from './theme-root.tsx'

const root = createRoot(document.getElementById('root') ?? document.body)
const reload = () => globalThis.location.reload()

try {
  const settings = loadAppConfig()
  // Awaited below; until then a failure must not count as unhandled.
  settings.catch(() => undefined)
  const host = await startHost([])
  const i18n = await createI18n(languageOf(host.locale), 'tab')
  try {
    const connection = createConnection(await settings, host)
    root.render(
      <ThemeRoot host={host} i18n={i18n}>
        <Tab connection={connection} host={host} />
      </ThemeRoot>,
    )
  } catch (error) {
    root.render(
      <ThemeRoot host={host} i18n={i18n}>
        <StartFailed error={error} onRetry={reload} onApprove={null} />
      </ThemeRoot>,
    )
  }
  // The tab has its own screens for loading and failing; the host's are not needed from here.
  host.ready()
} catch (error) {
  const i18n = await createI18n(languageOf(navigator.language), 'tab')
  root.render(
    <ThemeRoot host={null} i18n={i18n}>
      <StartFailed error={error} onRetry={reload} onApprove={null} />
    </ThemeRoot>,
  )
}
