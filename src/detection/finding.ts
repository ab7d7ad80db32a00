import * as z from 'zod/mini'
import { CountryCode } from '../strategy/country-code.ts'
import { DateRange, PlainDate } from '../strategy/plain-date.ts'
import { asks, kinds, levels, ranks, themes } from '../strategy/words.ts'

/** A phrase of the mail that led to a suggestion: offsets in UTF-16 units of `subject + "\n\n" + text`, end exclusive. */
export const Evidence = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  /** Id of what the phrase means, for example `asks-to-visit`, `declines`, `group-size`; its words are in the interface's texts. */
  means: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/** A fact with the phrases it was read from; `value` null (or an empty list) means "not said". */
function fact<T extends z.core.SomeType>(value: T) {
  return z.object({ value, evidence: z.array(Evidence) })
}

export const GroupSize = z.object({ min: z.number(), max: z.number() })
export type GroupSize = z.infer<typeof GroupSize>

export const AgreementForm = z.object({ hasTheme: z.boolean(), hasStart: z.boolean(), hasEnd: z.boolean() })
export const aidForms = ['none', 'externally-funded', 'unfunded'] as const

/** Facts by the conventions of docs/detection.md. */
export const Facts = z.object({
  organisation: fact(z.nullable(z.string())),
  /** Countries of the visitors, not of intermediaries. */
  countries: fact(z.array(CountryCode)),
  /** City or place the visitors come from, as written, for the sentence. */
  place: fact(z.nullable(z.string())),
  /** Everyone who travels. */
  groupSize: fact(z.nullable(GroupSize)),
  /** Proposed days in the City, every alternative. */
  dates: fact(z.array(DateRange)),
  rank: fact(z.nullable(z.enum(ranks))),
  /** The head's title as written, for the sentence. */
  title: fact(z.nullable(z.string())),
  level: fact(z.nullable(z.enum(levels))),
  themes: fact(z.array(z.enum(themes))),
  asks: fact(z.array(z.enum(asks))),
  agreement: fact(z.nullable(AgreementForm)),
  foreignPolicy: fact(z.boolean()),
  aid: fact(z.enum(aidForms)),
  replyBy: fact(z.nullable(PlainDate)),
  via: fact(z.nullable(z.enum(['embassy', 'agency', 'colleague', 'state-promoter']))),
})
export type Facts = z.infer<typeof Facts>

/** How sure, in the words people see: troligen, oklart, troligen inte. */
export const certainties = ['likely', 'unclear', 'unlikely'] as const
export type Certainty = (typeof certainties)[number]

/** What detection says of one mail. It decides nothing. */
export const Finding = z.object({
  version: z.literal(1),
  /** Version of the weights that gave this finding. */
  model: z.string(),
  isRequest: z.boolean(),
  isVisitRequest: z.boolean(),
  /** Calibrated probability that this is a visit request, 0–1. Shown to people only as `certainty`. */
  probability: z.number(),
  /** Of being a request of any kind. */
  certainty: z.enum(certainties),
  /** ISO 639-1 of the text that carries the request. */
  language: z.string(),
  kinds: z.array(z.enum(kinds)),
  evidence: z.array(Evidence),
  facts: Facts,
})
export type Finding = z.infer<typeof Finding>
