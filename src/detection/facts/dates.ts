import type { Facts } from '../finding.ts'
import { evidenceOf } from '../evidence.ts'
import type { Reading, Sentence } from '../reading.ts'
import { sentenceAt } from '../text-of.ts'
import { askedDays } from './asked-days.ts'
import { dayNumber, plainDate } from './calendar-days.ts'
import type { DateMention } from './date-mention.ts'
import { dateMentions } from './date-mentions.ts'
import { roleOf } from './date-roles.ts'
import { isObstacle } from './date-obstacles.ts'
import { leaving } from '../words/date-words.ts'
import { daysBesideWeek, nextDays } from './relative-days.ts'
import { stays } from './stays.ts'
import { weekdayDays, weekdaysWithin } from './weekday-days.ts'
import { calendarDays } from './calendar-text.ts'
import { shiftedDays } from './shifted-days.ts'
import { withoutOtherLines } from './programme-lines.ts'
import { arriving, opensStay, opensStayAfter, preferred, suitsBest } from '../words/dates.ts'

const furthestDays = 1100
const longestVisit = 45
/** More days than anybody proposes: a timetable. */
const mostProposals = 100

/** What `datesOf` reads. */
export type ProposedDays = {
  dates: Facts['dates']
  replyBy: Facts['replyBy']
  /** The day an answer is wanted where nobody comes, so that no day is one of a visit. */
  answerBy: Facts['replyBy']
}

/**
 * The proposed days in the City, every alternative, and the day an answer is wanted. The mail's own day and those before it, deadlines,
 * terms of agreements, other stops of the journey, the evening of arrival and days the sentence takes back are not proposals.
 */
export function datesOf(reading: Reading, monthFirst: boolean): ProposedDays {
  const sent = dayOfSending(reading)
  const isMonthFirst = monthFirst || namesMonthFirst(reading.plain)
  const proposals: DateMention[] = []
  const takenBack = new Set<number>()
  const elsewhere: DateMention[] = []
  const past: DateMention[] = []
  const obstacles: DateMention[] = []
  const deadlines: (DateMention & { order: number })[] = []
  let month: { month: number; year: number | null } | null = null
  let year: number | null = null
  let lastNamed: DateMention | undefined
  let lastStay: DateMention | undefined
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'quoted' || sentence.zone === 'noise') continue
    const before = month
    const mentions = dateMentions(reading, sentence, sent, isMonthFirst, before?.month ?? null)
    month = lastMonth(sentence, mentions) ?? month
    const further = weekdayDays(reading, sentence, before, mentions, sent)
    year = yearOfMonth(reading, sentence) ?? year
    const alone = weekdaysWithin(
      reading,
      sentence,
      stays(reading, mentions),
      lastStay ?? proposals.at(-1),
      sent,
    )
    const relative = [
      ...nextDays(reading, sentence, [...mentions, ...further], lastNamed),
      ...daysBesideWeek(reading, sentence, mentions),
      ...calendarDays(reading, sentence),
      ...shiftedDays(reading, sentence, [...mentions, ...further], proposals),
    ]
    const named: DateMention[] = []
    const asNamed = new Map<number, DateMention>()
    for (const mention of [...mentions, ...further, ...alone, ...relative]) {
      named.push(inYear(reading, mention, year, sent))
      asNamed.set(mention.from, mention)
      if (mention.end - mention.start <= longestVisit) year = yearIn(reading, mention) ?? year
    }
    named.sort((a, b) => a.from - b.from)
    lastNamed = named.at(-1) ?? lastNamed
    for (const stay of stays(reading, named)) {
      if (stay.end - stay.start > 1) lastStay = stay
      const role = roleOf(reading, sentence, stay)
      // An answer is wanted before the visit, not in the year of it.
      const isDeadline = role === 'deadline' || role === 'until'
      const mention = (isDeadline ? asNamed.get(stay.from) : undefined) ?? stay
      if (mention.end <= sent && role === 'proposal') past.push(...ahead(reading, sentence, mention))
      if (mention.end <= sent || mention.start > sent + furthestDays) continue
      if (isDeadline)
        deadlines.push({ ...mention, order: sentence.zone === 'subject' ? 2 : role === 'until' ? 1 : 0 })
      if (role === 'proposal' && isObstacle(reading, sentence, mention, named)) {
        elsewhere.push(mention)
        obstacles.push(mention)
        continue
      }
      if (role === 'elsewhere') elsewhere.push(mention)
      if (role === 'taken-back') takenBack.add(mention.start)
      if (
        role === 'proposal' &&
        mention.end - mention.start <= longestVisit &&
        proposals.length < mostProposals
      )
        proposals.push(mention)
    }
  }
  const named = proposals.length + elsewhere.length > 0 ? withoutRolledOver(reading, proposals, sent) : past
  const possible = named.filter(
    (each) =>
      !obstacles.some(
        ({ start, end, from }) =>
          start === each.start && end === each.end && (from > each.from || !isInRequest(reading, each)),
      ),
  )
  const others = withoutOtherLines(reading, possible)
  const asked = askedDays(reading, withoutWayHome(reading, others))
  const distinct = withoutJourneys(
    reading,
    withoutArrivals(
      reading,
      withoutTravel(withoutProgramme(asked.length > 0 ? asked : elsewhere)).filter(
        ({ start, end }) => start !== end || !takenBack.has(start),
      ),
    ).filter(
      (each, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            other.start <= each.start &&
            other.end >= each.end &&
            (other.end - other.start > each.end - each.start
              ? !isOfferedWithin(each, other, all)
              : at < index),
        ),
    ),
  )
  const kept = distinct.slice(0, 8)
  const firstDay = Math.min(...distinct.map(({ start }) => start))
  // An answer is due before what it is needed for: the first of several.
  deadlines.sort((a, b) => a.order - b.order || a.end - b.end)
  const replyBy = deadlines.find(({ end }) => end < firstDay) ?? deadlines.find(({ order }) => order === 0)
  const answerBy = deadlines[0]
  return {
    dates: {
      value: kept.map(({ start, end }) => ({ start: plainDate(start), end: plainDate(end) })),
      evidence: kept.map(({ from, to }) => evidenceOf(reading, from, to, 'dates')),
    },
    replyBy: dayOf(reading, replyBy),
    answerBy: dayOf(reading, answerBy),
  }
}

/** "From noon on the 24th all is closed, so we ask for the morning of the 24th": what is asked for after an obstacle is possible. */
const isInRequest = ({ sentences, sentenceOf }: Reading, { from }: DateMention): boolean =>
  asking.some((each) => sentences[sentenceOf[from] ?? 0]?.meanings.has(each) && each !== 'coming')

function dayOf(reading: Reading, day: DateMention | undefined): Facts['replyBy'] {
  return day
    ? { value: plainDate(day.end), evidence: [evidenceOf(reading, day.from, day.to, 'reply-by')] }
    : { value: null, evidence: [] }
}

const hour = 3_600_000

/** The day on which the mail was sent, as the reader's calendar has it: Stockholm is an hour ahead of UTC, two in summer. */
function dayOfSending({ message }: Reading): number {
  const sentAt = message.sentAt ? Date.parse(message.sentAt) : NaN
  if (Number.isNaN(sentAt)) return Date.UTC(2000, 0, 1) / 86_400_000
  const month = new Date(sentAt).getUTCMonth()
  return Math.floor((sentAt + (month > 2 && month < 10 ? 2 : 1) * hour) / 86_400_000)
}

/** "03/16/2027": who writes one day so writes them all so, where no other says the contrary. */
function namesMonthFirst(plain: string): boolean {
  if (!plain.includes('/')) return false
  const pairs = [...plain.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d\d)?(?![\d/])/g)].slice(0, 20)
  return pairs.some(([, , second]) => Number(second) > 12) && !pairs.some(([, first]) => Number(first) > 12)
}

/** "Back on the 20th", "they want to be home by 2 May": a day after those that are asked for, on which they are home again. */
function withoutWayHome(reading: Reading, proposals: readonly DateMention[]): readonly DateMention[] {
  return proposals.filter((each) => {
    const earlier = each.start === each.end ? proposals.filter(({ end }) => end < each.start) : []
    const sentence = sentenceAt(reading, each.from)
    if (earlier.length === 0 || !sentence) return true
    const isStay = earlier.some(({ start, end }) => end > start)
    const isApart = earlier.every(({ from }) => reading.sentenceOf[from] !== reading.sentenceOf[each.from])
    const isHome = isApart && isHomeward(reading, sentence, each) && !isArrival(reading, earlier)
    if (!isStay && !isHome) return true
    if (!isStay) return false
    const { starts, ends } = reading.tokens
    const first = Math.max(sentence.from, each.from - 10)
    const last = Math.min(sentence.to, each.to + 12)
    return !leaving.test(reading.plain.slice(starts[first], ends[last - 1]))
  })
}

/** "Onsdag i uge 11": before the week it is of or after it, and near. */
function isBeside(inner: DateMention, outer: DateMention): boolean {
  return inner.from >= outer.to
    ? inner.from - outer.to <= 6
    : outer.from > inner.from && outer.from - inner.from <= 6
}

/** "On the 15th we are free all day. Back home on the 16th": the way home right beside a day in a sentence of its own. */
function isHomeward({ plain, tokens }: Reading, sentence: Sentence, { from, to }: DateMention): boolean {
  const first = Math.max(sentence.from, from - 4)
  const last = Math.min(sentence.to, to + 3)
  return leaving.test(plain.slice(tokens.starts[first], tokens.ends[last - 1]))
}

/** Whether one of the days is that of arrival: then it and the way home make the stay. */
function isArrival({ plain, tokens, sentences, sentenceOf }: Reading, days: readonly DateMention[]): boolean {
  return days.some(({ from, to }) => {
    const sentence = sentences[sentenceOf[from] ?? 0]
    const first = Math.max(sentence?.from ?? 0, from - 8)
    const last = Math.min((sentence?.to ?? to) - 1, to + 2)
    return arriving.test(plain.slice(tokens.starts[first], tokens.ends[last]))
  })
}

/** A day inside a longer stay that is named after it, and neither its first nor its last. */
function isStrictlyWithin(inner: DateMention, outer: DateMention): boolean {
  const isWeek = outer.end - outer.start === 6 && (outer.start + 3) % 7 === 0
  if (isWeek && inner.end - inner.start < 6 && isBeside(inner, outer))
    return inner.start >= outer.start && inner.end <= outer.end
  return inner.start > outer.start && inner.end < outer.end && inner.from >= outer.to
}

/** Tokens between days that are offered together. */
const nextOffer = 12

/** "From 7 to 9 June … on the 8th or 9th": one of the days offered together lies strictly within. */
function isOfferedWithin(inner: DateMention, outer: DateMention, all: readonly DateMention[]): boolean {
  return (
    (inner.from >= outer.to || (outer.end - outer.start === 6 && isBeside(inner, outer))) &&
    inner.end <= outer.end &&
    all.some(
      (each) =>
        Math.abs(each.from - inner.from) <= nextOffer &&
        each.end - each.start === inner.end - inner.start &&
        isStrictlyWithin(each, outer),
    )
  )
}

/** "On 1 January the State handed this over", written in July: a day without a year that was meant to be past. */
const rolledOver = 150
/** As far as such a day lies from those that are asked for. */
const farApart = 60

function withoutRolledOver(
  reading: Reading,
  proposals: readonly DateMention[],
  sent: number,
): readonly DateMention[] {
  const isAsked = (mention: DateMention): boolean => {
    const sentence = sentenceAt(reading, mention.from)
    return (
      sentence?.isQuestion === true ||
      [...asking, 'visit'].some((each) => sentence?.meanings.has(each as 'visit'))
    )
  }
  const last = Math.max(...proposals.filter(isAsked).map(({ end }) => end))
  return proposals.filter(
    (each) =>
      !Number.isFinite(last) ||
      each.start <= Math.max(last + farApart, sent + rolledOver) ||
      yearIn(reading, each) !== null ||
      isAsked(each),
  )
}

const asking = ['want', 'coming', 'request', 'receive'] as const

/** "Could we come on 6 October?", written in November: next year's day, where the sentence asks and says nothing of what was. */
function ahead(reading: Reading, { meanings, isQuestion }: Sentence, mention: DateMention): DateMention[] {
  const asks = isQuestion || asking.some((meaning) => meanings.has(meaning))
  if (!asks || meanings.has('past') || meanings.has('report') || yearIn(reading, mention) !== null) return []
  const day = new Date(mention.start * 86_400_000)
  const start = dayNumber(day.getUTCFullYear() + 1, day.getUTCMonth() + 1, day.getUTCDate())
  return start === null ? [] : [{ ...mention, start, end: start + mention.end - mention.start }]
}

function yearIn({ plain, tokens }: Reading, { from, to }: DateMention): number | null {
  const named = /(?:^|[^\d])(20\d\d)(?!\d)/.exec(plain.slice(tokens.starts[from], tokens.ends[to - 1]))
  return named ? Number(named[1]) : null
}

/** "In October 2027": the year named with a month. */
function yearOfMonth(reading: Reading, sentence: Sentence): number | null {
  const years = sentence.hits
    .filter(({ means }) => means.kind === 'month')
    .flatMap(({ to }) => reading.tokens.words.slice(to, to + 2).filter((word) => /^20\d\d$/.test(word)))
  return years.length === 0 ? null : Number(years.at(-1))
}

/** "13 June 2028 … or Wednesday 14 June": a day without a year is in the year that was named last, if it lies ahead. */
function inYear(reading: Reading, mention: DateMention, year: number | null, sent: number): DateMention {
  const date = new Date(mention.start * 86_400_000)
  if (year === null || yearIn(reading, mention) !== null || date.getUTCFullYear() >= year) return mention
  const start = dayNumber(year, date.getUTCMonth() + 1, date.getUTCDate())
  return start === null || start <= sent
    ? mention
    : { ...mention, start, end: start + mention.end - mention.start }
}

/**
 * "In Sweden from 19 to 30 April, of which the 22nd and 23rd with you": the days inside are meant, not the journey. A day inside
 * that would only suit best leaves the stay as it is.
 */
function withoutJourneys(reading: Reading, proposals: readonly DateMention[]): readonly DateMention[] {
  const inner = proposals.filter((each) => proposals.some((outer) => isOfferedWithin(each, outer, proposals)))
  const onlyBest = inner.filter((each) => {
    if (inner.length > 1) return false
    const sentence = sentenceAt(reading, each.from)
    const { starts, ends } = reading.tokens
    const first = Math.max(sentence?.from ?? 0, each.from - 8)
    return (
      preferred.test(reading.plain.slice(starts[first], starts[each.from])) ||
      suitsBest.test(reading.plain.slice(ends[each.to - 1], ends[(sentence?.to ?? each.to) - 1]))
    )
  })
  const meant = proposals.filter((each) => !onlyBest.includes(each))
  return meant.filter((outer) => !meant.some((each) => isOfferedWithin(each, outer, meant)))
}
/** As long as a journey's first day may stand before the days that are asked for. */
const longestWait = 7

/** "We land on the 19th and are free on the 20th or 21st": the day of arrival is not asked for where later ones are. */
function withoutArrivals(reading: Reading, proposals: readonly DateMention[]): readonly DateMention[] {
  const { starts, ends } = reading.tokens
  return proposals.filter((each) => {
    const isFollowed = proposals.some(
      ({ start, from }) => from >= each.to && start > each.end && start <= each.end + longestWait,
    )
    if (each.start !== each.end || !isFollowed) return true
    const sentence = sentenceAt(reading, each.from)
    const before = proposals.filter(({ to }) => to <= each.from).map(({ to }) => to)
    const first = Math.max(sentence?.from ?? 0, each.from - 8, ...before)
    const last = Math.min((sentence?.to ?? each.to) - 1, each.to)
    const until = ends[each.to - 1] ?? 0
    return (
      !arriving.test(reading.plain.slice(starts[first], ends[last])) &&
      !opensStay.test(reading.plain.slice(Math.max(0, (starts[each.from] ?? 0) - 24), starts[each.from])) &&
      !opensStayAfter.test(reading.plain.slice(until, until + 8))
    )
  })
}

/** A programme names each day of the stay, its first and last too: the stay is asked for. */
function withoutProgramme(proposals: readonly DateMention[]): readonly DateMention[] {
  const stays = proposals.filter(
    (stay) =>
      stay.end > stay.start &&
      [stay.start, stay.end].every((day) =>
        proposals.some(
          (each) =>
            each.start === day &&
            each.end === day &&
            each.from >= stay.to &&
            !proposals.some((other) => other !== each && other.from === each.from && other.to === each.to),
        ),
      ),
  )
  return proposals.filter(
    (each) => !stays.some((stay) => each.from >= stay.to && each.start >= stay.start && each.end <= stay.end),
  )
}

/** "5 to 9 October … we land on the 3rd and fly home on the 10th": the stay is asked for, not the journey around it. */
function withoutTravel(proposals: readonly DateMention[]): readonly DateMention[] {
  return proposals.filter(
    ({ isJourney, start, end }) =>
      !isJourney || !proposals.some((each) => each.end > each.start && each.start > start && each.end < end),
  )
}

/** The month a sentence names last, with its year where a day with a year was named. */
function lastMonth(
  sentence: Sentence,
  mentions: readonly DateMention[],
): { month: number; year: number | null } | null {
  const day = mentions[mentions.length - 1]
  if (day) {
    const date = new Date(day.end * 86_400_000)
    return { month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }
  }
  const named = sentence.hits.filter((hit) => hit.means.kind === 'month').pop()
  return named?.means.kind === 'month' ? { month: named.means.value, year: null } : null
}
