import type { Level, Rank } from '../../strategy/words.ts'
import { evidenceOf } from '../evidence.ts'
import type { Evidence } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import type { Reading } from '../reading.ts'

export type RankFact = { rank: Rank | null; level: Level | null; title: string | null; evidence: Evidence[] }

/** Titles from the highest down, what they make of the visit (docs/detection.md, tiers A–C) and how sure one mention is. */
const order: readonly { meaning: Meaning; rank: Rank; level: Level }[] = [
  { meaning: 'head-of-state', rank: 'head-of-state', level: 'A' },
  { meaning: 'minister', rank: 'minister', level: 'A' },
  { meaning: 'vice-minister', rank: 'minister', level: 'B' },
  { meaning: 'ambassador', rank: 'ambassador', level: 'B' },
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

/** Capitals and megacities, whose mayors are tier A: as codes and the names a mail uses. */
const capitals =
  /\b(copenhagen|kobenhavn|oslo|helsinki|helsingfors|reykjavik|tallinn|riga|vilnius|warsaw|warszawa\w*|berlin|vienna|wien|bern|paris|brussels|bruxelles|amsterdam|london|dublin|madrid|lisbon|lisboa|rome|roma|athens|prague|praha|bratislava|budapest|ljubljana|zagreb|belgrade|beograd|sarajevo|skopje|tirana|pristina|sofia|bucharest|bucuresti|chisinau|kyiv|kiev|moscow|tbilisi|yerevan|baku|astana|tashkent|ankara|istanbul|ramallah|amman|beirut|baghdad|tehran|riyadh|doha|muscat|cairo|tunis|algiers|rabat|khartoum|mogadishu|asmara|addis ababa|nairobi|kampala|kigali|lusaka|harare|maputo|windhoek|gaborone|pretoria|tshwane|luanda|accra|abuja|lagos|dakar|abidjan|bamako|delhi|mumbai|islamabad|karachi|dhaka|colombo|kathmandu|kabul|bangkok|hanoi|ho chi minh city|phnom penh|kuala lumpur|jakarta|manila|beijing|shanghai|ulaanbaatar|tokyo|seoul|ottawa|washington|new york|mexico city|bogota|quito|lima|santiago de chile|buenos aires|montevideo|asuncion|brasilia|sao paulo|canberra|wellington)\b|киів|києв|киев|москв|минск|ташкент|бишкек|астан[аыеоу]|тбилис|ереван|душанбе|ашхабад|кишин|таллин|вильнюс|طهران|تهران|عمان|بيروت|القاهره|بغداد|كابل|دمشق|الدوحه|الرباط|الخرطوم|北京|上海|东京|東京|首尔|서울/

/**
 * The highest visitor's rank, the level of the visit and the title as written. Titles of those who are to be met ("meet your
 * mayor"), of intermediaries and in signatures do not count unless nobody else is named.
 */
export function rankOf(reading: Reading, counted: readonly Evidence[]): RankFact {
  const found = candidates(reading)
  const strong = found.filter((each) => each.weight >= 1 || isCountedPupil(reading, each, counted))
  const pool = amongCounted(reading, strong.length > 0 ? strong : found, counted)
  const top = pool.sort((a, b) => order.indexOf(a.entry) - order.indexOf(b.entry) || b.weight - a.weight)[0]
  if (!top) return { rank: null, level: null, title: null, evidence: [] }
  const evidence = evidenceOf(reading, top.from, top.to, 'rank')
  const level = pool.some((each) => each.entry === top.entry && levelOf(reading, each) === 'A')
    ? 'A'
    : top.entry.level
  return { rank: top.entry.rank, level, title: evidence.text, evidence: [evidence] }
}

const lowly = new Set<Rank>(['official', 'expert', 'student', 'other'])

/**
 * Of titles below the politically chosen, those of the people counted win over others ("four of our researchers"; the board's
 * "city managers" do not come). Pupils with their teachers are students.
 */
function amongCounted(reading: Reading, pool: Candidate[], counted: readonly Evidence[]): Candidate[] {
  const inside = (each: Candidate): boolean => isInside(reading, each, counted)
  const isLow = (each: Candidate): boolean => lowly.has(each.entry.rank)
  const within = pool.filter(inside)
  const lowWithin = within.filter(isLow)
  const kept = lowWithin.length > 0 ? pool.filter((each) => !isLow(each) || inside(each)) : pool
  const withPupils = lowWithin.some((each) => each.entry.rank === 'student')
  return withPupils ? kept.filter((each) => each.entry.rank !== 'expert') : kept
}

function isInside(reading: Reading, candidate: Candidate, counted: readonly Evidence[]): boolean {
  const at = reading.at[reading.tokens.starts[candidate.from] ?? 0] ?? 0
  return counted.some(({ start, end }) => at >= start && at < end)
}

/** Pupils who are counted are the visitors, whatever verb stands near ("with 28 pupils we would like to see"). */
function isCountedPupil(reading: Reading, candidate: Candidate, counted: readonly Evidence[]): boolean {
  return candidate.entry.rank === 'student' && isInside(reading, candidate, counted)
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
      const entry = order.find((each) => each.meaning === meaning)
      if (!entry || blocked.some((each) => hit.from >= each.from && hit.to <= each.to)) continue
      const longer = sentence.hits.some(
        (each) =>
          each !== hit &&
          each.means.kind === 'meaning' &&
          order.some((other) => each.means.kind === 'meaning' && other.meaning === each.means.meaning) &&
          each.from <= hit.from &&
          each.to >= hit.to &&
          each.to - each.from > hit.to - hit.from,
      )
      if (longer) continue
      found.push({
        entry,
        from: hit.from,
        to: hit.to,
        weight: weightOf(reading, sentence, hit.from, entry.rank),
      })
    }
  }
  return found
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
    if (hit.means.meaning === 'via-embassy' && rank === 'ambassador') weight -= 0.3
    if (hit.means.meaning === 'group' && Math.abs(before) <= 8) weight += 0.5
  }
  return weight
}

/** "In Stockholm: 24 pupils" are not Stockholm's pupils. */
function parted(reading: Reading, to: number, from: number): boolean {
  return /[:;.]/.test(reading.plain.slice(reading.tokens.ends[to - 1], reading.tokens.starts[from]))
}

function levelOf(reading: Reading, top: Candidate): Level {
  if (top.entry.meaning !== 'mayor' && top.entry.meaning !== 'deputy-mayor') return top.entry.level
  const after = reading.plain.slice(
    reading.tokens.starts[Math.max(0, top.from - 4)],
    reading.tokens.ends[Math.min(reading.tokens.ends.length - 1, top.to + 5)],
  )
  return top.entry.meaning === 'mayor' && capitals.test(after) ? 'A' : 'B'
}
