import * as z from 'zod/mini'
import { CaseAction } from './actions.ts'
import { Journal } from './journal.ts'

/** The states of a case (users.md 19). Computed by `stateOf`, stored only as a column to look up by. */
export const caseStates = [
  'draft',
  'assessed',
  'own-handling',
  'handed-over',
  'acknowledged',
  'returned',
  'proposed-to-ib',
  'in-forum',
  'settled',
  'planned',
  'held',
  'not-held',
  'followed-up',
  'closed',
  'withdrawn',
  'reopened',
] as const
export type CaseState = (typeof caseStates)[number]

/** A case: its identity, its actions in the order they were written, and the plans that are being carried out. */
export const Case = z.object({
  version: z.literal(1),
  /** UUID. */
  id: z.string(),
  /** Running number people say on the phone, for example `26-0143`. Given by the store, unique. */
  number: z.string(),
  actions: z.array(CaseAction),
  /** Open and finished hand-over plans, newest last. */
  journals: z.array(Journal),
})
export type Case = z.infer<typeof Case>
