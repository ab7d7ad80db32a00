import { useTranslation } from 'react-i18next'
import { useCallback, useEffect, useState } from 'react'
import { ErrorBoundary } from '../ui/errors/error-boundary.tsx'
import { speakOfCity } from '../ui/i18n/city-words.ts'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { ServicesProvider } from '../ui/services.tsx'
import type { AppServices } from '../ui/services.tsx'
import { useWhenOnline } from '../ui/use-when-online.ts'
import { App } from './app.tsx'
import type { Connection } from './connect.ts'
import { firstViewOf } from './first-view.ts'
import type { TeamsHost } from './host/teams-host.ts'
import { Loading } from './loading.tsx'
import { SignInAgain } from './sign-in-again.tsx'
import { StartFailed } from './start-failed.tsx'

type State =
  | { readonly at: 'connecting' }
  | { readonly at: 'ready'; readonly services: AppServices }
  | { readonly at: 'failed'; readonly error: unknown }

/** Signs in, then shows the tab; every way it can fail has its sentence and a way on. */
export function Tab({ connection, host }: { connection: Connection; host: TeamsHost }) {
  const { t } = useTexts()
  const { i18n } = useTranslation()
  const [state, setState] = useState<State>({ at: 'connecting' })
  const settle = useCallback(
    (attempt: Promise<AppServices>) =>
      attempt.then(
        (services) => {
          speakOfCity(i18n, services.edition, services.directory)
          setState({ at: 'ready', services })
        },
        (error: unknown) => setState({ at: 'failed', error }),
      ),
    [i18n],
  )
  useEffect(() => {
    void settle(connection.connect())
  }, [connection, settle])
  const again = (attempt: () => Promise<AppServices>) => () => {
    setState({ at: 'connecting' })
    void settle(attempt())
  }
  useWhenOnline(state.at === 'failed' ? state.error : null, again(connection.connect))
  if (state.at === 'connecting')
    return (
      <main style={{ padding: '1rem' }}>
        <Loading label={t('teams.app.loading')} />
      </main>
    )
  if (state.at === 'failed')
    return (
      <StartFailed
        error={state.error}
        onRetry={again(connection.connect)}
        onApprove={again(connection.approve)}
      />
    )
  return (
    <ServicesProvider services={state.services}>
      <ErrorBoundary
        fallback={(error) => (
          <StartFailed error={error} onRetry={() => globalThis.location.reload()} onApprove={null} />
        )}
      >
        <SignInAgain tokens={state.services.tokens}>
          <App host={host} first={firstViewOf(host.pageId)} />
        </SignInAgain>
      </ErrorBoundary>
    </ServicesProvider>
  )
}
