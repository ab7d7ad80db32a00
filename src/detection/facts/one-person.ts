import type { Entry } from '../entries.ts'
import type { Hit } from '../matcher.ts'
import type { Reading, Sentence } from '../reading.ts'
import { gapText } from '../text-of.ts'
import { largestGroup, nobody, type Counted } from './counted.ts'
import { numberAt } from './numbers.ts'
import { heads, isMeaning, ranked, unspaced } from './people-meanings.ts'
import { opensRowOfUs } from './people-more.ts'
import { oneOf, ownersOf, self, thirdPerson } from '../words/people-words.ts'
import { slavicWe, slavicWith } from '../words/people-counts.ts'

/** One person: a title or a known companion, "I" beside an "and", or whoever an article names in a list already begun. */
export function oneAt(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Counted | undefined,
): Counted | null {
  if (before && before.to > at) return null
  const { words } = reading.tokens
  const one = { ...nobody, min: 1, max: 1, from: at }
  const word = words[at] ?? ''
  const andFrom = (token: number): boolean =>
    sentence.hitsAt.get(token)?.some((hit) => isMeaning(hit, 'and')) ?? false
  const isPlus = /[+&]\s?$/.test(gapText(reading, at, at))
  const andTo = (): boolean => sentence.hits.some((hit) => isMeaning(hit, 'and') && hit.to === at)
  if (
    isSelf(reading, at) &&
    (andFrom(at + 1) ||
      opensRowOfUs(reading, sentence, at) ||
      isWithCompanion(sentence, at + 1) ||
      (before && (andTo() || isPlus || word === 'وانا')))
  )
    return { ...one, to: at + 1, self: true }
  // "Мы с начальником": whoever writes and one more.
  if (
    word.length === 2 &&
    slavicWe.test(word) &&
    slavicWith.test(words[at + 1] ?? '') &&
    companionAt(sentence, at + 2, 1)
  )
    return { ...one, to: at + 1, self: true }
  const companion = sentence.hitsAt.get(at)?.find((hit) => isMeaning(hit, 'companion'))
  if (companion) {
    const end = companion.to + (ownersOf.has(words[companion.to] ?? '') ? 1 : 0)
    const and = sentence.hits.find((hit) => isMeaning(hit, 'and') && hit.from === end)
    const isAfterSelf =
      before?.self === true &&
      at - before.to <= 3 &&
      (at === before.to || sentence.hits.some((hit) => isMeaning(hit, 'and') && hit.from === before.to))
    if (isAfterSelf || (and && isSelf(reading, and.to))) return { ...one, to: end }
  }
  if (
    thirdPerson.has(word) &&
    (andFrom(at + 1) || (isSelf(reading, at + 1) && /^,\s$/.test(gapText(reading, at + 1, at + 1))))
  )
    return { ...one, to: at + 1 }
  // Of those that begin here the longest comes first.
  const known = sentence.hitsAt
    .get(at)
    ?.find((hit) => isMeaning(hit, 'plus-one') || heads.some((each) => isMeaning(hit, each)))
  // "通訳1名": the number counts them.
  if (known && unspaced.test(word) && numberAt(reading, sentence, known.to, largestGroup)) return null
  if (known) {
    const title = sentence.hits.find(
      (hit) =>
        hit.from > at &&
        hit.from <= known.to &&
        hit.to > known.to &&
        heads.some((each) => isMeaning(hit, each)),
    )
    return { ...one, to: title?.to ?? known.to, brings: isMeaning(known, 'plus-one') && known.to - at >= 2 }
  }
  if (!oneOf.has(word) || numberAt(reading, sentence, at + 1, largestGroup)) return null
  const person = sentence.hits.find(
    (hit) =>
      hit.from > at &&
      hit.from <= at + 3 &&
      (isMeaning(hit, 'people') ||
        isMeaning(hit, 'companion') ||
        ranked.some((each) => isMeaning(hit, each))) &&
      !/[,;:()]/.test(gapText(reading, at + 1, hit.from)),
  )
  // "Min bestyrelsesformand og jeg": whoever is mine and comes with me is somebody.
  if (!person && ownersOf.has(word) && andFrom(at + 2) && isSelf(reading, at + 3))
    return { ...one, to: at + 2 }
  if (!person) return null
  const inList =
    before && at - before.to <= 8 && (andTo() || isPlus || /,\s?$/.test(gapText(reading, at, at)))
  // "Its director and two heads of section": whose they are tells that they are no hosts.
  const besideNumber =
    ownersOf.has(word) &&
    andFrom(person.to) &&
    numberAt(reading, sentence, person.to + 1, largestGroup) !== null
  const besideSelf = andFrom(person.to) && isSelf(reading, person.to + 1)
  return inList || besideSelf || besideNumber ? { ...one, to: person.to } : null
}

/** A colleague, friend or relative in the singular, at a token or a few after it. */
const companionAt = (sentence: Sentence, at: number, within: number): Hit<Entry> | undefined =>
  sentence.hits.find((hit) => isMeaning(hit, 'companion') && hit.from >= at && hit.from <= at + within)

/** Arabic writes the "and" onto the colleague. */
const isWithCompanion = (sentence: Sentence, at: number): boolean =>
  sentence.hits.some((hit) => hit.from === at && hit.to === at + 1 && isMeaning(hit, 'companion')) &&
  !sentence.hits.some((hit) => isMeaning(hit, 'and') && hit.from === at)

/** Whoever writes; a small "i" is a preposition in Swedish and an article in Italian. */
function isSelf({ tokens, full, at: places }: Reading, token: number): boolean {
  const word = tokens.words[token] ?? ''
  return self.has(word) && (word !== 'i' || full.charAt(places[tokens.starts[token] ?? 0] ?? 0) === 'I')
}
