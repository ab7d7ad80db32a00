import { makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, lazy, useState, type ReactNode } from 'react'
import { ErrorBoundary } from '../ui/errors/error-boundary.tsx'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { useOnline } from '../ui/use-online.ts'
import type { OpenMail } from './host/mail-host.ts'
import { Summary } from './reading/summary.tsx'
import { useReading } from './reading/use-reading.ts'
import { PlainScreen } from './screens/plain-screen.tsx'
import { SkeletonScreen } from './screens/skeleton-screen.tsx'
import type { PaneStart } from './start.ts'
import { useAfterPaint } from './use-after-paint.ts'
import { useSelection } from './use-selection.ts'

const Bench = lazy(async () => ({ default: (await import('./late-bench.tsx')).LateBench }))
const Unreadable = lazy(async () => ({
  default: (await import('./screens/late-unreadable.tsx')).LateUnreadable,
}))
// Where even this part cannot be fetched, the sentence alone remains.
const Trouble = lazy(() =>
  import('./screens/trouble.tsx').then(
    ({ Trouble }) => ({ default: Trouble }),
    () => ({ default: PlainTrouble }),
  ),
)

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minWidth: 0,
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  offline: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

/** The task pane: follows the selection, one screen per kind of it. */
export function Pane({ start }: { start: PaneStart }) {
  const { t } = useTexts()
  const styles = useStyles()
  const online = useOnline()
  const selection = useSelection(start.host)
  return (
    <main className={styles.root}>
      {!online && (
        <p role="status" className={styles.offline}>
          {t('common.offline')}
        </p>
      )}
      {selection.kind === 'none' && (
        <PlainScreen
          title={t('pane.nothing.title')}
          lines={[t('pane.nothing.lead'), t('pane.nothing.example'), t('pane.unreadable.hidden')]}
        />
      )}
      {selection.kind === 'other' && (
        <PlainScreen title={t('pane.other.title')} lines={[t('pane.other.lead')]} />
      )}
      {selection.kind === 'mail' && (
        <ErrorBoundary
          key={selection.mail.key}
          fallback={(error) => (
            <Suspense>
              <Trouble error={error} />
            </Suspense>
          )}
        >
          <MailScreen start={start} mail={selection.mail} />
        </ErrorBoundary>
      )}
    </main>
  )
}

/** One mail: first what it is, then, once that is on screen, everything one can do with it. */
function MailScreen({ start, mail }: { start: PaneStart; mail: OpenMail }) {
  const { language } = useTexts()
  const [known, setKnown] = useState<string | null>(null)
  const { state, again } = useReading(mail, start.analyse, language)
  if (state.kind === 'reading') return <SkeletonScreen subject={mail.subject} />
  if (state.kind === 'failed')
    return (
      <Suspense fallback={<SkeletonScreen subject={mail.subject} />}>
        <Unreadable start={start} error={state.error} onAgain={again} />
      </Suspense>
    )
  return (
    <>
      <Summary reading={state.reading} known={known} />
      <AfterPaint waiting={<SkeletonScreen subject={mail.subject} />}>
        <Bench start={start} mail={mail} reading={state.reading} headers={state.headers} onKnown={setKnown} />
      </AfterPaint>
    </>
  )
}

/** Children that are not even fetched before what stands above them is on screen. */
function AfterPaint({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const painted = useAfterPaint()
  return <Suspense fallback={waiting}>{painted ? children : waiting}</Suspense>
}

function PlainTrouble(_: { error: unknown }) {
  const { t } = useTexts()
  return <PlainScreen title={t('errors.screen.title')} lines={[t('errors.screen.safe')]} />
}
