import * as z from 'zod/mini'
import { PlainDate } from '../strategy/plain-date.ts'

/** What a decision was tied to: what must be met, the day somebody looks whether it is, and the body that does. */
export const Condition = z.object({
  /** UUID; stays the same when a correction of the decision keeps the condition. */
  id: z.string(),
  text: z.string(),
  followUpOn: PlainDate,
  /** Body id. */
  body: z.string(),
})
export type Condition = z.infer<typeof Condition>
