import * as z from 'zod/mini'

export const stepStates = ['waiting', 'running', 'done', 'failed', 'uncertain', 'skipped'] as const
export type StepState = (typeof stepStates)[number]

/** What a step did or why it stopped. `left` holds ids that later steps and look-ups need (draft id, internetMessageId, …). */
export const JournalStep = z.object({
  id: z.string(),
  state: z.enum(stepStates),
  /** Closed error code of the Graph port, for the sentence shown. */
  error: z.optional(z.string()),
  at: z.optional(z.string()),
  left: z.record(z.string(), z.string()),
})
export type JournalStep = z.infer<typeof JournalStep>

/** One plan being carried out, kept with the case so that any surface can continue it. */
export const Journal = z.object({
  /** Key of the plan: the same intent on the same case and state gives the same key, so it is carried out once. */
  planId: z.string(),
  intent: z.string(),
  by: z.string(),
  startedAt: z.string(),
  finishedAt: z.nullable(z.string()),
  steps: z.array(JournalStep),
})
export type Journal = z.infer<typeof Journal>
