import type { Facts } from '../../detection/finding.ts'
import type { Kind } from '../../strategy/words.ts'

/** The facts a sentence is made from: no form asks for a visit's town, so who it comes from says where. */
export function placed(facts: Facts, kinds: readonly Kind[]): Facts {
  if (facts.place.value !== null || !kinds.includes('visit')) return facts
  return { ...facts, place: { ...facts.place, value: facts.organisation.value } }
}
