import type { Reading, Sentence } from '../reading.ts'
import type { DateMention } from './date-mentions.ts'
import { orWords } from './date-words.ts'

/** "If the 5th does not suit": what follows is no obstacle yet, and a further proposal. */
const ifWords = new Set(
  'if should om ifall falls wenn sollte si se jos jesli jezeli gdyby если якщо eger egerse ise اذا ان اگر indien als mocht hvis ако daca kui ja ha pokud kdyby ja'.split(
    ' ',
  ),
)
const ifAfter =
  /場合|なら|たら|もし|如果|若|如|어려우|안 되|경우|으면|(?:sa|se)niz|degilse|uygun olmazsa|olursa/

/** A day that is taken by something else, in the words of each language, before it or after it. */
const taken =
  /\btaken\b|\bbusy\b|\bbooked\b|\boccupied\b|\bcommitted\b|unavailable|not available|reserved for|left out|leave out|excluded|except|apart from|not (?:possible|on)\b|impossible|not work|cannot|can't|can not|\bno good\b|upptag|uppbokad|utom|undantag|inte (?:den|pa)\b|kan (?:vi )?(?:inte|ikke)|opptatt|optaget|unntatt|bortsett|undtagen|vergeben|belegt|verplant|ausgebucht|reserviert|ausser|konnen wir nicht|nicht (?:moglich|am)\b|varattu|paitsi|emme (?:paase|voi)|\bpris(?:e|es)?\b|occupe|reserve|\bsauf\b|hormis|excepte|indisponib|ne pouvons|impossible|ocupad|reservad|comprometid|\btomad|excepto|salvo|menos el|no podemos|no podremos|exceto|nao podemos|impegnat|occupat|riservat|tranne|eccetto|attesi|non possiamo|bezet|bezig|behalve|kunnen we niet|volgeboekt|zajet|oprocz|poza\b|nie mozemy|zajety|занят|заброн|кроме|не можем|исключ|зайнят|крім|не можемо|окрім|dolu|mesgul|haric|disinda|ayrildi|disarida|مشغول|محجوز|ماعدا|باستثناء|مخصص|لا نستطيع|پر است|گرفته|به جز|بجز|رزرو|نمي ?توانيم|已有安排|没空|不行|除外|除了|以外|不便|埋まって|ふさが|予定があ|除く|除き|都合が悪|제외|불가|어렵|일정이 있/

/** The day is that of something else: a meeting of their board, a birthday, a book, a feast. */
const event =
  /\bboard\b|council|committee|parliament|session|decision|birthday|turns? \d|anniversary|bazaar|festival|elections?\b|published|publication|comes? out|takes? place|deadline|exam|holiday|launch|styrelse|namnd|fullmaktige|sammantrad|beslut|fyller|fodelsedag|invig|publicer|aterkommer|formannskap|kommunestyre|styremot|vedtak|bursdag|byrad|bestyrels|fodselsdag|beslutning|sitzung|gemeinderat|stadtrat|vorstand|plenar|geburtstag|beschluss|feiertag|findet statt|erscheint|hallitu|valtuusto|paatos|syntymapaiv|julkai|conseil|seance|bureau|anniversaire|decision|parait|aura lieu|pleno|sesion|cabildo|junta|cumple|decision|acuerdo|feriado|sessao|reuniao da|aniversario|deliber|consiglio|giunta|seduta|compleanno|delibera|raad|vergadering|bestuur|verjaardag|besluit|sesj|rad[ay] miasta|zarzad|urodzin|decyzj|сесси|совет|заседани|решени|день рождения|праздн|сесі|рада|засідан|рішенн|день народження|свят|meclis|toplanti|dogum gun|karar|bayram|مجلس|اجتماع|قرار|عيد|جلسه|شورا|تصميم|تولد|理事会|议会|会议|生日|决定|議会|理事会|誕生|決定|会議|의회|이사회|회의|생일|결정/
/** A further day to choose from says so. */
const further =
  /choice|option|also (?:be|do|work|suit|possible)\b|or else|otherwise|alternativ|prefer|suit|\bfine\b|\bok\b|possible|free\b|helst|gar bra|passar|passer|annars|ellers|sonst|ginge|ansonsten|lieber|autrement|sinon|sinon|egalement|tambien|opcion|tambem|opcao|anche|oppure|altrimenti|anders|ook\b|albo|rowniez|tez\b|либо|также|подходит|або|також|підходить|veya|olabilir|sopi|myos|vaihtoehto|أيضا|ايضا|بديل|نيز|همچنين|希望|候補|または|也可|亦可|备选|備選|可以|가능|괜찮|희망|또는/

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
