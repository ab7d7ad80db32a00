import { GraphError } from '../../graph/port.ts'
import { CasesUnreadable } from './known-cases.ts'
import { LongWait } from './long-wait.ts'

/** Why a whole mailbox cannot be read. `passing` troubles are tried again soon, the others need a person. */
export interface Trouble {
  readonly kind:
    'gone' | 'cases' | 'forbidden' | 'sign-in' | 'throttled' | 'unavailable' | 'database' | 'unexpected'
  readonly passing: boolean
  /** For the log and `/status`: what to do. */
  readonly sentence: string
  /** What the service asked us to wait. */
  readonly waitSeconds: number | null
}

/** Names what went wrong with a mailbox. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof LongWait)
    return {
      kind: 'throttled',
      passing: true,
      sentence: 'Microsoft Graph asked for a pause; the mailbox is taken up again after it.',
      waitSeconds: Math.ceil(thrown.milliseconds / 1000),
    }
  if (thrown instanceof CasesUnreadable)
    return {
      kind: 'cases',
      passing: false,
      sentence:
        'The list of cases cannot be read. Give the application read on the network’s site, or leave ANKOMST_CONFIG out.',
      waitSeconds: null,
    }
  if (!(thrown instanceof GraphError))
    return {
      kind: 'unexpected',
      passing: true,
      sentence: `Something failed that we did not foresee (${thrown instanceof Error ? thrown.name : typeof thrown}).`,
      waitSeconds: null,
    }
  switch (thrown.code) {
    case 'not-found':
      return {
        kind: 'gone',
        passing: false,
        sentence:
          'The mailbox or folder is not there: renamed, moved or deleted. Correct the configuration or the directory.',
        waitSeconds: null,
      }
    case 'forbidden':
    case 'consent':
      return {
        kind: 'forbidden',
        passing: false,
        sentence:
          'Exchange does not let the watcher into this mailbox. Add it to the management scope of its role.',
        waitSeconds: null,
      }
    case 'auth':
      return {
        kind: 'sign-in',
        passing: false,
        sentence: 'The watcher cannot sign in. See to its certificate or managed identity.',
        waitSeconds: null,
      }
    case 'throttled':
      return {
        kind: 'throttled',
        passing: true,
        sentence: 'Microsoft Graph asked for a pause; the mailbox is taken up again after it.',
        waitSeconds: thrown.retryAfterSeconds,
      }
    case 'conflict':
    case 'duplicate':
    case 'too-large':
    case 'invalid':
    case 'unavailable':
    case 'offline':
    case 'timeout':
      return {
        kind: 'unavailable',
        passing: true,
        sentence: `Microsoft Graph did not do what was asked (${thrown.code}, ${thrown.status}); tried again soon.`,
        waitSeconds: null,
      }
  }
}
