import type { Correspondent } from '../../mail/message.ts'
import type { CountryCode } from '../../strategy/country-code.ts'
import { callingCodes } from '../calling-codes.ts'
import { countryCodes } from '../country-codes.ts'
import { evidenceOf } from '../evidence.ts'
import type { Evidence } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import { sentenceAt } from '../text-of.ts'
import { generic, languageOpens } from '../words/countries.ts'

/** Where the visitors come from, with what points abroad or home; weights are sums over mentions. */
export type Origin = {
  countries: CountryCode[]
  evidence: Evidence[]
  place: { value: string; evidence: Evidence } | null
  /** Weight of the strongest foreign country, and of Sweden. */
  foreign: number
  home: number
  senderTop: string | null
}

const known = new Set(countryCodes)
const languageHome: Record<string, string> = {
  no: 'NO',
  da: 'DK',
  fi: 'FI',
  pl: 'PL',
  uk: 'UA',
  tr: 'TR',
  fa: 'IR',
  ja: 'JP',
  ko: 'KR',
  it: 'IT',
  is: 'IS',
  et: 'EE',
  lv: 'LV',
  lt: 'LT',
  el: 'GR',
  ro: 'RO',
  cs: 'CZ',
  hu: 'HU',
  zh: 'CN',
  nl: 'NL',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'PT',
  so: 'SO',
}

/** A place in the sender's name or domain: enough alone, less than one that the text says. */
const senderWeight = 1.5

/** The country of an address by its top-level domain; null for generic ones. */
export function countryOfAddress(address: string): string | null {
  const top = address.split('.').pop()?.toUpperCase() ?? ''
  if (top === 'UK') return 'GB'
  return top.length === 2 && known.has(top) && !generic.has(top) ? top : null
}

/**
 * Weighs every sign of a country: names, demonyms and cities (most where "from", "mayor of", "delegation" stand by, least
 * where other stops and comparisons do), sender and signature, top-level domains, telephone prefixes, the language.
 */
export function originOf(reading: Reading, language: string): Origin {
  const weights = new Map<string, number>()
  const best = new Map<string, { weight: number; evidence: Evidence }>()
  const places: { code: string; weight: number; evidence: Evidence }[] = []
  const firm = new Set<string>()
  const add = (code: string, weight: number, evidence: Evidence | null): void => {
    weights.set(code, (weights.get(code) ?? 0) + weight)
    if (evidence && weight > (best.get(code)?.weight ?? 0)) best.set(code, { weight, evidence })
  }
  let last = -1
  const seen = new Map<string, number>()
  for (const hit of reading.hits) {
    if ((hit.means.kind !== 'country' && hit.means.kind !== 'city') || hit.from < last) continue
    if (isPartOfVerb(reading, hit.from, hit.to) || isLanguage(reading, hit.from)) continue
    last = hit.to
    const zone = reading.zoneOf[hit.from]
    if (zone === 'quoted') continue
    const code = hit.means.code
    const times = (seen.get(code) ?? 0) + 1
    seen.set(code, times)
    const context = contextOf(reading, hit.from, hit.to)
    let weight = (zone === 'subject' ? 1.5 : zone === 'noise' ? 2 : 1) + context.from + context.group
    if (context.elsewhere) weight = context.from > 0 ? weight * 0.4 : 0.15
    if (context.from > 0 && !context.elsewhere) firm.add(code)
    const evidence = evidenceOf(reading, hit.from, hit.to, 'country')
    add(code, times > 3 ? weight * 0.3 : weight, evidence)
    if (hit.means.kind === 'city' && code !== 'SE') places.push({ code, weight, evidence })
  }
  const bySender = new Set(
    reading.senderHits.flatMap(({ means }) =>
      means.kind === 'country' || means.kind === 'city' ? [means.code] : [],
    ),
  )
  for (const code of bySender) add(code, senderWeight, null)
  addAddresses(reading, add)
  const home = languageHome[language]
  if (home) add(home, 0.8, null)
  const sender = liveSender(reading.message.from)
  const sweden = weights.get('SE') ?? 0
  weights.delete('SE')
  const ranked = [...weights].sort((a, b) => b[1] - a[1])
  const top = ranked[0]?.[1] ?? 0
  const chosen = ranked
    .filter(([code, weight], index) =>
      index === 0 ? weight >= 0.8 : weight >= 0.6 * top && weight >= 3 && firm.has(code),
    )
    .map(([code]) => code)
  const place = places.filter((each) => each.code === chosen[0]).sort((a, b) => b.weight - a.weight)[0]
  return {
    countries: chosen as CountryCode[],
    evidence: chosen.flatMap((code) => best.get(code)?.evidence ?? []),
    place: place ? { value: place.evidence.text, evidence: { ...place.evidence, means: 'place' } } : null,
    foreign: top,
    home: sweden,
    senderTop: sender,
  }
}

/** Turkish "kabul eder misiniz" (would you receive) has nothing to do with Kabul: a wish or a reception says it at greater length. */
function isPartOfVerb(reading: Reading, from: number, to: number): boolean {
  const sentence = sentenceAt(reading, from)
  return (sentence?.hits ?? []).some(
    ({ means, from: first, to: last }) =>
      means.kind === 'meaning' &&
      means.meaning === 'receive' &&
      first === from &&
      last > to &&
      last - first <= 3,
  )
}
function isLanguage({ full, at, tokens }: Reading, from: number): boolean {
  const first = full.charAt(at[tokens.starts[from] ?? 0] ?? 0)
  const isSmall = first !== first.toUpperCase()
  const word = tokens.words[from] ?? ''
  return (isSmall || word === 'english') && languageOpens.test(tokens.words[from - 1] ?? '')
}

/** Who is from a place that is named beside them. */
const bodies: ReadonlySet<Meaning> = new Set([
  'group',
  'organisation',
  'people',
  'mayor',
  'minister',
  'head-of-state',
  'governor',
  'deputy-mayor',
  'ambassador',
  'official',
  'expert',
  'student',
])

function contextOf(
  reading: Reading,
  from: number,
  to: number,
): { from: number; group: number; elsewhere: boolean } {
  const sentence = sentenceAt(reading, from)
  let origin = 0
  let group = 0
  let elsewhere = false
  for (const hit of sentence?.hits ?? []) {
    if (hit.means.kind !== 'meaning') continue
    const before = from - hit.to
    const after = hit.from - to
    if (hit.means.meaning === 'from' && before >= 0 && before <= 3)
      origin = Math.max(origin, 3 - before * 0.5)
    if (hit.means.meaning === 'elsewhere' && before >= -4 && before <= 5) elsewhere = true
    const near = (before >= 0 && before <= 4) || (after >= 0 && after <= 3)
    if (near && bodies.has(hit.means.meaning)) group = 1.5
  }
  return { from: origin, group, elsewhere }
}

function liveSender(from: Correspondent | null): string | null {
  return from ? countryOfAddress(from.address) : null
}

function addAddresses(
  reading: Reading,
  add: (code: string, weight: number, evidence: Evidence | null) => void,
): void {
  const sender = liveSender(reading.message.from)
  if (sender) add(sender, 2.5, null)
  for (const each of reading.message.replyTo.slice(0, 3)) {
    const code = countryOfAddress(each.address)
    if (code && code !== sender) add(code, 1.5, null)
  }
  let count = 0
  const { full } = reading
  const addresses = full.includes('@') ? full.matchAll(/@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,5}/gi) : []
  for (const match of addresses) {
    if (++count > 12) break
    const code = countryOfAddress(match[0])
    if (code && code !== 'SE')
      add(code, 1, {
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        means: 'country',
      })
  }
  count = 0
  const numbers = /\+|00/.test(full) ? full.matchAll(/(?:\+|\b00)(\d{1,3})[\s().-]?[\d\s().-]{5,20}/g) : []
  for (const match of numbers) {
    if (++count > 8) break
    const digits = match[1] ?? ''
    const code = callingCodes[digits] ?? callingCodes[digits.slice(0, 2)] ?? callingCodes[digits.slice(0, 1)]
    if (code)
      add(code, 1.5, {
        text: match[0].trim(),
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        means: 'country',
      })
  }
}
