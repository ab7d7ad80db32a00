import type { Facts } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import { evidenceOf } from '../evidence.ts'
import type { Reading, Sentence } from '../reading.ts'
import { dayNumber, plainDate } from './calendar-days.ts'
import type { DateMention } from './date-mentions.ts'
import { dateMentions } from './date-mentions.ts'
import { andWords, fillers } from './date-words.ts'
import { isWeekday, weekdayDays } from './weekday-days.ts'

const furthestDays = 1100
const longestVisit = 45
/** More days than anybody proposes: a timetable. */
const mostProposals = 100

/**
 * The proposed days in the City, every alternative, and the day an answer is wanted. The mail's own day and those before it, deadlines,
 * terms of agreements, other stops of the journey, the evening of arrival and days the sentence takes back are not proposals.
 */
export function datesOf(
  reading: Reading,
  monthFirst: boolean,
): { dates: Facts['dates']; replyBy: Facts['replyBy'] } {
  const sentAt = reading.message.sentAt ? Date.parse(reading.message.sentAt) : NaN
  const sent = Math.floor((Number.isNaN(sentAt) ? Date.UTC(2000, 0, 1) : sentAt) / 86_400_000)
  const proposals: DateMention[] = []
  const takenBack = new Set<number>()
  let replyBy: DateMention | null = null
  let month: { month: number; year: number | null } | null = null
  let year: number | null = null
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'quoted' || sentence.zone === 'noise') continue
    const mentions = dateMentions(reading, sentence, sent, monthFirst)
    month = lastMonth(sentence, mentions) ?? month
    const further = month ? weekdayDays(reading, sentence, month, sent, mentions.at(-1)?.to) : []
    year = yearOfMonth(reading, sentence) ?? year
    const named: DateMention[] = []
    for (const mention of [...mentions, ...further]) {
      named.push(inYear(reading, mention, year, sent))
      year = yearIn(reading, mention) ?? year
    }
    for (const mention of stays(reading, named)) {
      if (mention.end <= sent || mention.start > sent + furthestDays) continue
      const role = roleOf(reading, sentence, mention)
      if (role === 'deadline') replyBy ??= mention
      if (role === 'taken-back') takenBack.add(mention.start)
      if (
        role === 'proposal' &&
        mention.end - mention.start <= longestVisit &&
        proposals.length < mostProposals
      )
        proposals.push(mention)
    }
  }
  const distinct = withoutJourneys(
    reading,
    withoutArrivals(
      reading,
      withoutProgramme(proposals).filter(({ start, end }) => start !== end || !takenBack.has(start)),
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
  return {
    dates: {
      value: kept.map(({ start, end }) => ({ start: plainDate(start), end: plainDate(end) })),
      evidence: kept.map(({ from, to }) => evidenceOf(reading, from, to, 'dates')),
    },
    replyBy: replyBy
      ? {
          value: plainDate(replyBy.end),
          evidence: [evidenceOf(reading, replyBy.from, replyBy.to, 'reply-by')],
        }
      : { value: null, evidence: [] },
  }
}

/** A day inside a longer stay that is named after it, and neither its first nor its last. */
function isStrictlyWithin(inner: DateMention, outer: DateMention): boolean {
  return inner.start > outer.start && inner.end < outer.end && inner.from >= outer.to
}

/** "From 7 to 9 June … on the 8th or 9th": one of the days offered together lies strictly within. */
function isOfferedWithin(inner: DateMention, outer: DateMention, all: readonly DateMention[]): boolean {
  return (
    inner.from >= outer.to &&
    inner.end <= outer.end &&
    all.some((each) => each.from === inner.from && each.to === inner.to && isStrictlyWithin(each, outer))
  )
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

const preferred =
  /\bbest\b|prefer|ideal|helst|\bbast\b|\bbedst\b|am besten|am liebsten|bevorzug|liefst|liever|mieux|mejor|melhor|meglio|najlepiej|luchsh|лучше|краще|бажано|желательно|tercihen|mieluiten|parhaiten|يفضل|最好|优先|できれば|가급적/

/**
 * "In Sweden from 19 to 30 April, of which the 22nd and 23rd with you": the days inside are meant, not the journey. A day inside
 * that would only suit best leaves the stay as it is.
 */
function withoutJourneys(reading: Reading, proposals: readonly DateMention[]): readonly DateMention[] {
  const inner = proposals.filter((each) => proposals.some((outer) => isOfferedWithin(each, outer, proposals)))
  const onlyBest = inner.filter((each) => {
    const sentence = reading.sentences[reading.sentenceOf[each.from] ?? 0]
    const { starts, ends } = reading.tokens
    return preferred.test(
      reading.plain.slice(starts[sentence?.from ?? each.from], ends[(sentence?.to ?? each.to) - 1]),
    )
  })
  const meant = proposals.filter((each) => !onlyBest.includes(each))
  return meant.filter((outer) => !meant.some((each) => isOfferedWithin(each, outer, meant)))
}

/** What says that a day is the one on which they come to town. */
const arriving =
  /\barriv|\bland(?:ar|er|en|ing)?\b|\bfly in|\bflying in|\breach|anland|ankomm|ankom|framme|ankunft|kommen (?:am|in)|treffen|aankom|landen|lleg|aterriz|cheg|aterr|atterr|debarq|sbarch|przyl|przyje|przyby|прилет|прилит|приезж|приїжд|приїзд|прибу|прилёт|saavu|saapu|laskeu|varaca|varis|ulas|نصل|تصل|يصل|وصول|می ?رسیم|می ?رسد|ورود|到着|着き|抵达|抵達|到达|到達|도착/
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
    const sentence = reading.sentences[reading.sentenceOf[each.from] ?? 0]
    const before = proposals.filter(({ to }) => to <= each.from).map(({ to }) => to)
    const first = Math.max(sentence?.from ?? 0, each.from - 8, ...before)
    const last = Math.min((sentence?.to ?? each.to) - 1, each.to)
    return !arriving.test(reading.plain.slice(starts[first], ends[last]))
  })
}

/** A programme names each day of the stay, its first and last too: the stay is asked for. */
function withoutProgramme(proposals: readonly DateMention[]): readonly DateMention[] {
  const stays = proposals.filter(
    (stay) =>
      stay.end > stay.start &&
      [stay.start, stay.end].every((day) =>
        proposals.some(({ start, end, from }) => start === day && end === day && from >= stay.to),
      ),
  )
  return proposals.filter(
    (each) => !stays.some((stay) => each.from >= stay.to && each.start >= stay.start && each.end <= stay.end),
  )
}

/** What says between two days that the second is that of the way home. */
const leaving =
  /\bhem\b|\bhjem\w*\b|\bhome\b|\bout on\b|depart|\bleav|\breturn|flying out|fly out|avresa|avreise|afrejse|zuruck|abreise|\bheim\b|repart|retour|regres|volvemos|volver|partida|partimos|partenz|ripart|ritorn|terug|vertrek|wracamy|wyjazd|wyjezdza|уезжа|улета|вылет|обратно|поверта|від.?їзд|вилiта|lahdemme|palaamme|paluu|donus|ayril|مغادر|برگشت|بازگشت|离开|返回|帰国|帰路|출국|귀국/

/** "We arrive on 13 March and are out on the 20th" is one stay. */
function stays(reading: Reading, mentions: readonly DateMention[]): DateMention[] {
  const result: DateMention[] = []
  for (const each of mentions) {
    const before = result[result.length - 1]
    const between =
      before && each.from >= before.to
        ? reading.plain.slice(reading.tokens.ends[before.to - 1], reading.tokens.starts[each.from])
        : ''
    const isOne = before && before.start === before.end && each.start === each.end
    const goesHome = isOne && each.start - before.start <= 21 && leaving.test(between)
    const isNext = isOne && each.start === before.end + 1 && andWords.has(between.trim())
    if (isOne && each.start > before.start && (goesHome || isNext))
      result[result.length - 1] = { start: before.start, end: each.end, from: before.from, to: each.to }
    else result.push(each)
  }
  return result
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

/** "The 11th that we proposed clashes with our council": what takes a day back after it. */
const isTakenBack =
  /^[^.!?\n]{0,40}?(?:\bis off\b|falls through|fell through|ist vom tisch|utgar\b|udgar\b|krock|funkar inte|fungerar inte|passar inte|gar inte|does ?n.?t work|does not work|doesn.t suit|no longer|clash|conflicts with|passer ikke|kolliderer|fungerer ikke|geht nicht|passt nicht|passt doch nicht|kollidiert|ne convient|n.est plus possible|tombe mal|no nos viene|ya no es posible|ya no podemos|nao da|ja nao|non va bene|non e piu|komt niet|past niet|lukt niet|nie pasuje|odpada|не подходит|не підходить|uygun degil)/
/** "A congress that ends on 23 September": what comes before the visit. */
const endsThen =
  /(?:\bends?|\bending|finishes|slutar|avslutas|slutter|endet|termina\p{L}*|se termine|finisce|si conclude|eindigt|konczy sie|заканчивается|закінчується|paattyy|bit(?:er|iyor))(?:\s(?:on|the|el|le|il|am|den|op|dnia|dia|no|na|в|у)){0,2}\s$/u

/** 3月31日前, 5月10日までに, 2월 26일까지: an answer is wanted by then, where no range ends there. */
const byThen = /^\s?(?:\([^()]{1,4}\)\s?)?(?:之?前(?!后|後)|以前|までに|迄に|まで_?ご|까지|이전|전까지)/
const rangeBefore = /(?:から|부터|自|从|從)[^。.]{0,14}$/
/** "Comes out in Pittsburgh on 30 March": small words before a place. */
const inWords = new Set(
  'in at i på pa ved en à a au aux em no na w we у в во ve de im an te tot nel nella a'.split(' '),
)

/** The day of something in another place: the place stands right before it, and nothing of the City near. */
function isElsewhere(reading: Reading, sentence: Sentence, mention: DateMention): boolean {
  const { words } = reading.tokens
  const isPlace = ({ means }: Sentence['hits'][number], home: boolean): boolean =>
    (means.kind === 'country' || means.kind === 'city') && (means.code === 'SE') === home
  let first = mention.from
  while (first > sentence.from && isFiller(words[first - 1] ?? '')) first--
  const place = sentence.hits.some(
    (hit) =>
      isPlace(hit, false) &&
      first - hit.to >= 0 &&
      first - hit.to <= 1 &&
      inWords.has(words[hit.from - 1] ?? ''),
  )
  return place && !sentence.hits.some((hit) => isPlace(hit, true) && Math.abs(hit.from - mention.from) <= 12)
}

/** Nouns that name a deadline keep a few words between them and its day: "our deadline for this is 10 January". */
const deadlineNoun =
  /frist|deadline|dead-line|limit|termin|sista|laatste|срок|строк|крайн|son tarih|maaraaika|tahtaeg/

function roleOf(
  reading: Reading,
  sentence: Sentence,
  mention: DateMention,
): 'proposal' | 'deadline' | 'taken-back' | 'other' {
  const { words } = reading.tokens
  const near = (meaning: Meaning, before: number, after: number): boolean =>
    sentence.hits.some(
      (hit) =>
        hit.means.kind === 'meaning' &&
        hit.means.meaning === meaning &&
        mention.from - hit.to <= before &&
        mention.from - hit.to >= -1 &&
        hit.from - mention.to <= after,
    )
  // Chinese, Japanese, Korean and Turkish say the deadline after the day: 5月10日までに, 5月10日前回复, 10 Ocak'a kadar.
  const deadlineAfter = sentence.hits.some(
    (hit) =>
      hit.means.kind === 'meaning' &&
      hit.means.meaning === 'deadline' &&
      hit.from - mention.to >= 0 &&
      hit.from - mention.to <= 1 &&
      (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(words[hit.from] ?? '') ||
        (/^(?:kadar|dek)$/.test(words[hit.from] ?? '') &&
          !/^[dt][ae]n$/.test(words[mention.from - 1] ?? ''))),
  )
  let first = mention.from
  while (first > sentence.from && isFiller(words[first - 1] ?? '')) first--
  const nounBefore = sentence.hits.some(
    (hit) =>
      hit.means.kind === 'meaning' &&
      hit.means.meaning === 'deadline' &&
      mention.from - hit.to >= 0 &&
      mention.from - hit.to <= 5 &&
      deadlineNoun.test(words.slice(hit.from, hit.to).join(' ')),
  )
  const start = reading.tokens.starts[mention.from] ?? 0
  const isByThen =
    mention.start === mention.end &&
    byThen.test(reading.plain.slice(reading.tokens.ends[mention.to - 1] ?? 0).slice(0, 12)) &&
    !rangeBefore.test(reading.plain.slice(Math.max(0, start - 20), start))
  if (isByThen || deadlineAfter || nounBefore || near('deadline', mention.from - first, 0)) return 'deadline'
  const end = reading.tokens.ends[mention.to - 1] ?? 0
  if (isTakenBack.test(reading.plain.slice(end, end + 80))) return 'taken-back'
  if (near('cancel', 3, 0)) return 'taken-back'
  if (isElsewhere(reading, sentence, mention)) return 'other'
  if (endsThen.test(reading.plain.slice(Math.max(0, start - 40), start))) return 'other'
  if (near('period', 6, 0) || near('other-time', 5, 0)) return 'other'
  const about = sentence.meanings
  if ((about.has('report') || about.has('past')) && !about.has('want') && !about.has('coming')) return 'other'
  if (
    near('elsewhere', 6, 4) &&
    !sentence.hits.some(
      (hit) =>
        hit.means.kind === 'meaning' &&
        hit.means.meaning === 'city' &&
        Math.abs(hit.from - mention.from) <= 8,
    )
  )
    return 'other'
  return 'proposal'
}

/** Words that may stand between "by" and the day: "no later than Friday the 15th". */
function isFiller(word: string): boolean {
  return fillers.has(word) || isWeekday(word)
}
