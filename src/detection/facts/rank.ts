import type { Level, Rank } from '../../strategy/words.ts'
import { evidenceOf } from '../evidence.ts'
import type { Evidence } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import { gapText, sentenceAt } from '../text-of.ts'
import { isMeaning } from './people-meanings.ts'
import type { Employer } from './employer.ts'
import { employerIn, employerOf } from './employer.ts'
import {
  comesNot,
  deputyAfter,
  deputyBefore,
  elsewhereWords,
  isInstitution,
  membersAfter,
  ofInstitution,
  ofState,
  presides,
  spokenTo,
  technical,
} from '../words/rank-words.ts'
import { ledBy } from '../words/people-words.ts'
import { capitals } from '../words/rank.ts'

export type RankFact = { rank: Rank | null; level: Level | null; title: string | null; evidence: Evidence[] }

/** Titles from the highest down, what they make of the visit (docs/detection.md, tiers A–C) and how sure one mention is. */
const order: readonly { meaning: Meaning; rank: Rank; level: Level }[] = [
  { meaning: 'head-of-state', rank: 'head-of-state', level: 'A' },
  { meaning: 'minister', rank: 'minister', level: 'A' },
  { meaning: 'vice-minister', rank: 'minister', level: 'B' },
  { meaning: 'ambassador', rank: 'ambassador', level: 'A' },
  { meaning: 'mayor', rank: 'mayor', level: 'B' },
  { meaning: 'governor', rank: 'political', level: 'B' },
  { meaning: 'deputy-mayor', rank: 'political', level: 'B' },
  { meaning: 'mp', rank: 'political', level: 'B' },
  { meaning: 'councillor', rank: 'political', level: 'C' },
  { meaning: 'official', rank: 'official', level: 'C' },
  { meaning: 'expert', rank: 'expert', level: 'C' },
  { meaning: 'student', rank: 'student', level: 'C' },
  { meaning: 'other-rank', rank: 'other', level: 'C' },
]

const entries: ReadonlyMap<Meaning, (typeof order)[number]> = new Map(
  order.map((each) => [each.meaning, each]),
)

/**
 * The highest visitor's rank, the level of the visit and the title as written. Titles of those who are to be met ("meet your
 * mayor"), of intermediaries and in signatures do not count unless nobody else is named.
 */
export function rankOf(reading: Reading, counted: readonly Evidence[]): RankFact {
  const found = candidates(reading)
  const strong = found.filter(
    (each) =>
      (each.weight >= 1 && !isInPassing(reading, each, counted)) || isCountedPupil(reading, each, counted),
  )
  const pool = amongCounted(reading, strong.length > 0 ? strong : found, counted)
  const named = pool.sort((a, b) => order.indexOf(a.entry) - order.indexOf(b.entry) || b.weight - a.weight)[0]
  const top = named && strong.length > 0 ? byEmployer(reading, named, counted) : named
  if (!top || (strong.length === 0 && lowly.has(top.entry.rank))) return fromEmployer(reading, top, counted)
  const evidence = evidenceOf(reading, top.from, top.to, 'rank')
  const level = pool.some((each) => each.entry === top.entry && levelOf(reading, each) === 'A')
    ? 'A'
    : top.entry.level
  return { rank: top.entry.rank, level, title: evidence.text, evidence: [evidence] }
}

/** "If politicians are involved", "we promised the mayor": named where nobody travels, in a mail that counts who does. */
function isInPassing(reading: Reading, candidate: Candidate, counted: readonly Evidence[]): boolean {
  const { entry, from } = candidate
  if (counted.length === 0 || !highest.includes(entry.rank)) return false
  if (isInside(reading, candidate, counted) || heads(reading, candidate)) return false
  const sentence = sentenceAt(reading, from)
  if (sentence?.zone !== 'live') return false
  const { starts, ends } = reading.tokens
  const start = reading.at[starts[sentence.from] ?? 0] ?? 0
  const end = reading.at[(ends[sentence.to - 1] ?? 1) - 1] ?? 0
  // "The invitation should be made out to our mayor".
  if (
    sentence.meanings.has('invitation-letter') &&
    !sentence.meanings.has('coming') &&
    !sentence.meanings.has('study')
  )
    return true
  const around = reading.sentences.slice(
    (reading.sentenceOf[from] ?? 0) - 1,
    (reading.sentenceOf[from] ?? 0) + 2,
  )
  const first = reading.at[starts[around[0]?.from ?? sentence.from] ?? 0] ?? start
  const last = reading.at[(ends[(around[around.length - 1]?.to ?? sentence.to) - 1] ?? 1) - 1] ?? end
  if (counted.some((each) => each.end > first && each.start <= last)) return false
  if (sentence.hits.some((hit) => hit.means.kind === 'number' && from - hit.to >= 0 && from - hit.to <= 1))
    return false
  return sentence.to - sentence.from > 5 && !travels.some((each) => sentence.meanings.has(each))
}
/** "A delegation headed by the deputy mayor", 以副区长为团长的代表团. */
function heads({ plain, tokens }: Reading, { from, to }: { from: number; to: number }): boolean {
  const start = tokens.starts[from] ?? 0
  const end = tokens.ends[to - 1] ?? 0
  return (
    ledBy.test(/[^.;:\n]*$/.exec(plain.slice(Math.max(0, start - 32), start))?.[0] ?? '') ||
    /^[^.;:,\n]{0,12}(?:为团长|為團長|率|단장|団長)/.test(plain.slice(end, end + 20))
  )
}

const travels: readonly Meaning[] = ['want', 'coming', 'study', 'visit', 'request', 'receive', 'reception']

const lowly = new Set<Rank>(['official', 'expert', 'student', 'other'])

/**
 * Of titles below the politically chosen, those of the people counted win over others ("four of our researchers"; the board's
 * "city managers" do not come). Pupils with their teachers are students.
 */
function amongCounted(reading: Reading, pool: Candidate[], counted: readonly Evidence[]): Candidate[] {
  const isExact = pool.some((each) => lowly.has(each.entry.rank) && isInside(reading, each, counted))
  const inside = (each: Candidate): boolean => isInside(reading, each, counted, isExact ? 0 : beside)
  const isLow = (each: Candidate): boolean => lowly.has(each.entry.rank)
  const within = pool.filter(inside)
  const lowWithin = within.filter(isLow)
  const kept = lowWithin.length > 0 ? pool.filter((each) => !isLow(each) || inside(each)) : pool
  const withPupils = pool.some(
    (each) => isCountedPupil(reading, each, counted) || (inside(each) && each.entry.rank === 'student'),
  )
  return withPupils
    ? [...kept, ...pool].filter(
        (each) => (kept.includes(each) && !isLow(each)) || each.entry.rank === 'student',
      )
    : kept
}

/** Engineers, planners and the like are officials where they work for the public, experts elsewhere; an association's chair is neither. */
function byEmployer(reading: Reading, top: Candidate, counted: readonly Evidence[]): Candidate {
  const { rank } = top.entry
  const isTheirs = isInside(reading, top, counted, beside)
  const { starts, ends } = reading.tokens
  const title = reading.plain.slice(starts[top.from], ends[top.to - 1])
  if (rank === 'other' && counted.length > 0 && (!isTheirs || /^ceo/.test(title))) {
    const employer = employerNear(reading, top, counted)
    return employer === 'public' ? { ...top, entry: entryOf('official') } : top
  }
  if (rank !== 'expert' && rank !== 'official') return top
  const isTechnical = technical.test(title)
  if (rank === 'expert' && !isTechnical) return top
  if (rank === 'official' && employerIn(title) === 'practice') return { ...top, entry: entryOf('expert') }
  const employer = employerNear(reading, top, counted)
  if (employer === 'public' && rank === 'expert' && isTechnical) return { ...top, entry: entryOf('official') }
  if (employer === 'private') return { ...top, entry: entryOf('other-rank') }
  return top
}

const entryOf = (meaning: Meaning): (typeof order)[number] =>
  entries.get(meaning) ?? { meaning: 'other-rank', rank: 'other', level: 'C' }

/** Whom those counted or titled work for: as the words right around say, or as the sender does. */
function employerNear(
  reading: Reading,
  top: Candidate | undefined,
  counted: readonly Evidence[],
): Employer | null {
  const { plain, tokens, at } = reading
  const first = counted[0]
  const token = first
    ? tokens.starts.findIndex((start) => (at[start] ?? 0) >= first.start)
    : (top?.from ?? -1)
  const sentence = token >= 0 ? sentenceAt(reading, token) : undefined
  const near = sentence
    ? plain.slice(
        tokens.starts[Math.max(sentence.from, token - 2)],
        tokens.ends[Math.min(sentence.to, token + 14) - 1],
      )
    : ''
  // Who travels with an agency does not work for it.
  const isAgency = reading.sentences.some(({ meanings }) => meanings.has('via-agency'))
  return employerIn(near) ?? (isAgency ? null : employerOf(reading))
}

/** Nobody's title is said: what the body is that sends them. */
function fromEmployer(reading: Reading, top: Candidate | undefined, counted: readonly Evidence[]): RankFact {
  const none: RankFact = { rank: null, level: null, title: null, evidence: [] }
  const evidence = top ? [evidenceOf(reading, top.from, top.to, 'rank')] : counted.slice(0, 1)
  if (evidence.length === 0) return none
  const employer = employerNear(reading, top, counted)
  const rank = top?.entry.rank ?? (employer === null ? null : rankAt[employer])
  return {
    rank,
    level: 'C',
    title: top ? (evidence[0]?.text ?? null) : null,
    evidence: evidence.map((each) => ({ ...each, means: 'rank' })),
  }
}

const rankAt: Readonly<Record<Employer, Rank>> = { public: 'official', practice: 'expert', private: 'other' }

function isInside(reading: Reading, candidate: Candidate, counted: readonly Evidence[], near = 0): boolean {
  const at = reading.at[reading.tokens.starts[candidate.from] ?? 0] ?? 0
  return counted.some(
    ({ start, end }) => at >= start - near / 8 && at < end + near && isTold(reading, start, end, at),
  )
}

/** Units of text beside the number of people in which their profession is still theirs: "24名中四學生", "12 of us: nurses and a doctor". */
const beside = 40

function isTold(reading: Reading, start: number, end: number, at: number): boolean {
  const between = at < start ? reading.full.slice(at, start) : reading.full.slice(end, at)
  return !/[.!?。！？\n]/.test(between)
}

/** Pupils who are counted are the visitors, whatever verb stands near ("with 28 pupils we would like to see"). */
function isCountedPupil(reading: Reading, candidate: Candidate, counted: readonly Evidence[]): boolean {
  if (candidate.entry.rank !== 'student') return false
  const sentence = sentenceAt(reading, candidate.from)
  const isNumbered =
    sentence?.zone === 'live' &&
    sentence.hits.some(
      (hit) => hit.means.kind === 'number' && candidate.from >= hit.to && candidate.from - hit.to <= 2,
    )
  // "Our pupils (23, and three adults)".
  const isSized = /^\s?\(\d/.test(reading.plain.slice(reading.tokens.ends[candidate.to - 1]).slice(0, 4))
  return isNumbered || isSized || isInside(reading, candidate, counted)
}

type Candidate = { entry: (typeof order)[number]; from: number; to: number; weight: number }

function candidates(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'quoted' || isSalutation(reading, sentence)) continue
    const blocked = sentence.hits.filter(
      (hit) =>
        hit.means.kind === 'meaning' &&
        (hit.means.meaning === 'not-title' || hit.means.meaning === 'political-host'),
    )
    for (const hit of sentence.hits) {
      if (hit.means.kind !== 'meaning') continue
      const meaning = hit.means.meaning
      const entry = entries.get(meaning)
      if (!entry || blocked.some((each) => hit.from >= each.from && hit.to <= each.to)) continue
      const longer = sentence.hits.some(
        (each) =>
          each !== hit &&
          each.means.kind === 'meaning' &&
          entries.has(each.means.meaning) &&
          each.from <= hit.from &&
          each.to >= hit.to &&
          each.to - each.from > hit.to - hit.from,
      )
      if (longer) continue
      const said = asSaid(reading, sentence, hit.from, hit.to, entry)
      if (!said) continue
      found.push({
        entry: said,
        from: hit.from,
        to: hit.to,
        weight: weightOf(reading, sentence, hit.from, hit.to, said.rank),
      })
    }
  }
  return found
}

const highest: readonly Rank[] = ['head-of-state', 'minister', 'ambassador', 'mayor', 'political']

/** What a title says with the words around it: a deputy's, a club president's, that of whom is written to or does not come. */
function asSaid(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  entry: (typeof order)[number],
): (typeof order)[number] | null {
  if (!highest.includes(entry.rank)) return entry
  const { starts, ends } = reading.tokens
  const before = reading.plain.slice(starts[Math.max(sentence.from, from - 5)], starts[from])
  const end = ends[to - 1] ?? 0
  const after = reading.plain.slice(end, end + 60)
  const isNegated = sentence.hits.some((hit) => isMeaning(hit, 'not') && from >= hit.to && from - hit.to <= 1)
  if (isNegated || comesNot.test(after) || /(?:^|\s)nor (?:will |does |do )?(?:the |our )?$/.test(before))
    return null
  if (from - sentence.from <= 5 && spokenTo.test(before) && /^\s?(?:[,!:،,]|$|\n)/.test(after)) return null
  if (
    isInstitution.test(reading.plain.slice(starts[from], end)) &&
    !ofInstitution.test(before) &&
    !membersAfter.test(after)
  )
    return null
  // 부서장 관련: a word that only looks so across a space; "accord de principe".
  const written = reading.full.slice(reading.at[starts[from] ?? 0], (reading.at[end - 1] ?? 0) + 1)
  if (/^[\uac00-\ud7a3]\s[\uac00-\ud7a3]$/.test(written) || /^princip/.test(written)) return null
  if (entry.meaning === 'head-of-state' && presides.test(after)) return null
  const title = reading.plain.slice(starts[from], end)
  const isDeputy = deputyBefore.test(before) || deputyAfter.test(after)
  if (isDeputy && entry.meaning === 'mayor') return entryOf('deputy-mayor')
  if (isDeputy && entry.meaning === 'minister' && !/prime|premier|stats|paa/.test(title))
    return entryOf('vice-minister')
  return entry
}

/** "Sehr geehrte Frau Bürgermeisterin," names who is written to: a short first line that ends in a comma, colon or "!". */
function isSalutation(reading: Reading, sentence: Reading['sentences'][number]): boolean {
  if (sentence.zone !== 'live' || sentence.to - sentence.from > 12) return false
  if (reading.sentences.find((each) => each.zone === 'live') !== sentence) return false
  const end = reading.tokens.ends[sentence.to - 1] ?? 0
  const after = reading.plain.slice(end, end + 3)
  return /^\s?[,:!،]?\s*\n/.test(after) && !sentence.meanings.has('want') && !sentence.meanings.has('coming')
}

/** The last line names who signs, not who comes: "Le Maire de Thiès". */
function isClosing(reading: Reading, sentence: Reading['sentences'][number]): boolean {
  if (sentence.zone !== 'live' || sentence.to - sentence.from > 7) return false
  const live = reading.sentences.filter((each) => each.zone === 'live')
  const before = reading.plain.slice(
    reading.tokens.ends[sentence.from - 1] ?? 0,
    reading.tokens.starts[sentence.from],
  )
  const { meanings } = sentence
  return (
    live.length > 3 &&
    live[live.length - 1] === sentence &&
    before.includes('\n') &&
    !['want', 'coming', 'visit', 'study'].some((each) => meanings.has(each as Meaning))
  )
}

function weightOf(
  reading: Reading,
  sentence: Reading['sentences'][number],
  from: number,
  to: number,
  rank: Rank,
): number {
  let weight = sentence.zone === 'noise' || isClosing(reading, sentence) ? 0.4 : 1
  if (sentence.zone === 'noise' && (rank === 'official' || rank === 'expert')) weight = 0.3
  for (const hit of sentence.hits) {
    if (hit.means.kind !== 'meaning') continue
    const before = from - hit.to
    if (hit.means.meaning === 'receive' && before >= -4 && before <= 6) weight -= 0.6
    if (hit.means.meaning === 'city' && before >= 0 && before <= 2 && !parted(reading, hit.to, from))
      weight -= 0.6
    // "Prefeita de Estocolmo": your own.
    if (hit.means.meaning === 'city' && hit.from >= to && hit.from - to <= 1 && highest.includes(rank))
      weight -= 0.6
    if (hit.means.meaning === 'via-embassy' && rank === 'ambassador') weight -= 0.3
    if (hit.means.meaning === 'group' && Math.abs(before) <= 8) weight += 0.5
  }
  return highest.includes(rank) && heads(reading, { from, to }) ? weight + 1 : weight
}

/** "In Stockholm: 24 pupils" are not Stockholm's pupils. */
function parted(reading: Reading, to: number, from: number): boolean {
  return /[:;.]/.test(gapText(reading, to, from))
}

function levelOf(reading: Reading, top: Candidate): Level {
  const { meaning, level } = top.entry
  if (meaning !== 'mayor' && meaning !== 'minister') return level
  const sentence = sentenceAt(reading, top.from)
  const { starts, ends } = reading.tokens
  const first = Math.max(sentence?.from ?? 0, top.from - 3)
  const around = reading.plain.slice(
    starts[first],
    ends[Math.min(sentence?.to ?? ends.length, top.to + 7) - 1],
  )
  if (meaning === 'minister') return ofState.test(around) ? 'B' : level
  const place = reading.plain.slice(
    starts[first],
    ends[Math.min(sentence?.to ?? ends.length, top.to + 6) - 1],
  )
  const match = capitals.exec(place)
  const between = match ? place.slice((ends[top.to - 1] ?? 0) - (starts[first] ?? 0), match.index) : ''
  return match && !elsewhereWords.test(between) ? 'A' : 'B'
}
