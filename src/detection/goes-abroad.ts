import type { Entry } from './entries.ts'
import type { Meaning } from './lexicon.ts'
import type { Hit } from './matcher.ts'
import type { Sentence } from './reading.ts'

const setOut: readonly Meaning[] = ['study', 'coming', 'visit', 'own-journey']
/** Words between what goes and where to: "studiebesöket hos Wiens", "our trip to Lyon". */
const towards = 1

/** A journey to a place abroad, or a welcome there, with nothing of Sweden in the sentence: "studiebesök till Lyon", "Wien tar emot oss". */
export function goesAbroad(said: readonly Sentence[]): boolean {
  const isPlace = (means: Entry): means is Extract<Entry, { code: string }> =>
    means.kind === 'country' || means.kind === 'city'
  return said.some(({ hits, meanings }) => {
    if (!setOut.some((each) => meanings.has(each)) && !meanings.has('receive')) return false
    if (hits.some(({ means }) => isPlace(means) && means.code === 'SE')) return false
    return hits.some(
      (place) =>
        isPlace(place.means) &&
        hits.some(({ means, from, to }) => {
          if (means.kind !== 'meaning') return false
          if (setOut.includes(means.meaning))
            return place.from >= to - 1 && place.from - to <= towards && !comesFrom(hits, place)
          return means.meaning === 'receive' && meanings.has('we') && from >= place.to && from - place.to <= 1
        }),
    )
  })
}

/** "Visit from Tallinn". */
function comesFrom(hits: readonly Hit<Entry>[], place: Hit<Entry>): boolean {
  return hits.some(
    ({ means, to }) => means.kind === 'meaning' && means.meaning === 'from' && to === place.from,
  )
}
