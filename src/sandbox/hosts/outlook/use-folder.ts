import type { Message } from '@microsoft/microsoft-graph-types'
import { useCallback, useEffect, useState } from 'react'
import type { HostGraph } from '../shared/graph.ts'
import { listPath, type Place } from './mail.ts'

export type Listed = Message & { readonly id: string }

/** The messages of a folder, read again every few seconds. `problem` is what Graph said when the last reading failed. */
export function useFolder(graph: HostGraph, place: Place) {
  const [state, setState] = useState<{ readonly at: Place; readonly messages: readonly Listed[] } | null>(
    null,
  )
  const [problem, setProblem] = useState<string | null>(null)
  const refresh = useCallback(async () => {
    try {
      const page = await graph.get<{ value: Listed[] }>(listPath(place))
      setState({ at: place, messages: page.value })
      setProblem(null)
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : String(failure))
    }
  }, [graph, place])
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void refresh()
    }, 3000)
    queueMicrotask(() => void refresh())
    return () => clearInterval(timer)
  }, [refresh])
  return { messages: state?.at === place ? state.messages : null, problem, refresh }
}
