import * as z from 'zod/mini'
import { PlainDate } from '../strategy/plain-date.ts'
import { aims, directions, levels, matterKinds } from '../strategy/words.ts'

/**
 * One input of the decision table, keys as in the strategy's decision vectors. A missing key means "not answered"; the
 * engine is total over every combination.
 */
export const MatterAnswers = z.object({
  kind: z.enum(matterKinds),
  /** Number of subject areas the request spans. */
  areas: z.optional(z.number()),
  level: z.optional(z.nullable(z.enum(levels))),
  prioritisedForCity: z.optional(z.boolean()),
  /** A person marks the visit as significant, with a reason kept in the assessment (O2). */
  markedSignificant: z.optional(z.boolean()),
  scope: z.optional(z.enum(['body', 'cityWide'])),
  receivedBy: z.optional(z.string()),
  topicBody: z.optional(z.string()),
  otherBodies: z.optional(z.array(z.string())),
  hostBody: z.optional(z.string()),
  /** The receiving body does not know whose it is (row V3). */
  unsure: z.optional(z.boolean()),
  urbanDevelopmentProject: z.optional(z.boolean()),
  wantsCityHallReception: z.optional(z.boolean()),
  wantsPoliticalHost: z.optional(z.boolean()),
  speciallyPrioritised: z.optional(z.boolean()),
  strategySupport: z.optional(z.boolean()),
  onBehalfOfKs: z.optional(z.boolean()),
  addedResources: z.optional(z.boolean()),
  /** How many of the four form conditions of S4-agreement-form are met. */
  formConditions: z.optional(z.number()),
  counterpart: z.optional(z.enum(['city', 'organisation', 'network', 'initiative'])),
  existingForumExamined: z.optional(z.boolean()),
  isNew: z.optional(z.boolean()),
  linkToPlan: z.optional(z.boolean()),
  euPolicyConsistent: z.optional(z.boolean()),
  externallyFinancedPercent: z.optional(z.number()),
  securityConcern: z.optional(z.boolean()),
  international: z.optional(z.boolean()),
})
export type MatterAnswers = z.infer<typeof MatterAnswers>

/** One condition of an agreement as the proposal has it: in words, or a first and a last day of which either may be unknown. */
export const AgreementTerm = z.union([
  z.string(),
  z.object({ start: z.nullable(PlainDate), end: z.nullable(PlainDate) }),
])
export type AgreementTerm = z.infer<typeof AgreementTerm>

export const degrees = ['yes', 'partly', 'no'] as const

/**
 * What a person ticked. Nothing here is ever prefilled: `undefined`/empty reads "Inte bedömt"; `none` is the explicit choice
 * "Ingen av inriktningarna" (rules S3-four-directions, S3.3-visits-mutual-learning, S3.3-visits-aims).
 */
export const Assessment = z.object({
  version: z.literal(1),
  edition: z.string(),
  receivedBy: z.string(),
  ours: z.optional(z.enum(['yes', 'no', 'unsure'])),
  directions: z.array(z.enum(directions)),
  noDirection: z.boolean(),
  mutualLearning: z.optional(z.enum(degrees)),
  mutualLearningReason: z.optional(z.string()),
  aims: z.array(z.enum(aims)),
  /** Rule ids of further goals and criteria that were ticked under "Fler mål". */
  criteria: z.array(z.string()),
  matters: z.array(MatterAnswers),
  /** Who should have it instead, when it is not ours. */
  receiver: z.optional(z.string()),
  /** Which conditions of an agreement's form are met, by their ids in the edition; `formConditions` is their number. */
  agreementForm: z.optional(z.array(z.string())),
  /** What the proposal says of each condition: a text, or the first and last day. Which are met follows from it. */
  agreementTerms: z.optional(z.record(z.string(), AgreementTerm)),
  /** Reasons in the assessor's own words, by step of the form. */
  reasons: z.optional(z.record(z.string(), z.string())),
  note: z.optional(z.string()),
})
export type Assessment = z.infer<typeof Assessment>
