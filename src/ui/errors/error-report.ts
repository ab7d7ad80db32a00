import { GraphError } from '../../graph/port.ts'
import { errorCodeOf } from './error-code.ts'

/** What an error report may hold: codes, request ids, our own file names and the program's version. */
interface Surroundings {
  readonly version: string
  readonly surface: 'outlook' | 'teams'
  readonly now: Date
  readonly userAgent: string
}

/**
 * A report a person can hand to their IT department. No message texts, addresses, subjects or paths of Graph: those can
 * carry personal data. Stack lines are kept only as far as they name our own scripts.
 */
export function errorReport(error: unknown, around: Surroundings): string {
  const graph =
    error instanceof GraphError
      ? [
          `status: ${error.status}`,
          `graph code: ${word(error.graphCode)}`,
          `request id: ${word(error.requestId)}`,
          `ambiguous: ${error.ambiguous}`,
        ]
      : []
  return [
    `Ankomst ${around.version} · ${around.surface}`,
    `time: ${around.now.toISOString()}`,
    `code: ${errorCodeOf(error)}`,
    `type: ${error instanceof Error ? word(error.name) : typeof error}`,
    ...graph,
    `browser: ${around.userAgent.replace(/[^\w ./;()-]/g, '')}`,
    ...stackOf(error),
  ].join('\n')
}

const word = (text: string) => text.replace(/[^\w.:-]/g, '').slice(0, 80)

function stackOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .flatMap((line) => {
      const place = /assets\/([\w.-]+\.js:\d+:\d+)/.exec(line)?.[1]
      return place === undefined ? [] : [`  at ${place}`]
    })
    .slice(0, 8)
}
