import * as z from 'zod/mini'
import { Condition } from './condition.ts'
import { LocalText } from './local-text.ts'
import { matterKinds, verdicts } from './words.ts'

/** Roles that a table may name instead of a body; they resolve from the answers (`ownBody` = who received the mail). */
export const bodyRoles = ['ownBody', 'topicBody', 'hostBody', 'otherBodies', 'bodies'] as const

/** Who is consulted: a body or role, a trailing `?` for "may be offered"; `joins` also gets the mail; `when` makes it depend. */
export const Consulted = z.strictObject({
  who: z.string(),
  when: z.optional(Condition),
  joins: z.optional(z.boolean()),
})

/** Who is to be told, and neither asked nor given the matter: a body or role; `when` makes it depend. */
const Told = z.strictObject({ who: z.string().check(z.regex(/[^?]$/)), when: z.optional(Condition) })

/** A hard rule of the row. Not met: the matter is blocked with `otherwise`. Unanswered: blocked too, or only asked for. */
export const Requirement = z.strictObject({
  rule: z.string(),
  met: Condition,
  otherwise: z.enum(['decline', 'needs-information']),
  unanswered: z.enum(['block', 'ask']),
})
export type Requirement = z.infer<typeof Requirement>

/** One line of the decision table. Lines are tried in order; the first whose kind and `when` hold is the answer. */
export const DecisionRow = z.strictObject({
  /** Unique in the table. */
  id: z.string(),
  /** The row people know from the strategy's table; several lines may share it. */
  row: z.string(),
  kinds: z.array(z.enum(matterKinds)),
  when: z.optional(Condition),
  handledBy: z.string(),
  decidedBy: z.nullable(z.string()),
  forum: z.nullable(z.string()),
  suggestedForum: z.nullable(z.string()),
  /** Where the forum comes from: the strategy itself or the city's routine. */
  forumSource: z.optional(z.enum(['strategy', 'routine'])),
  consulted: z.array(Consulted),
  tells: z.optional(z.array(Told)),
  reasons: z.array(z.string()),
  requires: z.array(Requirement),
  /** A line that stops: its verdict, whatever else is answered. */
  stops: z.optional(z.enum(verdicts)),
  /** A line that only advises: ownership stays. */
  advises: z.optional(z.boolean()),
  /** The body named as decider coordinates only: people read "samordnas av", never "beslutas av". */
  coordinates: z.optional(z.boolean()),
  /** Nothing of the mail may be sent on (suspected security matter). */
  keepsMail: z.optional(z.boolean()),
  /** Answers wanted although the line was reached without them. */
  asks: z.array(z.string()),
  /** What the line says to people, in a sentence. */
  says: LocalText,
})
export type DecisionRow = z.infer<typeof DecisionRow>
