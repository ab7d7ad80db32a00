import * as z from 'zod/mini'
import { PlainDate } from './plain-date.ts'

/** How a rule acts: a hard rule stops, a criterion is ticked, a flag only informs, a duty is carried by the case … (domain §1.1). */
export const ruleKinds = [
  'criterion',
  'flag',
  'hard',
  'routing',
  'decision',
  'duty',
  'reporting',
  'config',
  'template',
  'scope',
  'text',
] as const

/** The strength of the source's verb, shown as it is there: ska, bör or kan; null where the source only states. */
export const modalities = ['ska', 'bör', 'kan'] as const
export type Modality = (typeof modalities)[number]

/** One rule of a steering document. Its explanation is kept apart (`explanations.json`), loaded when someone asks why. */
export const Rule = z.strictObject({
  id: z.string().check(z.minLength(1)),
  section: z.string().check(z.minLength(1)),
  footnote: z.optional(z.boolean()),
  kind: z.enum(ruleKinds),
  modality: z.nullable(z.enum(modalities)),
  validFrom: PlainDate,
  validTo: z.nullable(PlainDate),
  /** The City's own wording, filled by the City ("Strategins ord"). */
  cityWords: z.string(),
})
export type Rule = z.infer<typeof Rule>
