import * as z from 'zod/mini'
import { matterKinds, verdicts } from '../strategy/words.ts'

/** The decision table's answer for one matter. Bodies are ids of the directory; deciders a body id or a role. */
export const MatterOutcome = z.object({
  kind: z.enum(matterKinds),
  row: z.string(),
  /** Id of the table's line, which several lines' `row` may share; outcomes of earlier versions lack it. */
  line: z.optional(z.string()),
  verdict: z.enum(verdicts),
  handledBy: z.string(),
  decidedBy: z.nullable(z.string()),
  forum: z.nullable(z.string()),
  suggestedForum: z.nullable(z.string()),
  /** Body ids; a trailing `?` means "may be offered". */
  consulted: z.array(z.string()),
  /** Body ids that need to know; left out where the line names none, and by outcomes of earlier versions. */
  tells: z.optional(z.array(z.string())),
  /** Rule ids, most important first. */
  reasons: z.array(z.string()),
  /** Keys of `MatterAnswers` that are still wanted. */
  missing: z.array(z.string()),
  /** A hard rule or a stop holds this part: `decline`, `needs-information`, `outside-scope`, or `advice` while paused for security. */
  blocked: z.boolean(),
  /** The line keeps the mail (suspected security matter): nothing of it is sent on, and the case is paused. */
  pauses: z.optional(z.literal(true)),
})
export type MatterOutcome = z.infer<typeof MatterOutcome>

/** One mail, one plan: the lead's matter first, the bodies that get the mail. */
export const Outcome = z.object({
  version: z.literal(1),
  edition: z.string(),
  matters: z.array(MatterOutcome),
  lead: z.nullable(z.string()),
  recipients: z.array(z.string()),
})
export type Outcome = z.infer<typeof Outcome>
