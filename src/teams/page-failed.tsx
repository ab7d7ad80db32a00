import { ErrorBar } from '../ui/errors/error-bar.tsx'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { useWhenOnline } from '../ui/use-when-online.ts'
import { PageHead } from './page-head.tsx'

interface PageFailedProps {
  readonly error: unknown
  readonly onRetry: () => void
  readonly onBack: () => void
}

/** A page that could not be shown: what happened, and the ways on. The rest of the tab stands. */
export function PageFailed({ error, onRetry, onBack }: PageFailedProps) {
  const { t } = useTexts()
  useWhenOnline(error, onRetry)
  return (
    <>
      <PageHead title={t('teams.page.failed')} onBack={onBack} />
      <ErrorBar error={error} surface="teams" onRetry={onRetry} />
    </>
  )
}
