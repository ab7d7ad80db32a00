import { createRoot } from 'react-dom/client'
import { createFirstTexts } from '../ui/i18n/create-i18n.ts'
import { languageOf } from '../ui/i18n/languages.ts'
import { ThemedSurface } from '../ui/theme/themed-surface.tsx'
import type { PaneDeps } from './deps.ts'
import { officeHost } from './host/office-host.ts'
import { outlookThemes } from './outlook-themes.ts'
import { Pane } from './pane.tsx'
import { analyseInBrowser, prefetchAnalysis } from './start-reading.ts'
import type { PaneStart } from './start.ts'
import { useOutlookTheme } from './use-outlook-theme.ts'

prefetchAnalysis()

await Office.onReady()
const host = officeHost(Office)
const i18n = await createFirstTexts(languageOf(host.locale))
document.documentElement.lang = i18n.language

let rest: Promise<PaneDeps> | null = null
const first = { host, analyse: analyseInBrowser }
const start: PaneStart = {
  ...first,
  rest: () => (rest ??= import('./rest.ts').then(({ openRest }) => openRest(first, i18n))),
}

function Root() {
  return (
    <ThemedSurface theme={outlookThemes[useOutlookTheme(host)]} i18n={i18n}>
      <Pane start={start} />
    </ThemedSurface>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Root />)
