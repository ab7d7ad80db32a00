import * as z from 'zod/mini'
import { Facts, type Finding } from '../detection/finding.ts'
import { kinds } from '../strategy/words.ts'

/**
 * What detection said of the mail that a case was opened with, kept beside what the person made of it. It decides nothing; administrators
 * see in it which signals lead astray.
 */
export const Found = z.object({
  /** Version of the weights. */
  model: z.string(),
  isRequest: z.boolean(),
  isVisitRequest: z.boolean(),
  /** Of being a visit request, 0–1. */
  probability: z.number(),
  kinds: z.array(z.enum(kinds)),
  /** Meanings of the phrases that led to it, each once. */
  signals: z.array(z.string()),
  /** The facts that the person changed, as they had been read; the case's own facts say what they are. */
  read: z.partial(Facts),
})
export type Found = z.infer<typeof Found>

/** Names of the facts, in the order of the record. */
export const factNames = Object.keys(Facts.shape) as readonly (keyof Facts)[]

/** Whether two readings of a fact say the same; the phrases they rest on do not count. */
export function sameFact(name: keyof Facts, one: Facts, other: Facts): boolean {
  return JSON.stringify(one[name].value) === JSON.stringify(other[name].value)
}

/** What to keep of a finding, given the facts as the person left them. */
export function foundOf(finding: Finding, facts: Facts): Found {
  const changed = factNames.filter((name) => !sameFact(name, finding.facts, facts))
  return {
    model: finding.model,
    isRequest: finding.isRequest,
    isVisitRequest: finding.isVisitRequest,
    probability: finding.probability,
    kinds: finding.kinds,
    signals: [...new Set(finding.evidence.map(({ means }) => means))],
    read: Object.fromEntries(changed.map((name) => [name, finding.facts[name]])),
  }
}
