import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import { andBetween } from '../words/group-size.ts'
import type { Counted } from './counted.ts'
import { heads, isHosted, isMeaning } from './people-meanings.ts'

/** "The mayor and a colleague will stop over": a head who comes with one more. */
export function isPair(sentence: Sentence, start: Counted): boolean {
  const isHead = sentence.hits.some(
    (hit) =>
      hit.from >= start.from &&
      hit.to <= start.to &&
      heads.some((each) => isMeaning(hit, each)) &&
      !isHosted(sentence, hit),
  )
  return (
    isHead &&
    !sentence.meanings.has('past') &&
    ['coming', 'want', 'visit'].some((each) => sentence.meanings.has(each as Meaning))
  )
}

/** A count of nobody in particular, a comma or dash, and those named after it are no more than it says. */
export function isTakenApart({ plain, tokens }: Reading, counts: readonly Counted[], first: number): boolean {
  const start = counts[first]
  const next = counts[first + 1]
  if (!start || !next) return false
  // "Five of us from the council, the vice mayor, two officers, our lawyer and me": those named make the number.
  const named = counts.slice(first + 1).reduce((sum, { min }) => sum + min, 0)
  if (start.max > 3 && counts.length - first > 3 && named === start.max) return true
  if (!/^\s?(?:[,;،、(–—-]|\s-\s)/.test(plain.slice(tokens.ends[start.to - 1]))) return false
  const rest = counts.slice(first + 1).filter(({ loose }) => !loose)
  const lead = plain.slice(tokens.starts[next.from - 1] ?? 0, tokens.starts[next.from])
  if (rest.length === 1 && andBetween.test(lead)) return false
  // "We are three, I, the nurse and …", "13 people, builders, three principals": others are named before the next count.
  const isRow =
    rest.length > 1 ||
    /^\s?[,،、]\s?\p{L}+[,،、\s]/u.test(plain.slice(tokens.ends[start.to - 1], tokens.starts[next.from]))
  return isRow && rest.reduce((sum, { min }) => sum + min, 0) <= start.max + 1
}
