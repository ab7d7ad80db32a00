import * as z from 'zod/mini'

export const budgetAnswers = ['yes', 'no', 'unknown'] as const

/**
 * What an engagement costs (users.md 20): hours of the City's own people, kronor, who pays, and whether it fits within the body's own
 * frame (rule S5-within-budget). A value that nobody knows is null, never 0. Hours are also what a body sets aside for international
 * work (rule S5-prioritise-and-resource).
 */
export const Cost = z.object({
  hours: z.nullable(z.number().check(z.nonnegative())),
  kronor: z.nullable(z.number().check(z.nonnegative())),
  /** In words or as a body id: the body itself, the guests, an embassy, a fund. Empty while nobody has said. */
  paidBy: z.string(),
  withinBudget: z.enum(budgetAnswers),
})
export type Cost = z.infer<typeof Cost>
