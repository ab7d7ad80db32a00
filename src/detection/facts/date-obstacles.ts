import type { Reading, Sentence } from '../reading.ts'
import type { DateMention } from './date-mentions.ts'
import { orWords } from './date-words.ts'

/** "If the 5th does not suit": what follows is no obstacle yet, and a further proposal. */
const ifWords = new Set(
  'if should om ifall falls wenn sollte si se jos jesli jezeli gdyby если якщо eger egerse ise اذا ان اگر indien als mocht hvis ако daca kui ja ha pokud kdyby ja'.split(
    ' ',
  ),
)
const ifAfter = /場合|如果|若|어려우|경우|(?:sa|se)niz/

/** A day that is taken by something else, in the words of each language, before it or after it. */
const taken =
  /\btaken\b|\bbusy\b|booked|occupied|committed|reserved|excluded|except|impossible|not (?:possible|work)|upptag|utom|kan (?:vi )?(?:inte|ikke)|opptatt|optaget|vergeben|belegt|ausser|varattu|paitsi|\bpris(?:e|es)?\b|occupe|\bsauf\b|ocupad|comprometid|\btomad|salvo|impegnat|occupat|tranne|bezet|behalve|zajet|oprocz|занят|кроме|зайнят|крім|dolu|haric|disarida|مشغول|محجوز|مخصص|گرفته|بجز|没空|不行|除外|除了|予定があ|难し|無理|厳しい|都合が悪|困难|不方便|有安排|除く|제외|불가|어렵|곤란/

/** The day is that of something else: a meeting of their board, a birthday, a book, a feast. */
const event =
  /\bboard\b|council|parliament|session|decision|birthday|turns \d|bazaar|comes? out|takes? place|styrelse|namnd|beslut|fyller|formannskap|bestyrels|sitzung|gemeinderat|vorstand|geburtstag|beschluss|hallitu|paatos|conseil|seance|anniversaire|pleno|sesion|cumple|sessao|aniversario|consiglio|giunta|seduta|raad|vergadering|verjaardag|sesj|urodzin|decyzj|сесси|заседани|решени|сесі|засідан|рішенн|meclis|dogum|karar|مجلس|قرار|جلسه|تصميم|理事会|议会|生日|議会|誕生|의회|이사회|생일/
/** A further day to choose from says so. */
const further =
  /choice|option|or else|otherwise|alternativ|prefer|suit|\bfine\b|\bok\b|possible|free\b|helst|pass(?:ar|er|t)|gar bra|sonst|sinon|tambien|tambem|anche|anders|ook\b|rowniez|также|подход|також|підход|olabilir|sopi|بديل|نيز|希望|候補|也可|可以|가능|괜찮|희망/

function slice({ plain, tokens }: Reading, from: number, to: number): string {
  return to > from ? plain.slice(tokens.starts[from], tokens.ends[to - 1]) : ''
}

/** "If 23–25 is not possible, then 7 and 8": the obstacle is only supposed. */
export function isSupposed(reading: Reading, sentence: Sentence, mention: DateMention): boolean {
  const { words } = reading.tokens
  return (
    words.slice(Math.max(sentence.from, mention.from - 10), mention.from).some((word) => ifWords.has(word)) ||
    ifAfter.test(slice(reading, mention.to, Math.min(sentence.to, mention.to + 12)))
  )
}

/**
 * A day on which something else is: "the 25th is taken by Uppsala", "on 10 September we have a council meeting". It counts only where no
 * other day is named.
 * @param mentions all that the sentence names
 */
export function isObstacle(
  reading: Reading,
  sentence: Sentence,
  mention: DateMention,
  mentions: readonly DateMention[],
): boolean {
  if (isSupposed(reading, sentence, mention)) return false
  const { plain } = reading
  const { starts, ends } = reading.tokens
  const first = Math.max(
    sentence.from,
    ...mentions.filter(({ to }) => to <= mention.from).map(({ to }) => to),
  )
  // "The 14th and the 17th are taken": what is said after the last of them is said of both.
  let end = mention.to
  for (const { from, to } of mentions)
    if (from >= end && from - end <= 3 && !/[.;!?]/.test(plain.slice(ends[end - 1], starts[from]))) end = to
  const last = Math.min(sentence.to, ...mentions.filter(({ from }) => from >= end).map(({ from }) => from))
  const [head = ''] = /[^,.;:!?\n(]*$/.exec(plain.slice(starts[first], starts[mention.from])) ?? []
  const [tail = ''] = /^[^,.;:!?\n]*/.exec(plain.slice(ends[end - 1], ends[last - 1])) ?? []
  return taken.test(`${head} | ${tail}`)
}

/** Whether a sentence speaks of a meeting, a decision, a feast. */
export function isOfEvent(reading: Reading, { from, to }: Sentence): boolean {
  return event.test(slice(reading, from, to))
}

/** What asks, comes or receives makes a day one of the visit. */
const aboutVisit = ['want', 'coming', 'visit', 'study', 'request', 'receive', 'city'] as const

/**
 * Proposals whose sentence speaks of something else where another sentence asks for its days: "we expect a decision from our board on
 * 12 February. … Could we come on 20 April?"
 */
export function withoutOtherEvents(
  reading: Reading,
  proposals: readonly DateMention[],
): readonly DateMention[] {
  const sentenceOf = ({ from }: DateMention): Sentence | undefined =>
    reading.sentences[reading.sentenceOf[from] ?? 0]
  const asks = (mention: DateMention): boolean => {
    const sentence = sentenceOf(mention)
    return (
      sentence === undefined ||
      sentence.zone === 'subject' ||
      sentence.isQuestion ||
      aboutVisit.some((meaning) => sentence.meanings.has(meaning))
    )
  }
  const kept = proposals.filter((mention) => {
    const sentence = sentenceOf(mention)
    if (!sentence || asks(mention)) return true
    const said = slice(reading, sentence.from, sentence.to)
    const words = reading.tokens.words.slice(sentence.from, sentence.to)
    return (
      !event.test(said) ||
      further.test(said) ||
      words.some((word) => orWords.has(word) && !/^(?:a|e|i|y|og|et|en|and|und|och|и|та|و|ve)$/.test(word)) ||
      words.some((word) => ifWords.has(word))
    )
  })
  return kept.length > 0 ? kept : proposals
}
