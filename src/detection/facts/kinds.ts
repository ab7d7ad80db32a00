import type { Kind } from '../../strategy/words.ts'
import { kinds } from '../../strategy/words.ts'
import type { Entry } from '../entries.ts'
import { evidenceOf } from '../evidence.ts'
import type { Evidence } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import type { Hit } from '../matcher.ts'
import type { Reading, Sentence } from '../reading.ts'
import { isMeaning } from './people-meanings.ts'

export type OtherKind = Exclude<Kind, 'visit'>

/** A kind besides the visit that a mail names: what is seen of it (0–1 each), and the phrase that names it best. */
export type KindSeen = { kind: OtherKind; values: ReadonlyMap<string, number>; evidence: Evidence }

const others = kinds.filter((each): each is OtherKind => each !== 'visit')

/** What tells of the thing rather than asking for it. */
const telling: readonly Meaning[] = ['past', 'report', 'cancel', 'decline', 'newsletter', 'invoice', 'web']

/** Kinds that visitors often name as the occasion of their journey. */
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

/** What the whole mail says besides: whether it asks, whether somebody travels, whether it sells. */
const around = {
  'mail:moves': ['coming', 'visit', 'study'],
  'mail:joins': ['join'],
  'mail:sells': ['sell', 'invoice', 'phish', 'call-for-papers'],
} as const satisfies Record<string, readonly Meaning[]>

/** A kind that goes with another which says more: a text to sign is the agreement, a congress the occasion of a reception. */
const oftenMeant: Partial<Record<OtherKind, readonly OtherKind[]>> = {
  declaration: ['agreement', 'letter-of-intent', 'eu-project'],
  conference: ['reception'],
  agreement: ['letter-of-intent', 'eu-project', 'aid-project'],
}

/** What a mail about a kind often says besides: the hall of a reception, who pays for aid. */
const besides: Partial<Record<OtherKind, readonly Meaning[]>> = {
  reception: ['city-hall-reception'],
  'aid-project': ['funded', 'unfunded'],
  agreement: ['twin-town'],
  declaration: ['foreign-policy'],
}

const beside = [-1, 1, 2]

/** Everything that tells whether a kind is asked for or only named, for each kind besides the visit. */
export function kindsSeen(reading: Reading): KindSeen[] {
  const said = reading.sentences.filter(({ zone }) => zone !== 'quoted' && zone !== 'noise')
  const seen = others.flatMap((kind) => seenOf(reading, said, kind) ?? [])
  const weigh = ({ values }: { values: ReadonlyMap<string, number> }): number =>
    ['subject', 'wants', 'joins', 'asked', 'mentions'].reduce((sum, name) => sum + (values.get(name) ?? 0), 0)
  const top = Math.max(0, ...seen.map(weigh))
  for (const each of seen) {
    const behind = top - weigh(each)
    if (behind > 0) each.values.set('behind', Math.min(1, behind / 3))
    if (seen.length > 1) each.values.set('others', Math.min(3, seen.length - 1) / 3)
    const meant = oftenMeant[each.kind] ?? []
    if (seen.some(({ kind }) => meant.includes(kind))) each.values.set(`meant:${each.kind}`, 1)
  }
  return seen
}

type Values = { kind: OtherKind; values: Map<string, number>; evidence: Evidence }

function seenOf(reading: Reading, said: readonly Sentence[], kind: OtherKind): Values | null {
  const values = new Map<string, number>()
  const set = (name: string, holds: boolean): void => void (holds && values.set(name, 1))
  let best: { hit: Hit<Entry>; value: number } | null = null
  let mentions = 0
  said.forEach((sentence, index) => {
    const hit = hitOf(reading, sentence, kind)
    if (!hit || negated(sentence, hit)) return
    mentions++
    const about = sentence.meanings
    const join = about.get('join')
    const joins =
      (join !== undefined && !(join.from === hit.from && join.to === hit.to)) ||
      (kind === 'aid-project' && about.has('unfunded'))
    const wants = asks(sentence)
    const invites = about.has('invite-out')
    const isTold = telling.some((each) => about.has(each)) && !(wants && joins)
    set('subject', sentence.zone === 'subject')
    set('untold', !isTold)
    set('wants', wants && !isTold)
    set('joins', joins && !isTold)
    set('invites', invites)
    set('asked', joins && (wants || invites) && !isTold)
    set(
      'beside',
      beside.some((step) => {
        const there = said[index + step]
        return there !== undefined && there.meanings.has('join') && asks(there)
      }),
    )
    set('early', index < 4)
    set('besides', about.has('besides') && !isTold)
    set('we', about.has('we'))
    set('theme', sentence.themes.size > 0)
    const value = Number(wants) + Number(joins) + Number(sentence.zone === 'subject')
    if (!best || value > best.value) best = { hit, value }
  })
  const found = best as { hit: Hit<Entry>; value: number } | null
  if (!found) return null
  values.set('mentions', Math.min(3, mentions) / 3)
  for (const [name, meanings] of Object.entries(around))
    set(
      name,
      said.some((each) => meanings.some((meaning) => each.meanings.has(meaning))),
    )
  set(
    'mail:asks',
    said.some((each) => asks(each) && each.meanings.has('city')),
  )
  set('occasion', occasions.has(kind) && values.has('mail:moves'))
  const also = besides[kind]
  set(
    `also:${kind}`,
    also !== undefined && said.some((each) => also.some((meaning) => each.meanings.has(meaning))),
  )
  set(`is:${kind}`, true)
  return { kind, values, evidence: evidenceOf(reading, found.hit.from, found.hit.to, kind) }
}

const asks = ({ meanings, isQuestion }: Sentence): boolean => meanings.has('want') || isQuestion

const infrastructure = new Set<string>(['transport', 'energy', 'water', 'waste', 'it-digital'])

/**
 * The longest phrase of the kind that no other phrase cuts: where words are not parted, 会議 also stands across the border of
 * 県議会 and 議員. A network of buses or pipes is none of cities, unless it is a name.
 */
function hitOf(reading: Reading, sentence: Sentence, kind: OtherKind): Hit<Entry> | null {
  let longest: Hit<Entry> | null = null
  if (!sentence.meanings.has(kind)) return longest
  for (const hit of sentence.hits) {
    if (hit.means.kind !== 'meaning' || hit.means.meaning !== kind) continue
    const cut =
      reading.tokens.words[hit.from]?.length === 1 &&
      sentence.hits.some(
        (each) => each.from < hit.from && each.to > hit.from && each.to < hit.to && each.to - each.from > 1,
      )
    if (cut || (kind === 'network' && isOfThings(reading, sentence, hit))) continue
    if (!longest || hit.to - hit.from > longest.to - longest.from) longest = hit
  }
  return longest
}

function isOfThings({ full, at, tokens }: Reading, { hits }: Sentence, { from, to }: Hit<Entry>): boolean {
  const isName = /^\p{Lu}/u.test(full.slice(at[tokens.starts[from] ?? 0] ?? 0))
  return (
    !isName &&
    hits.some(
      ({ means, from: first, to: last }) =>
        means.kind === 'theme' &&
        infrastructure.has(means.theme) &&
        (last <= from ? from - last <= 3 : first >= to && first - to <= 1),
    )
  )
}

/** "We do not propose an agreement": a negation at most three words before. */
function negated(sentence: Sentence, hit: Hit<Entry>): boolean {
  return (
    !sentence.isQuestion &&
    sentence.hits.some((each) => isMeaning(each, 'not') && hit.from >= each.to && hit.from - each.to <= 3)
  )
}
