import type { Reading, Sentence } from '../reading.ts'
import { dayNumber, yearOf } from './calendar-days.ts'
import type { DateMention } from './date-mention.ts'
import { isDigits } from './numbers.ts'
import {
  andWords,
  betweenWords,
  eitherWords,
  fillers,
  insteadWords,
  leaving,
  orWords,
  rangeWords,
} from '../words/date-words.ts'
import { freeThen } from '../words/date-labels.ts'
import { otherThings } from '../words/people-words.ts'
import { bareDay, bareEnd, bareOr, daysWord, ordinalEnding, ordinalOpens } from '../words/weekday-days.ts'
/** "… or else the 15th", where numbers have no ending: an article before, and an "or" not far. */
const articles = /^(?:le|el|il|dia|den|am|de)$/
/** "Den 9 och 10": articles that stand before no number of things. */
const firmArticle = /^(?:den|el|il|dia|am)$/
/** Articles before a number with a dot, which is a day where nothing is counted. */
const dottedArticle = /^(?:am|den|d|vom|zum)$/
/** Articles of several days. */
const spanArticle = /^(?:les|los|os|die|den|i|gli|il|the|de|dagene|dagarna)$/
/** A month that was named, with its year where a day with a year was. */
export type NamedMonth = { month: number; year: number | null }

/**
 * Days named by weekday and number alone, in the month that was named last: "… at the end of January. Monday 25 or Tuesday 26
 * would suit us." Only where the weekday agrees with the calendar. "The 13th or 14th" needs no weekday.
 * @param before the month that was named before the sentence
 * @param mentions the days that the sentence names whole
 */
export function weekdayDays(
  reading: Reading,
  sentence: Sentence,
  before: NamedMonth | null,
  mentions: readonly DateMention[],
  sent: number,
): DateMention[] {
  const { plain } = reading
  const { words, starts, ends } = reading.tokens
  const found: DateMention[] = []
  if (!holdsDigits(words, sentence)) return found
  const gap = (at: number): string => plain.slice(ends[at - 1], starts[at])
  let month = before
  const begin = bareDay.test(words[sentence.from + 1] ?? '') ? sentence.from : sentence.from + 1
  for (let at = begin; at < sentence.to; at++) {
    const whole = mentions.find(({ from, to }) => at >= from && at < to)
    if (whole) {
      month = monthOf(whole)
      at = whole.to - 1
      continue
    }
    const named = sentence.hitsAt.get(at)?.find(({ means }) => means.kind === 'month')
    if (named?.means.kind === 'month') month = { month: named.means.value, year: null }
    const word = words[at] ?? ''
    if (!isDigits(word) || word.length > 2 || /^[:.]\d/.test(plain.slice(ends[at], (ends[at] ?? 0) + 2)))
      continue
    // "3º de ESO", "2e année": an ordinal of something else.
    const isOrdinal =
      ordinalEnding.test(words[at + 1] ?? '') &&
      ordinalOpens.test(words[at - 1] ?? '') &&
      !/^(?:de|do|da|del)$/.test(words[at + 2] ?? '')
    const isArticled =
      articles.test(words[at - 1] ?? '') && (gap(at + 1) !== ' ' || !otherThings.test(words[at + 1] ?? ''))
    // "Am 24. vormittags": an article, a number and a dot.
    const isDotted = dottedArticle.test(words[at - 1] ?? '') && /^\.(?:\s|$)/.test(gap(at + 1))
    const isGlued = words[at + 1] === 'го' && gap(at + 1) === '-'
    const isNamedDay = daysWord.test(words[at - 1] ?? '')
    const isOther =
      isNamedDay ||
      isAlternative(at) ||
      isGlued ||
      isDotted ||
      isSpan(at, Number(word)) ||
      (isArticled &&
        (words.slice(Math.max(sentence.from, at - 5), at - 1).some((each) => orWords.has(each)) ||
          (orWords.has(words[at + 1] ?? '') && articles.test(words[at + 2] ?? '')) ||
          (firmArticle.test(words[at - 1] ?? '') && continued(at, Number(word)) !== null) ||
          leaving.test(words.slice(Math.max(sentence.from, at - 8), at).join(' '))))
    const isBare =
      bareDay.test(words[at + 1] ?? '') &&
      (bareEnd.test(plain.slice(ends[at], (ends[at] ?? 0) + 8)) || bareOr.test(words[at - 1] ?? ''))
    let first = at - 1
    while (first > sentence.from && fillers.has(words[first] ?? '')) first--
    const weekdays =
      reading.weekdays.daysByNumber(words[first] ?? '') ??
      (/^[.,)]?(?:[\s,)]|$)/.test(gap(at + 1)) &&
      (gap(at + 1) !== ' ' || !otherThings.test(words[at + 1] ?? ''))
        ? reading.weekdays.daysShort(words[first] ?? '')
        : undefined)
    if (!weekdays && !isOrdinal && !isOther && !isBare) continue
    // "Thursday the 26th or Friday the 27th of August": the month follows with the next.
    const ahead = mentions.find(
      ({ from }) => from > at && from - at <= 8 && !/[(;!?\n]/.test(plain.slice(ends[at], starts[from])),
    )
    if (ahead) month = monthOf(ahead)
    if (sentence.hits.some(({ means, from }) => means.kind === 'month' && from > at && from - at <= 3))
      continue
    const known = found.length
    const year = month?.year ?? yearOf(sent)
    for (const tried of !month ? [] : month.year === null ? [year, year + 1] : [year]) {
      const day = dayNumber(tried, month?.month ?? 0, Number(word))
      if (day === null || day < sent || weekdays?.has((day + 4) % 7) === false) continue
      const last = found.at(-1)
      const between = last ? plain.slice(ends[last.to - 1], starts[weekdays ? first : at]) : ''
      const isRange =
        last !== undefined &&
        day > last.end &&
        day - last.end < 7 &&
        (/^\D{0,3}\s?-\s?$/.test(between) ||
          words.slice(last.to, first + 1).some((each) => rangeWords.has(each) && !orWords.has(each)) ||
          (words.slice(last.from - 2, last.from).some((each) => betweenWords.has(each)) &&
            words.slice(last.to, first + 1).some((each) => andWords.has(each))))
      if (isRange && at - last.to <= 6) found[found.length - 1] = { ...last, end: day, to: at + 1 }
      else found.push({ start: day, end: day, from: weekdays ? first : at, to: at + 1 })
      const more = continued(at, Number(word))
      const here = found.at(-1)
      if (more && here && !weekdays) {
        const end = day + more - Number(word)
        const next = /^\d/.test(words[at + 1] ?? '') ? at + 2 : at + 3
        if (orWords.has(words[at + 1] ?? '') && !(andWords.has(words[at + 1] ?? '') && end === day + 1))
          found.push({ start: end, end, from: here.from, to: next })
        else found[found.length - 1] = { ...here, end, to: next }
        at = next - 1
      }
      break
    }
    // "Friday the 29th" without a month that fits: the next such day.
    const isDay = first < at - 1 || ordinalEnding.test(words[at + 1] ?? '')
    for (let day = sent + 1; weekdays && isDay && found.length === known && day < sent + 100; day++)
      if (weekdays.has((day + 4) % 7) && new Date(day * 86_400_000).getUTCDate() === Number(word))
        found.push({ start: day, end: day, from: first, to: at + 1 })
  }
  return found

  /** "On the 14th, before the congress, or 21, afterwards": after a day and an "or" a number that ends its clause. */
  function isAlternative(at: number): boolean {
    const first = articles.test(words[at - 1] ?? '') ? at - 2 : at - 1
    const isOr = eitherWords.has(words[first] ?? '') && !andWords.has(words[first] ?? '')
    if (!isOr || !/^[.,;!?)]/.test(gap(at + 1))) return false
    const isNear = ({ to }: DateMention): boolean => to <= first && first - to <= 6
    return mentions.some(isNear) || found.some(isNear)
  }

  /** "Sinon les 10-11": two numbers after an article or an "or", and then the clause ends. */
  function isSpan(at: number, value: number): boolean {
    const end = continued(at, value)
    const opener = words[at - 1] ?? ''
    return (
      end !== null &&
      /-/.test(gap(at + 1)) &&
      (spanArticle.test(opener) || orWords.has(opener) || insteadWords.has(opener)) &&
      /^[.,;)!?]*(?:\s*[\n(]|[.,;!?]|$)/.test(plain.slice(ends[at + 1], (ends[at + 1] ?? 0) + 6))
    )
  }

  /** "Den 9 och 10": the number of a second day after that at `at`. */
  function continued(at: number, value: number): number | null {
    const joined = words[at + 1] ?? ''
    const isDash = /^\.?\s?-\s?$/.test(gap(at + 1))
    const second = isDash ? at + 1 : at + 2
    if (!isDash && !orWords.has(joined) && !rangeWords.has(joined)) return null
    const next = words[second] ?? ''
    const isDay = /^\d{1,2}$/.test(next) && Number(next) > value && Number(next) <= 31
    const isCounted = gap(second + 1) === ' ' && otherThings.test(words[second + 1] ?? '')
    return isDay && !isCounted && second < sentence.to ? Number(next) : null
  }
}

function holdsDigits(words: readonly string[], { from, to }: Sentence): boolean {
  for (let at = from + 1; at < to; at++) if (isDigits(words[at] ?? '')) return true
  return false
}

function monthOf({ end }: DateMention): NamedMonth {
  const day = new Date(end * 86_400_000)
  return { month: day.getUTCMonth() + 1, year: day.getUTCFullYear() }
}

/** Portuguese weekdays are ordinals: only as such where they stand with a weekday's second half. */
const ordinals = /^(?:segund|terc|quart|quint|sext)/
const longestStay = 14
/** Words from a weekday to the next that is offered with it. */
const furthestNext = 4

/** "By Thursday", "senast på onsdag": an answer is wanted then. */
const isDue = ({ hits }: Sentence, at: number): boolean =>
  hits.some(
    ({ means, to }) => means.kind === 'meaning' && means.meaning === 'deadline' && to <= at && at - to <= 1,
  )

/**
 * "Tuesday or Wednesday that week", "Thursday next week": weekdays without a number, in the week or stay that was named before.
 * @param mentions what the sentence names by itself
 * @param outer the stretch of days that was named last
 */
export function weekdaysWithin(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly DateMention[],
  outer: DateMention | undefined,
  sent: number,
): DateMention[] {
  const { plain } = reading
  const { words, starts, ends } = reading.tokens
  const mention = mentions.at(-1)
  const from = mention?.to ?? sentence.from
  const monday = sent - ((sent + 3) % 7) + 7
  const said = plain.slice(starts[sentence.from], ends[sentence.to - 1])
  const next = reading.weekdays.nextWeek.some((phrase) => said.includes(phrase))
  const within = next ? { start: monday, end: monday + 6 } : (mention ?? outer)
  if (!within || within.end - within.start < 2 || within.end - within.start > longestStay) return []
  const named: { at: number; days: ReadonlySet<number> }[] = []
  for (let at = from; at < sentence.to; at++) {
    const word = words[at] ?? ''
    const days = reading.weekdays.daysOf(word)
    const isNumbered = [at - 1, at + 1, fillers.has(words[at + 1] ?? '') ? at + 2 : at].some(
      (each) => each >= from && /^\d/.test(words[each] ?? ''),
    )
    if (!days || ordinals.test(word) || isNumbered || isDue(sentence, at)) continue
    // "Wednesday or Thursday is best, Monday is bad": what stands apart is said of another day.
    if (named.length > 0 && at - (named.at(-1)?.at ?? at) > furthestNext) break
    named.push({ at, days })
  }
  const [first, second] = named
  // "Week 19. Thursday?" is one sentence to whom takes the dot for that of an ordinal.
  if (!first || (mention && !/[.,;!?]\s/.test(plain.slice(ends[from - 1], starts[first.at])))) return []
  const isOffered =
    next ||
    sentence.hits.some(
      ({ means, from: at }) => means.kind === 'meaning' && means.meaning === 'week' && at >= from,
    ) ||
    (second !== undefined &&
      words.slice(first.at, second.at).some((word) => orWords.has(word) && !andWords.has(word))) ||
    // "Could we look in on Thursday morning?", "Thursday is still empty": what the stay leaves for the reader.
    sentence.isQuestion ||
    sentence.meanings.has('want') ||
    (within.end - within.start < 6 && freeThen.test(said))
  if (!isOffered) return []
  const last = named.at(-1) ?? first
  const found: DateMention[] = []
  for (const { at, days } of named) {
    const fitting = []
    for (let day = within.start; day <= within.end; day++) if (days.has((day + 4) % 7)) fitting.push(day)
    const [start] = fitting
    const before = found.at(-1)
    if (start === undefined || fitting.length > 1) continue
    if (before && start === before.end + 1 && andWords.has(words[at - 1] ?? '')) before.end = start
    else if (before?.start !== start) found.push({ start, end: start, from: first.at, to: last.at + 1 })
  }
  return found
}
