/** Small words around counts of people, in all languages together: folded as in normalise.ts. */

/** "A group of about twenty": stand between the opening and the number, and open nothing by themselves. */
export const approximate = new Set(
  'about around some roughly approximately approx ca circa cirka c ungefar omkring runt rundt omtrent omkr cirka etwa rund ungefahr ongeveer rond noin n environ unos unas cerca aproximadamente uns umas circa pribliżnie okolo około приблизно близько примерно около yaklasik حوالي نحو تقريبا حدود تقريبا 約 大约 约 大約 약 upp till up to max maks maximum maximal hochstens min minst at least most mindestens mellan between mellem mellom zwischen'.split(
    ' ',
  ),
)

/** What is counted besides people: time, money, length, share, order, things of a programme. */
export const otherThings =
  /^(?:h|hrs?|hours?|hour|minut\w*|mins?|days?|weeks?|months?|years?|yr|nights?|times?|per|percent|procent|prosent|prozent|pct|euro?s?|eur|usd|dollars?|kr|kronor|kroner|sek|miljon\w*|million\w*|thousand|tusen|billion|km|m2|kvm|sqm|kg|ton\w*|meter\w*|timmar|timme|timen?|timer|dagar|dag|dage|dager|dagarna|veckor|vecka|uker?|uger?|manad\w*|maned\w*|ar|aring\w*|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|uur|uren|dagen|weken|maanden|jaar|tuntia?|paivaa?|viikkoa?|vuotta|heures?|jours?|semaines?|mois|ans|horas?|dias?|semanas?|meses|anos?|ore|ora|giorni|giorno|settiman\w*|mesi|anni|godzin\w*|dni|tygodni\w*|miesi\w*|lat|годин\w*|час\w*|дн\w*|тижн\w*|недел\w*|месяц\w*|місяц\w*|рок\w*|лет|год\w*|saat|gun|hafta|ay|yil|ساعات?|ايام|يوم|اسبوع|اسابيع|شهر|سنوات|سنه|ساعت|روز|هفته|ماه|سال|items?|points?|punkter|questions?|fragor|things?|pages?|sidor|seiten|cities|countries|stader|lander|stadte|lander|topics?|themes?|options?|alternativ|dates?|datum|places?|years-old|copies|attachments?|bilagor|mails?|meetings?|moten|visits?|besok\w*|sessions?|schools?|skolor|hotels?|rooms?|rum|buses|bussar|cars?|floors?|va|a|e|ed|nd|rd|th|st|o'clock|oclock|am|pm|klockan|uhr|am|st|rd|grade|klass|class|parts?)$/

/** "We six", "nous quatre": a number right after it counts those who write. */
export const wePlural = new Set(
  'vi we wir wij nous noi nosotros nosotras nos ми мы my biz نحن ما me'.split(' '),
)

/** Those who write: one person beside an "and". */
export const self = new Set(
  'i me myself jag mig jeg ich moi yo io eu ja я ben ik mina انا من 我 私 저'.split(' '),
)
/** One who is spoken of, before an "and": "she and three more". */
export const thirdPerson = new Set('hon han hun she he ella el elle lui lei она он вона він han'.split(' '))
/** Articles and possessives in the singular, before one person in a list. */
export const oneOf = new Set(
  'a an one my our his her their the en ett et ei ein eine einem einer einen eines mein meine unser unsere sein seine ihr ihre een mijn onze zijn haar un une uno una um uma mon ma son sa notre leur mi su nuestro nuestra suo sua il lo la le el o os su meu minha nosso nossa seu sua min mitt hans hennes vår vart var sin deres vores'.split(
    ' ',
  ),
)
/** Plain "with" before a delegation that holds its head already: "the mayor comes with a delegation of five". */
export const plainWith = new Set('with med mit met avec con com z з с از با و'.split(' '))

/** "Together with five colleagues": whoever says it, or is said to come so, is one more. */
export const togetherWith =
  /together with|accompanied by|along with|joined by|tillsammans med|i sallskap med|jamte|sammen med|ledsaget av|ledsaget af|i folge med|zusammen mit|gemeinsam mit|in begleitung|begleitet von|begleitung von|samen met|vergezeld|accompagne|en compagnie d|acompan|junto con|junto a|en compania d|acompanhad|juntamente com|na companhia d|insieme a|insieme con|accompagnat|wraz z|razem z|w towarzystwie|разом з|разом із|у супроводі|в супроводі|вместе с|в сопровождении|beraberindeki|birlikte|esliginde|يرافق|برفقه|مع وفد|به همراه|همراه با|携|随同|陪同|同行|함께|kanssa$|seurassa/
/** "A delegation made up of six": the head is among them. */
export const consistsOf =
  /consist|compris|made up|composed|bestehend|besteht|bestar av|bestaende|bestar af|bestaende af|bestaat|bestaande|compos|compuest|formad|integrad|costituit|w skladzie|skladajac|у складі|в составе|насчитыва|olusan|مكون|مولف|متشكل|由|组成|組成|構成|구성/
