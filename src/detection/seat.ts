import type { Correspondent } from '../mail/message.ts'
import type { Entry } from './entries.ts'
import { holdsOne } from './evidence.ts'
import { countryOfAddress } from './facts/countries.ts'
import type { Evidence } from './finding.ts'
import type { Meaning } from './lexicon.ts'
import type { Hit } from './matcher.ts'
import type { Reading, Sentence } from './reading.ts'

/** How firmly a mail says that those who write sit in Sweden, and how firmly that they sit abroad (sums of weights). */
export type Seat = { home: number; abroad: number }

/** Who writes presents themselves at the beginning. */
const introduction = 4
const motions: readonly Meaning[] = ['coming', 'visit', 'study', 'receive', 'own-journey']
const elsewhen: readonly Meaning[] = ['past', 'report', 'elsewhere', 'invite-out']
const others: readonly Meaning[] = ['group-of', 'organisation', 'group', 'people']
const selves: readonly Meaning[] = ['we', ...others]
const bodies: readonly Meaning[] = ['organisation', 'mayor', 'minister', 'ambassador', 'governor']
const bySender = 2
const byAddress = 3
const byGroup = 3
const byFrom = 2
const byItself = 1.5
const byBody = 1.5
const byName = 1

/**
 * Where those who write sit, by what they say of themselves: "from Luleå", "our association in Malmö", "the City of Nablus", the
 * sender's name and address. A place that they travel to, or were in once, says nothing, so that neighbours who write in Arabic or
 * mention Brussels are not taken for guests from abroad.
 */
export function seatOf(reading: Reading, said: readonly Sentence[], days: readonly Evidence[]): Seat {
  const seat: Seat = { home: 0, abroad: 0 }
  const add = (isHome: boolean, weight: number): void => {
    if (isHome) seat.home += weight
    else seat.abroad += weight
  }
  // An embassy sits in Stockholm and asks for those who do not.
  if (said.some(({ meanings }) => meanings.has('via-embassy') || meanings.has('ambassador'))) return seat
  const named = new Set(
    reading.senderHits.flatMap(({ means }) => (isPlace(means) ? [means.code === 'SE'] : [])),
  )
  for (const isHome of named) add(isHome, bySender)
  const top = topOf(reading.message.from)
  if (top !== null && top !== 'SE') add(false, byAddress)
  said.forEach((sentence, index) => {
    const hasDay =
      sentence.hits.some(({ means }) => means.kind === 'month') || holdsOne(reading, sentence, days)
    const weights = [0, 0]
    for (const place of placesIn(reading, sentence)) {
      const at = place.isHome ? 1 : 0
      weights[at] = Math.max(
        weights[at] ?? 0,
        weightOf(sentence, place, index <= introduction, hasDay || isNumbered(reading, place, sentence.to)),
      )
    }
    const resident = index <= introduction ? sentence.meanings.get('domestic') : undefined
    if (resident && resident.to - resident.from > 1 && sentence.meanings.has('we'))
      weights[1] = Math.max(weights[1] ?? 0, byItself)
    add(false, weights[0] ?? 0)
    add(true, weights[1] ?? 0)
  })
  return seat
}

type Place = { from: number; to: number; isHome: boolean; isCountry: boolean; isKommun: boolean }

const isPlace = (means: Entry): means is Extract<Entry, { code: string }> =>
  means.kind === 'country' || means.kind === 'city'

function topOf(from: Correspondent | null): string | null {
  return from ? countryOfAddress(from.address) : null
}

const isKommun = (word?: string): boolean => word === 'kommun' || word === 'kommuns'

/** Places of a sentence, and what Swedish alone calls a municipality by: "Storaby kommun". */
function placesIn(reading: Reading, { hits, from, to }: Sentence): Place[] {
  const places = hits.flatMap(({ means, from: first, to: last }): Place[] => {
    if (!isPlace(means) || (means.kind === 'country' && means.code === 'SE')) return []
    return [
      {
        from: first,
        to: last,
        isHome: means.code === 'SE',
        isCountry: means.kind === 'country',
        isKommun: false,
      },
    ]
  })
  for (let at = from + 1; at < to; at++)
    if (isKommun(reading.tokens.words[at]) && isName(reading, at - 1))
      places.push({ from: at - 1, to: at + 1, isHome: true, isCountry: false, isKommun: true })
  return places
}

/** "À Malmö les 6 et 7": a number soon after a place is a day there. */
function isNumbered({ tokens }: Reading, { to }: Place, end: number): boolean {
  return tokens.words.slice(to, Math.min(end, to + 3)).some((word) => /^\d/.test(word))
}

function isName({ full, at, tokens }: Reading, word: number): boolean {
  return /^\p{Lu}/u.test(full.slice(at[tokens.starts[word] ?? 0] ?? 0))
}

function weightOf(
  { hits, meanings, zone }: Sentence,
  place: Place,
  isIntroduction: boolean,
  isDated: boolean,
): number {
  const before = (wanted: readonly Meaning[], most: number, end: number): Hit<Entry> | undefined =>
    hits.find(
      ({ means, to }) =>
        means.kind === 'meaning' && wanted.includes(means.meaning) && to <= end && end - to <= most,
    )
  // "Some of us are originally from Syria": where they were once.
  if (before(['elsewhere'], 4, place.from) || before(['other-time'], 3, place.from)) return 0
  const has = (wanted: readonly Meaning[]): boolean => wanted.some((each) => meanings.has(each))
  const moves = has(motions)
  const after = (wanted: readonly Meaning[]): boolean =>
    hits.some(
      ({ means, from }) =>
        means.kind === 'meaning' &&
        wanted.includes(means.meaning) &&
        from >= place.to &&
        from - place.to <= 1,
    )
  const origin = before(['from'], 2, place.from)
  // "A group from the Netherlands", "den nederländska gruppen": whoever writes for it.
  if (!place.isHome && ((origin && before(['group'], 3, origin.from)) || after(['group']))) return byGroup
  if (origin && !isDated && before(others, 6, origin.from)) return byFrom
  // Of a country the adjective says which language a school teaches, or whose association it is, as often as where it lies.
  if (place.isCountry) return 0
  if (after(bodies) || before(bodies, 1, place.from)) return byBody
  const presents = isIntroduction && zone === 'live' && !isDated && !moves && !has(elsewhen) && has(selves)
  if (presents) return byItself
  return isIntroduction && place.isKommun && !has(elsewhen) ? byName : 0
}
