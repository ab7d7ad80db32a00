import type { GraphPort, GraphRequest } from '../../graph/port.ts'

/** A port that counts what it asks of Graph, as Graph counts: every attempt, members of a `$batch` singly. */
export function countingPort(graph: GraphPort): GraphPort & { readonly calls: () => number } {
  let made = 0
  const counted = (request: GraphRequest): GraphRequest => ({
    ...request,
    onAttempt: () => {
      made += 1
      request.onAttempt?.()
    },
  })
  return {
    calls: () => made,
    call: (request) => graph.call(counted(request)),
    batch: (requests) => graph.batch(requests.map(counted)),
  }
}
