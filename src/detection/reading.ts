import { segments } from '../mail/segments.ts'
import type { SegmentRole } from '../mail/segments.ts'
import type { MailMessage } from '../mail/message.ts'
import { forwardPrefix, replyPrefix } from '../mail/segment-words.ts'
import type { Theme } from '../strategy/words.ts'
import type { Entry } from './entries.ts'
import type { Meaning } from './lexicon.ts'
import type { Hit, Matcher } from './matcher.ts'
import { weekdaysIn, type Weekdays } from './facts/weekdays.ts'
import { normalise, type Variants } from './normalise.ts'
import { sentencesOf } from './sentences.ts'
import { tokenise } from './tokens.ts'
import type { Tokens } from './tokens.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Whose words: `live` is what is said now (also a text passed on), `quoted` was said before, `noise` is signature and fine print. */
export type Zone = 'subject' | 'live' | 'quoted' | 'noise'

export type Sentence = {
  from: number
  to: number
  zone: Zone
  hits: Hit<Entry>[]
  /** `hits` by the token they begin at, in their order. */
  hitsAt: Map<number, Hit<Entry>[]>
  meanings: Map<Meaning, Hit<Entry>>
  themes: Set<Theme>
  /** Ends in a question mark, of any script. */
  isQuestion: boolean
}

/** A mail read once: everything that signals and facts look at. */
export type Reading = {
  message: MailMessage
  /** `subject + "\n\n" + text`, cut where the text is very long. */
  full: string
  /** `full` made comparable (normalise.ts); `at` leads back. */
  plain: string
  at: Int32Array
  tokens: Tokens
  /** Characters that were read as others. */
  variants: Variants | undefined
  sentences: Sentence[]
  sentenceOf: Int32Array
  zoneOf: Zone[]
  hits: Hit<Entry>[]
  /** What the sender's name and the words of the sender's domain say; they have no place in the text. */
  senderHits: Hit<Entry>[]
  isForward: boolean
  isReply: boolean
  /** Names of weekdays in the languages it is read in. */
  weekdays: Weekdays
}

const mostExamined = 40_000

/** A mail's text made ready for matching: at most 40,000 units of `subject + "\n\n" + text`. */
export type PreparedText = Pick<Reading, 'full' | 'plain' | 'at' | 'tokens' | 'variants'>

export function prepare(message: MailMessage, variants?: Variants): PreparedText {
  const full = `${message.subject}\n\n${message.text}`.slice(0, mostExamined)
  const { text: plain, at } = normalise(full, variants)
  return { full, plain, at, tokens: tokenise(plain), variants }
}

/** Reads subject and text with the given languages' matchers. */
export function readingOf(
  message: MailMessage,
  text: PreparedText,
  matchers: readonly Matcher<Entry>[],
  languages: readonly string[],
): Reading {
  const { full, plain, at, tokens, variants } = text
  const words = vocabularyOf(tokens.words)
  const hits = matchers
    .flatMap((matcher) => matcher.find(words))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const isForward = forwardPrefix.test(message.subject)
  const isReply = replyPrefix.test(message.subject)
  const zoneOf = zones(message, full, tokens, at, hits, isForward, isReply)
  const bounds = sentencesOf(plain, tokens, zoneOf)
  const sentenceOf = new Int32Array(tokens.words.length)
  const sentences = bounds.map(({ from, to }, index): Sentence => {
    sentenceOf.fill(index, from, to)
    const end = tokens.ends[to - 1] ?? 0
    return {
      from,
      to,
      zone: zoneOf[from] ?? 'live',
      hits: [],
      hitsAt: new Map(),
      meanings: new Map(),
      themes: new Set(),
      isQuestion: /[?？؟]/.test(plain.slice(end, end + 3)),
    }
  })
  for (const hit of hits) {
    const sentence = sentences[sentenceOf[hit.from] ?? 0]
    if (!sentence || hit.to > sentence.to) continue
    sentence.hits.push(hit)
    const here = sentence.hitsAt.get(hit.from)
    if (here) here.push(hit)
    else sentence.hitsAt.set(hit.from, [hit])
    if (hit.means.kind === 'meaning') {
      const known = sentence.meanings.get(hit.means.meaning)
      if (!known || hit.to - hit.from > known.to - known.from) sentence.meanings.set(hit.means.meaning, hit)
    } else if (hit.means.kind === 'theme') sentence.themes.add(hit.means.theme)
  }
  for (const sentence of sentences) markQuestion(sentence)
  return {
    message,
    full,
    plain,
    at,
    tokens,
    variants,
    sentences,
    sentenceOf,
    zoneOf,
    hits,
    senderHits: senderHits(message, matchers, variants),
    isForward,
    isReply,
    weekdays: weekdaysIn(languages, variants),
  }
}

/** A question about a visit asks for it, whatever verb it uses. */
function markQuestion(sentence: Sentence): void {
  const { meanings } = sentence
  const aboutVisit =
    meanings.has('study') || meanings.has('coming') || (meanings.has('receive') && meanings.has('group'))
  if (!sentence.isQuestion || meanings.has('want') || !aboutVisit || sentence.to - sentence.from < 4) return
  meanings.set('want', {
    means: { kind: 'meaning', meaning: 'want' },
    from: sentence.from,
    to: sentence.from + 1,
  })
}

/** Characters of a text that is passed on for its own sake, and of one that says itself that it passes another on. */
const enoughText = 160
const longNote = 700

function zones(
  message: MailMessage,
  full: string,
  tokens: Tokens,
  at: Int32Array,
  hits: readonly Hit<Entry>[],
  isForward: boolean,
  isReply: boolean,
): Zone[] {
  const offset = message.subject.length + 2
  const parts = segments(full.slice(offset))
  const length = (depth: number): number =>
    parts
      .filter(
        (each) =>
          each.depth === depth &&
          each.role !== 'quoted' &&
          each.role !== 'head' &&
          each.role !== 'disclaimer',
      )
      .reduce((sum, each) => sum + full.slice(offset + each.start, offset + each.end).trim().length, 0)
  const topEnd = parts.find((each) => each.role !== 'top')?.start ?? full.length
  const topSays = (...meanings: readonly Meaning[]): boolean =>
    hits.some(
      (hit) =>
        hit.means.kind === 'meaning' &&
        meanings.includes(hit.means.meaning) &&
        (at[tokens.starts[hit.from] ?? 0] ?? 0) < offset + topEnd,
    )
  const handsOver = (depth: number): boolean =>
    parts
      .filter((each) => each.depth === depth && each.role !== 'quoted' && each.role !== 'head')
      .some(({ start, end }) =>
        hits.some((hit) => {
          const position = (at[tokens.starts[hit.from] ?? 0] ?? 0) - offset
          return (
            hit.means.kind === 'meaning' &&
            hit.means.meaning === 'handoff' &&
            position >= start &&
            position < end
          )
        }),
      )
  // "For your information, I said no on Monday" above a quote: settled, whatever else the note says.
  const settled = isReply && !isForward && topSays('decline', 'cancel', 'confirm', 'past')
  const passedOn = !settled && topSays('handoff')
  const topLength = length(0)
  const hasOlder = parts.some((each) => each.role === 'forwarded')
  const dig =
    isForward ||
    topLength < 15 ||
    (passedOn && topLength < longNote) ||
    (hasOlder && !isReply && topLength < longNote)
  let liveDepth = 0
  if (dig) {
    const deepest = parts.reduce((most, each) => Math.max(most, each.depth), 0)
    while (liveDepth < deepest) {
      liveDepth++
      const here = length(liveDepth)
      if (here >= (handsOver(liveDepth) ? longNote : enoughText)) break
    }
  }
  const onlyQuotes = dig && !hasOlder
  const zoneOfPart = (role: SegmentRole, depth: number): Zone => {
    if (role === 'signature' || role === 'disclaimer') return 'noise'
    if (role === 'head') return 'quoted'
    if (role === 'quoted') return onlyQuotes && depth <= Math.max(1, liveDepth) ? 'live' : 'quoted'
    return depth <= liveDepth ? 'live' : 'quoted'
  }
  let part = 0
  return tokens.starts.map((start) => {
    const position = (at[start] ?? 0) - offset
    if (position < 0) return 'subject'
    while (part < parts.length - 1 && position >= (parts[part]?.end ?? 0)) part++
    const here = parts[part]
    return here ? zoneOfPart(here.role, here.depth) : 'live'
  })
}

/** At most 200 units of the sender's name, and the labels of the domain but its last. */
function senderHits(
  message: MailMessage,
  matchers: readonly Matcher<Entry>[],
  variants?: Variants,
): Hit<Entry>[] {
  if (!message.from) return []
  const labels = (message.from.address.split('@')[1] ?? '')
    .split('.')
    .slice(0, -1)
    .join(' ')
    .replace(/-/g, ' ')
  const named = `${message.from.name.slice(0, 200)} , ${labels.slice(0, 200)}`
  const words = vocabularyOf(tokenise(normalise(named, variants).text).words)
  return matchers.flatMap((matcher) => matcher.find(words))
}
