import * as z from 'zod/mini'
import { levels, ranks } from './words.ts'

/**
 * The tiers of political level (file `levels.json`): which ranks belong to a tier, which only when they head the delegation or come from
 * a capital, and the titles per language. `ask` tiers are put to the person; the strategy does not define "high political level" (O3).
 */
export const Levels = z.strictObject({
  rule: z.string(),
  tiers: z.record(
    z.enum(levels),
    z.strictObject({
      effect: z.enum(['suggest', 'ask', 'none']),
      ranks: z.array(z.enum(ranks)),
      headOnly: z.array(z.enum(ranks)),
      capitalHeads: z.array(z.enum(ranks)),
      words: z.record(z.string(), z.array(z.string())),
    }),
  ),
})
export type Levels = z.infer<typeof Levels>
