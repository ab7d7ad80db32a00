import type { GraphPort } from '../../graph/port.ts'

/** A port that counts its calls, members of a `$batch` singly as Graph does. Repeated attempts inside the port are not seen here. */
export function countingPort(graph: GraphPort): GraphPort & { readonly calls: () => number } {
  let made = 0
  return {
    calls: () => made,
    call: (request) => {
      made += 1
      return graph.call(request)
    },
    batch: (requests) => {
      made += requests.length
      return graph.batch(requests)
    },
  }
}
