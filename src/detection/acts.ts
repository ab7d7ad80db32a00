import { evidenceOf } from './evidence.ts'
import type { Evidence } from './finding.ts'
import type { Meaning } from './lexicon.ts'
import type { Reading, Sentence } from './reading.ts'

/** Something a writer does in one sentence: what must be said together, and of what at least one. */
export type Act = { id: string; needs: readonly Meaning[]; any?: readonly Meaning[] }

/** Acts inside one sentence: what must be said together, in any order. Language and wording are the lexicons' matter. */
export const acts: readonly Act[] = [
  { id: 'asks-to-visit', needs: ['want', 'study'] },
  { id: 'wishes-to-come', needs: ['want', 'visit'], any: ['city', 'we', 'group'] },
  { id: 'asks-to-be-received', needs: ['want', 'receive'], any: ['group', 'we', 'city'] },
  { id: 'announces-coming', needs: ['coming'], any: ['group', 'we', 'study', 'visit'] },
  { id: 'wants-to-come', needs: ['want', 'coming'] },
  { id: 'names-a-request', needs: ['request'] },
  { id: 'group-and-visit', needs: ['group'], any: ['study', 'visit', 'coming'] },
  { id: 'group-and-reception', needs: ['group', 'receive'] },
]

/** Whether a sentence says all of it. */
export function holds(sentence: Sentence, act: Act): boolean {
  return (
    act.needs.every((each) => sentence.meanings.has(each)) &&
    (!act.any || act.any.some((each) => sentence.meanings.has(each)))
  )
}

/** The smallest stretch that holds the parts of an act. */
export function phraseOf(reading: Reading, sentence: Sentence, act: Act): Evidence {
  const parts = act.needs.flatMap((each) => sentence.meanings.get(each) ?? [])
  const from = Math.min(...parts.map((each) => each.from))
  const to = Math.max(...parts.map((each) => each.to))
  return to - from <= 25
    ? evidenceOf(reading, from, to, act.id)
    : evidenceOf(reading, parts[0]?.from ?? from, parts[0]?.to ?? to, act.id)
}
