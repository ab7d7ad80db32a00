import { makeStyles, tokens } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { ErrorBar } from '../ui/errors/error-bar.tsx'
import { ErrorBoundary } from '../ui/errors/error-boundary.tsx'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { useOnline } from '../ui/use-online.ts'
import type { PaneDeps } from './deps.ts'
import type { Followed, MailFollower } from './front/follow-mail.ts'
import type { Known } from './front/what-it-is.ts'
import { Reasons } from './reading/reasons.tsx'
import { PlainScreen } from './screens/plain-screen.tsx'
import { UnreadableScreen } from './screens/unreadable-screen.tsx'
import { tabLink } from './tab-link.ts'
import { Workbench } from './workbench.tsx'

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    // Else a field is never narrower than its longest choice.
    '& .fui-Field': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select': { minWidth: 0 },
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

interface PaneProps {
  readonly deps: PaneDeps
  readonly follower: MailFollower
  /** What has become known of the mail with this key: the front says it. */
  readonly onKnown: (mailKey: string, known: Known) => void
}

/** What stands below the front: everything that one can do with the mail, or why nothing can be done. */
export function Pane({ deps, follower, onKnown }: PaneProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const online = useOnline()
  const now = useSyncExternalStore(follower.subscribe, follower.get)
  return (
    <div className={styles.root}>
      {!online && (
        <p role="status" className={styles.offline}>
          {t('common.offline')}
        </p>
      )}
      {now.kind === 'none' && (
        <PlainScreen
          title={t('pane.nothing.title')}
          lines={[t('pane.nothing.lead'), t('pane.nothing.example'), t('pane.unreadable.hidden')]}
        />
      )}
      {now.kind === 'other' && (
        <PlainScreen
          title={t('pane.other.title')}
          lines={[t('pane.other.lead'), ...(tabOf(deps) === null ? [] : [t('pane.other.inTeams')])]}
        />
      )}
      {now.kind === 'mail' && (
        <ErrorBoundary key={now.mail.key} fallback={(error) => <ErrorBar error={error} surface="outlook" />}>
          <MailScreen deps={deps} now={now} onAgain={follower.again} onKnown={onKnown} />
        </ErrorBoundary>
      )}
    </div>
  )
}

const tabOf = ({ config }: PaneDeps) => (config === null ? null : tabLink(config))

interface MailScreenProps extends Pick<PaneProps, 'deps' | 'onKnown'> {
  readonly now: Extract<Followed, { kind: 'mail' }>
  readonly onAgain: () => void
}

function MailScreen({ deps, now: { mail, state }, onAgain, onKnown }: MailScreenProps) {
  if (state.kind === 'reading') return null
  if (state.kind === 'failed') {
    const link = tabOf(deps)
    const onTab = link === null ? null : () => deps.host.open(link)
    return <UnreadableScreen error={state.error} onAgain={onAgain} onTab={onTab} />
  }
  const { reading, headers } = state
  return (
    <>
      <Reasons reading={reading} />
      <Workbench
        deps={deps}
        mail={mail}
        reading={reading}
        headers={headers}
        onKnown={(known) => onKnown(mail.key, known)}
      />
    </>
  )
}
