import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { partsOf } from '../../cases/parts.ts'
import type { CaseAction } from '../../cases/actions.ts'
import { uuidOf } from '../../cases/keys.ts'
import { availableWrites } from '../../cases/writes.ts'
import type { Role } from '../../cases/rights.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { AppServices } from '../../ui/services.tsx'

interface TakePartProps {
  readonly stored: StoredCase
  readonly services: AppServices
  /** Body in whose name the person looks. */
  readonly body: string
  readonly role: Role
  readonly now: Date
  readonly onWritten: (stored: StoredCase) => void
}

/** One press for a body that got the same mail and wants to take part; who answers stays as it is (users.md 5). */
export function TakePart({ stored, services, body, role, now, onWritten }: TakePartProps) {
  const { t } = useTexts()
  const [state, setState] = useState<{ readonly busy: boolean; readonly error: unknown }>({
    busy: false,
    error: null,
  })
  const takesPart = partsOf(stored.case).some((part) => part.body === body)
  if (body === '' || takesPart || !availableWrites(stored.case, role, body).includes('joined')) return null
  const join = async () => {
    setState({ busy: true, error: null })
    try {
      const joined: CaseAction = {
        // The same body joins once, however often it is pressed or from how many windows.
        id: await uuidOf(`joined ${stored.case.id} ${body}`),
        at: now.toISOString(),
        by: services.actor,
        body,
        type: 'joined',
      }
      onWritten(await services.cases.write(stored, { actions: [joined] }))
      setState({ busy: false, error: null })
    } catch (error) {
      setState({ busy: false, error })
    }
  }
  return (
    <>
      <Button size="small" disabled={state.busy} onClick={() => void join()}>
        {t('sharing.others.join')}
      </Button>
      {state.error !== null && <ErrorBar error={state.error} surface="outlook" onRetry={() => void join()} />}
    </>
  )
}
