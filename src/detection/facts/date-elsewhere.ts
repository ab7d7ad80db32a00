import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { DateMention } from './date-mention.ts'
import { unspaced } from './people-meanings.ts'
import { fromOrTo } from '../words/date-roles.ts'
import { bareDay } from '../words/weekday-days.ts'

type Hit = Sentence['hits'][number]

/** What asks, comes to the reader or is done there: days after it are not those of a place or an occasion named before. */
const asks: ReadonlySet<Meaning> = new Set(['want', 'visit', 'study', 'request', 'receive', 'city', 'coming'])
/** The same without what is also said of a journey to others: they come to a congress, and visit a fair. */
const wishes: ReadonlySet<Meaning> = new Set(['want', 'request', 'receive'])
const occasions: ReadonlySet<Meaning> = new Set(['conference', 'engagement'])

const homes: ReadonlySet<Meaning> = new Set(['city'])

const clauseEnd = /[.;:!?\n]/
/** As far as a place or an occasion may stand before its days, in words. */
const furthest = 9
const furthestUnspaced = 16
/** "A course in Stockholm": a place this near an occasion is where that is. */
const ownPlace = 3

const means = (hit: Hit, meanings: ReadonlySet<Meaning>): boolean =>
  hit.means.kind === 'meaning' && meanings.has(hit.means.meaning)

function isPlace({ means }: Hit): boolean {
  return means.kind === 'city' || (means.kind === 'country' && means.code !== 'SE')
}

/** Whether the text between two tokens holds the end of a clause. */
function isParted({ plain, tokens }: Reading, from: number, to: number): boolean {
  return to >= from && clauseEnd.test(plain.slice(tokens.ends[from - 1], tokens.starts[to]))
}

/**
 * Days of a stay in another place or of an occasion that is not the visit, said before them in the same clause: "we are in Uppsala for a
 * seminar from 15 to 17 April", "une étape à Göteborg les 9 et 10 mars", "курс, который заканчивается 25 сентября". They count only where
 * others are named. Nothing that asks or that is the reader's may stand between.
 * @param first the token at which the words about the day begin
 * @param isIn whether a place is said to be where something is
 */
export function isOfOtherOccasion(
  reading: Reading,
  sentence: Sentence,
  mention: DateMention,
  first: number,
  isIn: (hit: Hit) => boolean,
): boolean {
  const { words } = reading.tokens
  const reach = unspaced.test(words[first - 1] ?? '') ? furthestUnspaced : furthest
  const near = (hit: Hit): boolean =>
    hit.to <= first && first - hit.to <= reach && !isParted(reading, hit.to, first)
  const isBetween = (hit: Hit, meanings: ReadonlySet<Meaning>): boolean =>
    sentence.hits.some((each) => means(each, meanings) && each.from >= hit.to && each.from < mention.from)
  const isHome = (least: number): boolean =>
    sentence.hits.some((each) => means(each, homes) && each.from >= least && each.from < mention.from)
  return sentence.hits.some((hit) => {
    if (isPlace(hit))
      return (
        near(hit) &&
        !fromOrTo.test(words[hit.from - 1] ?? '') &&
        (isIn(hit) || (hit.means.kind === 'city' && first === hit.to && sentence.zone !== 'subject')) &&
        !bareDay.test(words[hit.from - 1] ?? '') &&
        !sentence.hits.some((each) => each.from === hit.from && means(each, homes)) &&
        !isBetween(hit, asks)
      )
    return (
      means(hit, occasions) &&
      near(hit) &&
      !isBetween(hit, wishes) &&
      !sentence.hits.some((each) => means(each, wishes) && each.from < hit.from) &&
      !isHome(hit.to + ownPlace)
    )
  })
}

/** 11月16日至17日哥本哈根: a place right after a day, in scripts without spaces. */
export function isPlacedAfter(reading: Reading, mention: DateMention, hit: Hit): boolean {
  const { words, starts, ends } = reading.tokens
  return (
    unspaced.test(words[hit.from] ?? '') &&
    hit.from - mention.to >= 0 &&
    hit.from - mention.to <= 1 &&
    /^\s?[:,]?\s?(?:在|于|赴)?$/.test(reading.plain.slice(ends[mention.to - 1], starts[hit.from]))
  )
}
