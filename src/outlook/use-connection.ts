import { useCallback, useEffect, useState } from 'react'
import { useWhenOnline } from '../ui/use-when-online.ts'
import type { AppServices } from '../ui/services.tsx'
import type { PaneDeps } from './deps.ts'

export type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'ready'; readonly services: AppServices }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Signs in silently when the pane opens; what fails leaves the pane as it is without Graph, and can be tried again by the person. */
export function useConnection(deps: PaneDeps): {
  connection: Connection
  retry: () => void
  approve: () => void
} {
  const [connection, setConnection] = useState<Connection>({ kind: 'connecting' })
  const run = useCallback((open: () => Promise<AppServices>) => {
    open().then(
      (services) => setConnection({ kind: 'ready', services }),
      (error: unknown) => setConnection({ kind: 'failed', error }),
    )
  }, [])
  useEffect(() => run(deps.connect), [run, deps])
  useWhenOnline(connection.kind === 'failed' ? connection.error : null, () => run(deps.connect))
  return { connection, retry: () => run(deps.connect), approve: () => run(deps.approve) }
}
