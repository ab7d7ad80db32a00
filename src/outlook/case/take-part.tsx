import { Button } from '@fluentui/react-components'
import { partsOf } from '../../cases/parts.ts'
import { uuidOf } from '../../cases/keys.ts'
import { availableWrites } from '../../cases/writes.ts'
import type { Role } from '../../cases/rights.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { AppServices } from '../../ui/services.tsx'
import { useCaseWrite } from './use-case-write.ts'

interface TakePartProps {
  readonly stored: StoredCase
  readonly services: AppServices
  /** Body in whose name the person looks. */
  readonly body: string
  readonly role: Role
  readonly onWritten: (stored: StoredCase) => void
}

/** One press for a body that got the same mail and wants to take part; who answers stays as it is (users.md 5). */
export function TakePart(props: TakePartProps) {
  const { stored, body, role } = props
  const { t } = useTexts()
  const { busy, error, write } = useCaseWrite(props)
  const takesPart = partsOf(stored.case).some((part) => part.body === body)
  if (body === '' || takesPart || !availableWrites(stored.case, role, body).includes('joined')) return null
  // The same body joins once, however often it is pressed or from how many windows.
  const join = async () => write({ type: 'joined' }, await uuidOf(`joined ${stored.case.id} ${body}`))
  return (
    <>
      <Button size="small" disabled={busy} onClick={() => void join()}>
        {t('sharing.others.join')}
      </Button>
      {error !== null && <ErrorBar error={error} surface="outlook" onRetry={() => void join()} />}
    </>
  )
}
