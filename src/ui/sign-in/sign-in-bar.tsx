import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { CopyReport } from '../errors/copy-report.tsx'
import { useTexts } from '../i18n/use-texts.ts'
import { useSignInAgain } from './sign-in-again.tsx'
import { needsWindow } from './sign-in-state.ts'
import type { SignInError } from './token-source.ts'
import { waysOn, type WayOn } from './ways-on.ts'

/** What the surface can do about it; a button stands only where its act is given. */
export interface SignInActs {
  readonly onRetry?: () => void
  /** Opens a window: called from a click. Where it is not given, what failed is asked for and then tried again. */
  readonly onApprove?: () => void
  readonly onTab?: () => void
}

/** No token: what happened, what works all the same, what to do, and the one button that does it. */
export function SignInBar({
  error,
  surface,
  acts,
}: {
  error: SignInError
  surface: 'outlook' | 'teams'
  acts: SignInActs
}) {
  const { t } = useTexts()
  const { shown, ask } = useSignInAgain(error, acts.onRetry)
  if (shown === null) return null
  const { state } = shown
  const accounts = shown.accounts ?? { account: '', expected: '' }
  const way = waysOn[state]
  const act = actOf(way, ask === null ? acts : { onApprove: ask, ...acts })
  return (
    <MessageBar
      intent={needsWindow.has(state) || state === 'not-connected' ? 'info' : 'warning'}
      layout="multiline"
      politeness="polite"
    >
      <MessageBarBody>
        <MessageBarTitle>{t(`signIn.title.${state}`)}</MessageBarTitle>
        {t(`signIn.state.${state}`, { ...accounts })} {t(`signIn.next.${state}`, { ...accounts })}
      </MessageBarBody>
      <MessageBarActions>
        {way !== null && act !== undefined && (
          <Button size="small" onClick={act}>
            {t(`signIn.button.${way}`)}
          </Button>
        )}
        {state !== 'not-connected' && <CopyReport error={shown} surface={surface} />}
      </MessageBarActions>
    </MessageBar>
  )
}

function actOf(way: WayOn, { onRetry, onApprove, onTab }: SignInActs): (() => void) | undefined {
  if (way === 'retry') return onRetry
  return way === 'tab' ? onTab : onApprove
}
