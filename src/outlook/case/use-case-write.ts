import { useState } from 'react'
import type { CaseAction } from '../../cases/actions.ts'
import { CaseConflict, type StoredCase } from '../../casestore/port.ts'
import type { AppServices } from '../../ui/services.tsx'

type Shape<T> = T extends CaseAction ? Omit<T, 'id' | 'at' | 'by' | 'body'> : never

interface Given {
  readonly stored: StoredCase
  readonly services: AppServices
  readonly body: string
  readonly onWritten: (stored: StoredCase) => void
}

/**
 * Writes one action into the case from the pane, or several at once. Their ids stay the same until they have been written, so that
 * pressing again after a lost answer writes them once; where somebody else was first the case is shown as it is now, and pressing again
 * writes on top of that.
 */
export function useCaseWrite({ stored, services, body, onWritten }: Given) {
  const [state, setState] = useState<{ readonly busy: boolean; readonly error: unknown }>({
    busy: false,
    error: null,
  })
  const [id, setId] = useState(() => crypto.randomUUID())
  /** True once it is written. */
  const write = async (
    shapes: Shape<CaseAction> | readonly Shape<CaseAction>[],
    sameId: string = id,
  ): Promise<boolean> => {
    setState({ busy: true, error: null })
    try {
      const at = services.clock.now().toISOString()
      const actions = [shapes].flat().map((shape, index) => {
        const idOf = index === 0 ? sameId : `${sameId} ${index}`
        return { id: idOf, at, by: services.actor, body, ...shape } as CaseAction
      })
      onWritten(await services.cases.write(stored, { actions }))
      setId(crypto.randomUUID())
      setState({ busy: false, error: null })
      return true
    } catch (error) {
      if (error instanceof CaseConflict) onWritten(error.latest)
      setState({ busy: false, error })
      return false
    }
  }
  return { ...state, write }
}
