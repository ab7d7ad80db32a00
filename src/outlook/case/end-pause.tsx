import { openingOf, type Opening } from '../../cases/opening-of.ts'
import { pausedTitle } from '../../cases/paused.ts'
import type { Role } from '../../cases/rights.ts'
import { availableWrites } from '../../cases/writes.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { ConfirmedButton } from '../../ui/confirmed-button.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { AppServices } from '../../ui/services.tsx'
import { useCaseWrite } from './use-case-write.ts'

interface EndPauseProps {
  readonly stored: StoredCase
  readonly services: AppServices
  /** Body in whose name the person looks. */
  readonly body: string
  readonly role: Role
  /** What the mail in hand is about, for a case that has had no name while it was paused. */
  readonly about: () => Pick<Opening, 'title' | 'summary' | 'kinds' | 'facts'>
  readonly onWritten: (stored: StoredCase) => void
}

/** The way on once the security function has answered, confirmed by a second press (users.md 7). */
export function EndPause({ about, ...props }: EndPauseProps) {
  const { stored, body, role } = props
  const { t } = useTexts()
  const { busy, error, write } = useCaseWrite(props)
  if (body === '' || !availableWrites(stored.case, role, body).includes('pause-ended')) return null
  const isNameless = openingOf(stored.case)?.title === pausedTitle
  const end = () => void write({ type: 'pause-ended', ...(isNameless && { about: about() }) })
  return (
    <>
      <ConfirmedButton
        text={t('secrecy.pause.end')}
        what={t('secrecy.pause.when')}
        busy={busy}
        onConfirm={end}
      />
      {error !== null && <ErrorBar error={error} surface="outlook" onRetry={end} />}
    </>
  )
}
