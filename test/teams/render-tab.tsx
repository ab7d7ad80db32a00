import './dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { App } from '../../src/teams/app.tsx'
import type { TeamsHost } from '../../src/teams/host/teams-host.ts'
import { speakOfCity } from '../../src/ui/i18n/city-words.ts'
import { createI18n } from '../../src/ui/i18n/create-i18n.ts'
import type { Language } from '../../src/ui/i18n/languages.ts'
import { ServicesProvider } from '../../src/ui/services.tsx'
import { Surface } from '../../src/ui/theme/surface.tsx'
import type { World } from './services.tsx'

const host = (change: Partial<TeamsHost>): TeamsHost => ({
  locale: 'sv-se',
  theme: 'default',
  frame: 'content',
  place: { screen: 'list' },
  pageId: 'cases',
  userAddress: null,
  channel: null,
  nestedAuth: () => true,
  onTheme: () => undefined,
  ready: () => undefined,
  failed: () => undefined,
  openLink: async () => undefined,
  pickPerson: null,
  ...change,
})

/** The tab with fakes behind it, as one person sees it. */
export async function renderTab(
  { services }: World,
  change: Partial<TeamsHost> = {},
  language: Language = 'sv',
) {
  const i18n = await createI18n(language, 'tab')
  speakOfCity(i18n, services.edition, services.directory)
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(
    <Surface theme="teams-light" i18n={i18n}>
      <QueryClientProvider client={queries}>
        <ServicesProvider services={services}>
          <App host={host(change)} first="to-do" />
        </ServicesProvider>
      </QueryClientProvider>
    </Surface>,
  )
}
