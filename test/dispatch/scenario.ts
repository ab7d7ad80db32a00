import type { CaseActionType } from '../../src/cases/actions.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import type { Intent, MailInHand } from '../../src/dispatch/dispatcher.ts'
import type { Seen } from './look.ts'
import type { World } from './world.ts'

/** One plan about to be carried out, and what must be there once, exactly, when it has been. */
export interface Played {
  readonly person: string
  readonly mail: MailInHand | null
  /** Null while the plan itself opens the case. */
  readonly caseId: string | null
  readonly intent: (stored: StoredCase | null) => Intent
  /** Working copies that the case had before the plan. */
  readonly filedBefore?: number
  /** Actions of those kinds that the case had before the plan. */
  readonly had?: readonly CaseActionType[]
  /** Actions that the plan adds, in their order. */
  readonly adds: readonly CaseActionType[]
  readonly expects: (seen: Seen) => Readonly<Record<string, number>>
}

/** A plan that people can begin, by name. */
export interface Scenario {
  readonly name: string
  readonly begin: (world: World) => Promise<Played>
}
