import { createRoot } from 'react-dom/client'
import { createI18n } from '../ui/i18n/create-i18n.ts'
import { languageOf } from '../ui/i18n/languages.ts'
import { ConfigPage } from './config-page.tsx'
import { offerChannelTab } from './host/channel-tab.ts'
import { startHost } from './host/start-host.ts'
import { StartFailed } from './start-failed.tsx'
import { ThemeRoot } from './theme-root.tsx'

const root = createRoot(document.getElementById('root') ?? document.body)

try {
  const host = await startHost([])
  const i18n = await createI18n(languageOf(host.locale), 'tab')
  root.render(
    <ThemeRoot host={host} i18n={i18n}>
      <ConfigPage origin={globalThis.location.origin} onOffer={offerChannelTab} />
    </ThemeRoot>,
  )
  host.ready()
} catch (error) {
  const i18n = await createI18n(languageOf(navigator.language), 'tab')
  root.render(
    <ThemeRoot host={null} i18n={i18n}>
      <StartFailed error={error} onRetry={() => globalThis.location.reload()} onApprove={null} />
    </ThemeRoot>,
  )
}
