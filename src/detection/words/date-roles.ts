/** "The 11th that we proposed clashes with our council": what takes a day back after it. */
export const isTakenBack =
  /^[^.!?\n]{0,40}?(?:\bis off\b|falls through|fell through|ist vom tisch|utgar\b|udgar\b|krock|funkar inte|fungerar inte|passar inte|gar inte|does ?n.?t work|does not work|doesn.t suit|no longer|clash|conflicts with|passer ikke|kolliderer|fungerer ikke|geht nicht|passt nicht|passt doch nicht|kollidiert|ne convient|n.est plus possible|tombe mal|no nos viene|ya no es posible|ya no podemos|nao da|ja nao|non va bene|non e piu|komt niet|past niet|lukt niet|nie pasuje|odpada|не подходит|не підходить|uygun degil)/

/** "A congress that ends on 23 September": what comes before the visit. */
export const endsThen =
  /(?:\bends?|\bending|finishes|slutar|avslutas|slutter|endet|termina\p{L}*|se termine|finisce|si conclude|eindigt|konczy sie|заканчивается|закінчується|paattyy|bit(?:er|iyor))(?:\s(?:on|the|el|le|il|am|den|op|dnia|dia|no|na|в|у)){0,2}\s$/u

/** 3月31日前, 5月10日までに, 2월 26일까지: an answer is wanted by then, where no range ends there. */
export const byThen =
  /^\s?(?:\([^()]{1,4}\)\s?)?(?:之?前(?!后|後)|以前|までに|迄に|まで_?ご|까지|이전|전까지)/

export const rangeBefore = /(?:から|부터|自|从|從)[^。.]{0,14}$/

/** "Comes out in Pittsburgh on 30 March": small words before a place. */
export const inWords = new Set(
  'in at i på pa ved en à a au aux em no na w we у в во ve de im an te tot nel nella por per via bei hos chez'.split(
    ' ',
  ),
)

/** What hangs on a place after it where others say "in": ヘルシンキで, 암스테르담으로, Malmö'ye, Koppenhágában. */
export const placeEnding = /^(?:[にでへの]|에서|으?로 |'[dt][ae]\b|'y[ae]\b)/

/** Words before a last day that also end stretches of days. */
export const untilWords = new Set(
  'bis ate hasta pana ωσ εωσ μεχρι lidz iki kuni tegen entro حتي تا'.split(' '),
)

/** Those that follow a last day. */
export const lastAfter =
  /^(?:au plus tard|at the latest|a mas tardar|o mais tardar|al piu tardi|mennessa|viimeistaan)$/

/** "The board meets on 14 April, so a yes before then would help." */
export const beforeThen =
  /^[^.!?\n]{0,60}(?:innan dess|before then|by then|inden da|innen da|bis dahin|d'ici la|antes de (?:eso|isso)|prima di allora|voor die tijd|pour cette date|for (?:this|that) date|til (?:da|den dato)|para esa fecha|para essa data|per (?:quella|tale) data|zu diesem termin|до того|do tego czasu)/

/** Nouns that name a deadline keep a few words between them and its day: "our deadline for this is 10 January". */
export const deadlineNoun =
  /frist|مهلت|موعد|期限|締|截止|마감|deadline|dead-line|limit|termin|sista|laatste|срок|строк|краин|son tarih|maaraaika|tahtaeg/

/** "We close the programme on 15 June": an answer comes too late after it. */
export const closes =
  /(?:\bclos(?:es|ing)\b|stang(?:er|s)\b|lukker\b|schliess|sulke|clotur|\bcerramos|\bcierr|\bencerra|\bchiud|\bslui|zamyka|закрыва|закрива|kapan|نغلق|截止|締め?切|마감|\bfecham? (?:a|em|no)\b|(?:repl|respon|answer|confirm)[^.,;!?\n]{0,20} within\b)[^.,;!?\n]{0,30}$|schluss\b[^.,;!?\n]{0,50}$/

/** "It could take effect on 1 July", "per 1 januari": the beginning or the end of an agreement, a membership, a law. */
export const takesEffect =
  /(?:effective|(?:take|takes|into|with) effect|in(?:to)? force|i kraft|galler fran|gjelder fra|beginnend|endend|in kraft|laufzeit|voimaan|vigueur|prend\w* effet|echeance|a compter|vigor|vigencia|vigente|decorr|cesser|scade|lidmaatschap|ingang|ingaande|w zycie|obowiazuj|вступа\p{L}* в силу|вступить|вступит|набува\p{L}*|чинност|yururlu|gecerli|يسري|لازم ?الاجرا|生效|施行|発効|발효)[^.;!?\n]{0,30}$|\b(?:per|wef)\s$/u

export const takesEffectAfter = /^[^.,;!?\n]{0,16}(?:in kraft|gaat in|yururlu|生效|施行|発効|발효)/

/** What an answer is called, where a deadline is said loosely: "we need your answer before the session of 8 December". */
export const answering =
  /answer|repl|hear (?:back|from)|\breac|\breakt|ruckmeld|zusage|\bmeld|tilbak|tilbag|terugkopp|zwrotn|отклик|реакц|geri don|respon|know|confirm|decision|svar|besked|antw|bescheid|repons|respu|saber|respos|rispo|cenno|sapere|weten|odpow|ответ|сообщ|відпов|повідом|cevap|yanit|رد|جواب|پاسخ|اعلام|回复|答复|返事|回答|회신|답변|vasta|underskrift/

/** Small words before a place that say that somebody goes there or comes from there. */
export const fromOrTo =
  /^(?:to|towards|till|til|mot|nach|vers|para|hacia|verso|naar|from|fran|fra|aus|von|vom|de|du|des|d|dell?a?|da|dal|do|da|dos|van|uit|z|ze|od|из|от|із|з|від|من|از)$/
