import type { CaseRules } from '../cases/case-rules.ts'
import type { StoredCase, CaseStore, IbStore } from '../casestore/port.ts'
import type { GraphPort } from '../graph/port.ts'
import type { CaseWriter } from './case-writer.ts'
import type { Clock } from './clock.ts'
import type { DispatchTexts, Message } from './compose.ts'
import type { DispatchConfig } from './config.ts'
import type { Order } from './order.ts'
import type { Original } from './original.ts'
import type { StepId } from './step-ids.ts'

/** Ids a step leaves for later steps and look-ups. */
export type Left = Readonly<Record<string, string>>

/** What looking told: `unknown` = it cannot be told from what can be seen. */
export type Look =
  | { readonly happened: 'yes'; readonly left: Left }
  | { readonly happened: 'no' }
  | { readonly happened: 'unknown' }

/** What a step has at hand while a plan is carried out. */
export interface Run {
  readonly graph: GraphPort
  readonly cases: CaseStore
  readonly ib: IbStore | null
  readonly config: DispatchConfig
  readonly clock: Clock
  /** For addresses that are their own permission: upload sessions take no token. */
  readonly fetchPlain: typeof fetch
  /** Addresses of people and ids of groups that may read the folder of a case that these bodies handle. */
  readonly folderReaders: (bodies: readonly string[]) => readonly string[]
  readonly texts: DispatchTexts
  /** What the life of a case goes by, under the edition it was assessed by; null is the installation's. */
  readonly rules: (editionId: string | null) => CaseRules
  /** The mail in hand as a forward quotes it; read once. @throws GraphError */
  original(): Promise<Original>
  readonly order: Order
  readonly message: Message | null
  readonly registrarMessage: Message | null
  /** To who got the request by mistake. */
  readonly note: Message | null
  readonly writer: CaseWriter
  /** Ids of the actions and plans that the person had seen when confirming. */
  readonly seen: ReadonlySet<string>
  /** Steps that another window, which claimed the same plan first, is carrying out; this one leaves them alone. */
  readonly yielded: Set<StepId>
  /** Steps whose answer was unclear, so that Graph may have carried them out, or may yet. */
  readonly unclear: Set<StepId>
  /** Id of this carrying out, by which a claim is told from one of another window. */
  readonly window: string
  /** True when the plan was begun before and is now continued. */
  readonly resumed: boolean
  /** The case as it is known now. @throws Error before `claim` is done */
  stored(): StoredCase
  left(step: StepId): Left
}

/** One step of a plan. Steps know nothing of their order (plans.ts) nor of the journal (carry-out.ts). */
export interface Step {
  readonly id: StepId
  /** What it needs to make sense; a step that does not apply is not in the plan. */
  applies(order: Order): boolean
  /** The thing it touches, for the checklist: an address, a file name. */
  detail(order: Order, texts: Pick<DispatchTexts, 'categories'>): string
  /** How it recognises that it was already done. Asked before every attempt but the first, and after an ambiguous answer. */
  look?(run: Run): Promise<Look>
  effect(run: Run): Promise<Left>
  /** Repeating it blindly would double something people see; when looking fails too, the step is `uncertain`. */
  readonly once?: boolean
  /** Looking may be refused to this person, so the journal says `running` before the effect. */
  readonly journalFirst?: boolean
  /** A refusal that is normal where rights are narrow: the step is skipped and says so, the plan goes on. */
  readonly mayBeRefused?: boolean
}
