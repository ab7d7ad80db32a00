import type { Kind } from '../../strategy/words.ts'
import { kinds } from '../../strategy/words.ts'
import type { Entry } from '../entries.ts'
import { evidenceOf } from '../evidence.ts'
import type { Evidence } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import type { Hit } from '../matcher.ts'
import type { Reading, Sentence } from '../reading.ts'

type OtherKind = Exclude<Kind, 'visit'>

/** A kind besides the visit, how strongly the mail asks for it (from 1.3), whether by an act of its own, and where it says so. */
export type KindFound = { kind: OtherKind; score: number; asked: boolean; evidence: Evidence }

const enough = 1.3
const others = kinds.filter((each): each is OtherKind => each !== 'visit')

/** What tells of the thing rather than asking for it. */
const telling: readonly Meaning[] = ['past', 'report', 'cancel', 'decline', 'newsletter', 'invoice', 'web']

/** Kinds that visitors often name as the occasion of their journey: beside a visit they count only where they are asked for. */
const occasions = new Set<OtherKind>([
  'conference',
  'eu-project',
  'network',
  'membership',
  'eu-policy',
  'initiative',
  'declaration',
  'aid-project',
  'reception',
])

/**
 * Kinds besides the visit that the mail asks for: named together with something wanted of the City (join, sign, attend, enter
 * into) in one sentence or the next, or in the subject, or again and again. Strongest first.
 */
export function otherKindsOf(reading: Reading): KindFound[] {
  const found = others.flatMap((kind) => kindFound(reading, kind) ?? [])
  const top = Math.max(0, ...found.map((each) => each.score))
  return withoutOccasions(found)
    .filter((each) => each.score >= top * 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
}

/** Of the kinds found, those that are matters of their own beside a visit that is asked for. */
export function besideVisit(found: readonly KindFound[]): KindFound[] {
  return found.filter((each) => !occasions.has(each.kind) || each.asked)
}

function kindFound(reading: Reading, kind: OtherKind): KindFound | null {
  let score = 0
  let mentions = 0
  let asked = false
  let best: Hit<Entry> | null = null
  reading.sentences.forEach((sentence, index) => {
    if (sentence.zone === 'quoted' || sentence.zone === 'noise') return
    const hit = hitOf(reading, sentence, kind)
    if (!hit || negated(sentence, hit)) return
    mentions++
    const { value, isAct } = valueOf(reading, sentence, index, kind)
    asked ||= isAct
    if (value > score) {
      score = value
      best = hit
    }
  })
  const total = score + Math.min(3, mentions - 1) * 0.35
  const hit = best as Hit<Entry> | null
  if (!hit || total < enough) return null
  return { kind, score: total, asked, evidence: evidenceOf(reading, hit.from, hit.to, kind) }
}

/** How strongly one sentence asks for the kind that it names, and whether it does so in full. */
function valueOf(
  reading: Reading,
  sentence: Sentence,
  index: number,
  kind: OtherKind,
): { value: number; isAct: boolean } {
  const about = sentence.meanings
  const wants = about.has('want') || sentence.isQuestion
  const joins = about.has('join') || (kind === 'aid-project' && about.has('unfunded'))
  const invites = about.has('invite-out')
  const beside = [index - 1, index + 1, index + 2].some((at) => {
    const there = reading.sentences[at]
    return (
      there?.zone === sentence.zone &&
      there.meanings.has('join') &&
      (there.meanings.has('want') || there.isQuestion)
    )
  })
  // To condemn, to boycott: the word is the act, once it is said to the City.
  const demands = kind === 'foreign-policy' && about.has('city')
  const value =
    0.3 +
    (sentence.zone === 'subject' ? 1.2 : 0) +
    (wants ? 0.6 : 0) +
    (joins && (wants || invites) ? 1 : joins ? 0.3 : 0) +
    (invites ? 0.7 : 0) +
    (beside ? 0.7 : 0) +
    (demands ? 0.8 : 0) +
    (kind === 'sef' ? 0.7 : 0)
  const told = telling.some((each) => about.has(each)) && !(wants && joins)
  return { value: told ? value * 0.5 : value, isAct: joins && (wants || invites) }
}

/**
 * The longest phrase of the kind that no other phrase cuts: where words are not parted, 会議 also stands across the border of
 * 県議会 and 議員.
 */
function hitOf(reading: Reading, sentence: Sentence, kind: OtherKind): Hit<Entry> | null {
  let longest: Hit<Entry> | null = null
  for (const hit of sentence.hits) {
    if (hit.means.kind !== 'meaning' || hit.means.meaning !== kind) continue
    const cut =
      reading.tokens.words[hit.from]?.length === 1 &&
      sentence.hits.some(
        (each) => each.from < hit.from && each.to > hit.from && each.to < hit.to && each.to - each.from > 1,
      )
    if (!cut && (!longest || hit.to - hit.from > longest.to - longest.from)) longest = hit
  }
  return longest
}

/** "We do not propose an agreement": a negation at most three words before. */
function negated(sentence: Sentence, hit: Hit<Entry>): boolean {
  return (
    !sentence.isQuestion &&
    sentence.hits.some(
      (each) =>
        each.means.kind === 'meaning' &&
        each.means.meaning === 'not' &&
        hit.from >= each.to &&
        hit.from - each.to <= 3,
    )
  )
}

/** A reception for the guests of a congress is no conference of ours; a common stand on a directive is no declaration. */
function withoutOccasions(found: readonly KindFound[]): readonly KindFound[] {
  const scoreOf = (kind: OtherKind): number => found.find((each) => each.kind === kind)?.score ?? 0
  return found.filter(
    ({ kind, score, asked }) =>
      !(kind === 'conference' && scoreOf('reception') > 0 && (!asked || score <= scoreOf('reception'))) &&
      !(kind === 'declaration' && scoreOf('eu-policy') >= score * 0.8) &&
      !(kind === 'agreement' && scoreOf('letter-of-intent') > score),
  )
}
