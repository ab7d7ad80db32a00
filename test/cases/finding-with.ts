import { Finding, type Facts } from '../../src/detection/finding.ts'
import type { Kind } from '../../src/strategy/words.ts'

type FactValues = { readonly [Name in keyof Facts]?: Facts[Name]['value'] | readonly unknown[] }

const nothingSaid = {
  organisation: null,
  countries: [],
  place: null,
  groupSize: null,
  dates: [],
  rank: null,
  title: null,
  level: null,
  themes: [],
  asks: [],
  agreement: null,
  foreignPolicy: false,
  aid: 'none',
  replyBy: null,
  via: null,
}

/** A finding in which only what is given was read. */
export function findingWith(given: {
  readonly isRequest?: boolean
  readonly kinds?: readonly Kind[]
  readonly facts?: FactValues
}): Finding {
  const facts = Object.fromEntries(
    Object.entries({ ...nothingSaid, ...given.facts }).map(([name, value]) => [
      name,
      { value, evidence: [] },
    ]),
  )
  return Finding.parse({
    version: 1,
    model: 'test',
    isRequest: given.isRequest ?? true,
    isVisitRequest: given.isRequest ?? true,
    probability: 0.9,
    certainty: 'likely',
    language: 'en',
    kinds: given.kinds ?? ['visit'],
    evidence: [],
    facts,
  })
}
