import type { Entry } from '../entries.ts'
import type { Meaning } from '../lexicon.ts'
import type { Hit } from '../matcher.ts'
import { honorific, plain, readers, smallWord } from '../words/organisation-name.ts'
const rulers: readonly Meaning[] = [
  'head-of-state',
  'minister',
  'vice-minister',
  'ambassador',
  'mayor',
  'deputy-mayor',
  'governor',
  'not-title',
]
const titles: readonly Meaning[] = [...rulers, 'mp', 'official', 'expert', 'student']
const says = ({ means }: Hit<Entry>, meanings: readonly Meaning[]): boolean =>
  means.kind === 'meaning' && meanings.includes(means.meaning)

/** A title or profession of a person. */
export const isTitle = (hit: Hit<Entry>): boolean => says(hit, titles)

/**
 * The part of a run of words that names an organisation, as [first, end): without the titles before and after it ("Mayor Nablus
 * Municipality") and leading articles; null for the reader's own ("Ihre Stadt"), for a bare role or unit ("Office of the Mayor") and for a
 * title alone ("Ambassador of Viet Nam").
 */
export function namePart(
  words: readonly string[],
  first: number,
  end: number,
  hits: readonly Hit<Entry>[],
): readonly [number, number] | null {
  const within = hits.filter((hit) => hit.from >= first && hit.to <= end)
  const names = within.filter((hit) => says(hit, ['organisation']))
  const isSmall = (at: number): boolean => smallWord.test(words[at] ?? '')
  if (readers.test(words[first] ?? '')) return null
  let from = first
  let to = end
  for (;;) {
    const title = within.find(
      (hit) =>
        isTitle(hit) && hit.from === from && !names.some((name) => name.from === from && name.to >= hit.to),
    )
    if (title) from = title.to
    else if (from < to && (isSmall(from) || honorific.test(words[from] ?? ''))) from++
    else break
  }
  const named = (at: number): boolean => names.some((hit) => hit.from <= at && at < hit.to)
  const titled = (at: number): boolean =>
    within.some((hit) => says(hit, rulers) && hit.from <= at && at < hit.to)
  while (to > from && !named(to - 1) && (titled(to - 1) || isSmall(to - 1))) to--
  if (!names.some((hit) => hit.from >= from && hit.to <= to)) return null
  for (let at = from; at < to; at++)
    if (!named(at) && !titled(at) && !isSmall(at) && !plain.test(words[at] ?? '')) return [from, to]
  return null
}
