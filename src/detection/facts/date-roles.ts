import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { DateMention } from './date-mentions.ts'
import { andWords, fillers } from './date-words.ts'

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

/** What hangs on a place after it where others say "in": ヘルシンキで, 암스테르담으로, Malmö'ye, Koppenhágában. */
const placeEnding = /^(?:[にでへ]|에서|으?로 |'[dt][ae]\b|'y[ae]\b)/
const inCase = /(?:ban|ben|ss[ae])$/
/** Where the words about a day end: a stop, a comma, another clause. */
const clauseEnd = /[,.;!?\n()]/

/** Another city than the reader's, or words that say that the journey goes on. */
function isAway({ means }: Sentence['hits'][number]): boolean {
  return (
    means.kind === 'city' ||
    (means.kind === 'country' && means.code !== 'SE') ||
    (means.kind === 'meaning' && means.meaning === 'elsewhere')
  )
}

/** The day of something in another place: the place stands right before or after it, and nothing of the City near. */
function isElsewhere(reading: Reading, sentence: Sentence, mention: DateMention): boolean {
  const { words, starts, ends } = reading.tokens
  let first = mention.from
  while (first > sentence.from && isFiller(reading, words[first - 1] ?? '')) first--
  const isIn = ({ from, to }: Sentence['hits'][number]): boolean =>
    inWords.has(words[from - 1] ?? '') ||
    inCase.test(words[to - 1] ?? '') ||
    placeEnding.test(reading.plain.slice(ends[to - 1], (ends[to - 1] ?? 0) + 3))
  const isHome = (least: number, most: number): boolean =>
    sentence.hits.some(
      ({ means, from }) =>
        ((means.kind === 'meaning' && means.meaning === 'city') ||
          (means.kind === 'country' && means.code === 'SE')) &&
        from >= least &&
        from <= most,
    )
  const clauseTo = (at: number): number => {
    let last = at - 1
    while (last < at + 5 && !clauseEnd.test(reading.plain.slice(ends[last], starts[last + 1]))) last++
    return last
  }
  return sentence.hits.some((hit) => {
    if (!isAway(hit)) return false
    if (hit.to <= first)
      return (
        first - hit.to <= 1 &&
        inWords.has(words[hit.from - 1] ?? '') &&
        (/^ ?[(:]$/.test(reading.plain.slice(ends[hit.to - 1], starts[first])) ||
          (hit.means.kind !== 'meaning' && !isHome(mention.from - 12, mention.from + 12)))
      )
    if (hit.from < mention.to || hit.from - mention.to > 6) return false
    const between = reading.plain.slice(ends[mention.to - 1], starts[hit.from])
    if (between === ': ') return true
    return (
      isIn(hit) &&
      !isHome(mention.from - 3, clauseTo(hit.to)) &&
      !clauseEnd.test(between.replace(/^[.)]/, '')) &&
      !words.slice(mention.to, hit.from).some((word) => andWords.has(word) || /^\d/.test(word))
    )
  })
}

/** Words before a last day that also end stretches of days. */
const untilWords = new Set('bis ate hasta pana ωσ εωσ μεχρι lidz iki kuni tegen entro حتي تا'.split(' '))
/** Those that follow a last day. */
const lastAfter =
  /^(?:au plus tard|at the latest|a mas tardar|o mais tardar|al piu tardi|mennessa|viimeistaan)$/
/** "The board meets on 14 April, so a yes before then would help." */
const beforeThen =
  /^[^.!?\n]{0,50}(?:innan dess|before then|by then|inden da|innen da|bis dahin|d'ici la|antes de (?:eso|isso)|prima di allora|voor die tijd|до того|do tego czasu)/

/** Nouns that name a deadline keep a few words between them and its day: "our deadline for this is 10 January". */
const deadlineNoun =
  /frist|deadline|dead-line|limit|termin|sista|laatste|срок|строк|крайн|son tarih|maaraaika|tahtaeg/

/** What a day is to the visit: asked for, the last for an answer, taken back, or something else. */
export function roleOf(
  reading: Reading,
  sentence: Sentence,
  mention: DateMention,
): 'proposal' | 'deadline' | 'until' | 'elsewhere' | 'taken-back' | 'other' {
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
        lastAfter.test(words.slice(hit.from, hit.to).join(' ')) ||
        (/^(?:kadar|dek|once)$/.test(words[hit.from] ?? '') &&
          !/^[dt][ae]n$/.test(words[mention.from - 1] ?? ''))),
  )
  let first = mention.from
  while (first > sentence.from && isFiller(reading, words[first - 1] ?? '')) first--
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
  const end = reading.tokens.ends[mention.to - 1] ?? 0
  if (
    isByThen ||
    deadlineAfter ||
    nounBefore ||
    near('deadline', mention.from - first, 0) ||
    beforeThen.test(reading.plain.slice(end, end + 80))
  )
    return 'deadline'
  const isUntil =
    untilWords.has(words[first - 1] ?? '') || /^(?:[aei]|j[aei])?ig$/.test(words[mention.to - 1] ?? '')
  if (isUntil && mention.start === mention.end)
    return sentence.hits.some((hit) => isAway(hit) && hit.to <= first && first - hit.to <= 6)
      ? 'other'
      : 'until'
  if (mention.isMonthEnd) return 'other'
  if (isTakenBack.test(reading.plain.slice(end, end + 80))) return 'taken-back'
  if (near('cancel', 3, 0)) return 'taken-back'
  if (isElsewhere(reading, sentence, mention)) return 'elsewhere'
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
function isFiller(reading: Reading, word: string): boolean {
  return fillers.has(word) || reading.weekdays.has(word)
}
