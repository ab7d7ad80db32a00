import { normalise } from '../normalise.ts'
import type { Entry } from '../entries.ts'
import type { Evidence, Facts } from '../finding.ts'
import { evidenceOf } from '../evidence.ts'
import type { Hit } from '../matcher.ts'
import type { PreparedText, Reading } from '../reading.ts'
import { tokenise } from '../tokens.ts'
import { isTitle, namePart } from './organisation-name.ts'
import { smallWord } from '../words/organisation-name.ts'

const mostTokens = 14

/**
 * Who asks: the part of the signature that names an organisation, else the sender's display name when it names one, else capitalised
 * words around such a word in the text. What names the reader, or no one in particular, is left out (organisation-name.ts).
 */
export function organisationOf(reading: Reading): Facts['organisation'] {
  const { from, to } = reading.message
  const domain = /@.*/.exec(from?.address ?? '')?.[0]
  // A colleague who passes it on is not who asks.
  const isColleague = domain !== undefined && to.some(({ address }) => address.endsWith(domain))
  const found = inSignature(reading) ?? (isColleague ? null : ofSender(reading)) ?? inText(reading)
  if (found) return { value: found.text, evidence: found.start < 0 ? [] : [found] }
  const name = from?.name ?? ''
  const isName = !isColleague && name.split(' ').length >= 3 && !reading.senderHits.some(isTitle)
  return { value: isName ? name : null, evidence: [] }
}

function inSignature(reading: Reading): Evidence | null {
  const signature = reading.sentences.filter(
    (sentence) => sentence.zone === 'noise' && sentence.meanings.has('organisation'),
  )
  for (const sentence of signature.slice(0, 4)) {
    const found = aroundHit(reading, reading.hits, sentence.meanings.get('organisation')?.from ?? 0)
    if (found) return found
  }
  return null
}

/** The sender's name has no place in the mail, so its evidence begins before it. */
function ofSender({ message, senderHits, variants }: Reading): Evidence | null {
  const full = message.from?.name.slice(0, 200) ?? ''
  const { text: plain, at } = normalise(full, variants)
  const tokens = tokenise(plain)
  const hit = senderHits.find(
    ({ means, to }) =>
      means.kind === 'meaning' && means.meaning === 'organisation' && to <= tokens.words.length,
  )
  const found = hit && aroundHit({ full, plain, at, tokens, variants }, senderHits, hit.from)
  return found ? { ...found, start: -1, end: -1 } : null
}

function inText(reading: Reading): Evidence | null {
  for (const sentence of reading.sentences) {
    if (sentence.zone !== 'live') continue
    for (const hit of sentence.hits) {
      if (hit.means.kind !== 'meaning' || hit.means.meaning !== 'organisation') continue
      const [first, end] = capitalisedAround(reading, hit.from, hit.to, sentence)
      const found = end - first > 1 ? named(reading, reading.hits, first, end) : null
      if (found) return found
    }
  }
  return null
}

/** What stands around a word, up to the ends of the line, commas and the like. */
function aroundHit(text: PreparedText, hits: readonly Hit<Entry>[], token: number): Evidence | null {
  const { starts, ends, words } = text.tokens
  const joined = (at: number): boolean =>
    /^[^\n,;|•·\t:<>()]{0,4}$/.test(text.plain.slice(ends[at - 1] ?? 0, starts[at] ?? 0))
  let first = token
  let end = token + 1
  while (first > 0 && joined(first) && end - first <= mostTokens) first--
  while (end < words.length && joined(end) && end - first <= mostTokens) end++
  return end - first > mostTokens ? null : named(text, hits, first, end)
}

function named(text: PreparedText, hits: readonly Hit<Entry>[], first: number, end: number): Evidence | null {
  const part = namePart(text.tokens.words, first, end, hits)
  if (!part) return null
  const found = evidenceOf(text, part[0], part[1], 'organisation')
  return found.text.length < 4 || /stockholm/i.test(found.text) ? null : found
}

function capitalisedAround(
  reading: Reading,
  from: number,
  to: number,
  sentence: Reading['sentences'][number],
): readonly [first: number, end: number] {
  const { words, starts, ends } = reading.tokens
  const capital = (token: number): boolean =>
    /^\p{Lu}/u.test(reading.full.charAt(reading.at[starts[token] ?? 0] ?? 0))
  const touching = (token: number): boolean =>
    /^[\s'’&-]{1,3}$/.test(reading.plain.slice(ends[token - 1], starts[token]))
  const isSmall = (token: number): boolean => smallWord.test(words[token] ?? '')
  /** The next capitalised word in a direction, over at most two small ones: "Comisión de la Mujer". */
  const next = (token: number, step: 1 | -1): number | null => {
    for (let at = token + step, over = 0; over <= 2; at += step, over++) {
      if (at < sentence.from || at >= sentence.to || !touching(step > 0 ? at : at + 1)) return null
      if (capital(at)) return at
      if (!isSmall(at)) return null
    }
    return null
  }
  let first = from
  let last = to - 1
  // "Drammen kommun", "Moss kommune": the word itself is small, the name before it is not.
  if (!capital(from)) {
    const before = next(from, -1)
    if (before !== from - 1 || before === sentence.from) return [from, from]
    first = before
  }
  for (let at = next(first, -1); at !== null && last - first < 9; at = next(first, -1)) first = at
  if (capital(from))
    for (let at = next(last, 1); at !== null && last - first < 9; at = next(last, 1)) last = at
  return [first, last + 1]
}
