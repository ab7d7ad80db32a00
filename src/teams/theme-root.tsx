import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { Surface } from '../ui/theme/surface.tsx'
import { teamsTheme } from '../ui/theme/theme-name.ts'
import type { TeamsHost } from './host/teams-host.ts'

/** Failures are retried by the Graph port, which knows what may be repeated; readings are old after half a minute. */
const queryDefaults = {
  // Without a network a call is made all the same: it fails with its sentence, where waiting would say nothing.
  queries: { retry: false, staleTime: 30_000, networkMode: 'always' },
  mutations: { retry: false, networkMode: 'always' },
} as const

interface ThemeRootProps {
  readonly host: TeamsHost | null
  readonly i18n: i18n
  readonly children: ReactNode
}

/** Texts, the host's theme as it changes, and what has been read. Without a host the page is light. */
export function ThemeRoot({ host, i18n, children }: ThemeRootProps) {
  const [theme, setTheme] = useState(host?.theme ?? 'default')
  const [queries] = useState(() => new QueryClient({ defaultOptions: queryDefaults }))
  useEffect(() => host?.onTheme(setTheme), [host])
  useEffect(() => {
    document.documentElement.lang = i18n.language
  }, [i18n])
  return (
    <Surface theme={teamsTheme(theme)} i18n={i18n}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </Surface>
  )
}
