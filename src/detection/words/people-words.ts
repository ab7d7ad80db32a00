/** Small words around counts of people, in all languages together: folded as in normalise.ts. */

/** "A group of about twenty": stand between the opening and the number, and open nothing by themselves. */
export const approximate = new Set(
  'about around some roughly approximately approx ca circa cirka c ungefar omkring runt rundt omtrent omkr etwa rund ungefahr ongeveer rond noin n environ unos unas cerca aproximadamente uns umas pribliznie okolo приблизно близько примерно около yaklasik حوالي نحو تقريبا حدود 約 大约 约 大約 약 upp till up to max maks maximum maximal hochstens min minst at least most mindestens mellan between mellem mellom zwischen'.split(
    ' ',
  ),
)

/** What is counted besides people: time, money, length, share, order, things of a programme. */
export const otherThings =
  /^(?:h|hrs?|hours?|hour|minut\p{L}*|mins?|days?|weeks?|months?|years?|yr|nights?|times?|per|percent|відсотк\p{L}*|процент\p{L}*|procent|prosent|prozent|pct|euro?s?|eur|usd|dollars?|kr|kronor|kroner|sek|miljon\p{L}*|million\p{L}*|thousand|tusen|billion|km|m2|kvm|sqm|kg|ton\p{L}*|meter\p{L}*|timmar|timme|timen?|timer|dagar|dag|dage|dager|dagarna|veckor|vecka|uker?|uger?|manad\p{L}*|maned\p{L}*|ar|aring\p{L}*|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|uur|uren|dagen|weken|maanden|jaar|tuntia?|paivaa?|viikkoa?|vuotta|heures?|jours?|semaines?|mois|ans|horas?|dias?|semanas?|meses|anos?|ore|ora|giorni|giorno|settiman\p{L}*|mesi|anni|godzin\p{L}*|dni|tygodni\p{L}*|miesi\p{L}*|lat|годин\p{L}*|час\p{L}*|дн\p{L}*|тижн\p{L}*|недел\p{L}*|месяц\p{L}*|місяц\p{L}*|рок\p{L}*|лет|год\p{L}*|saat|gun|hafta|ay|yil|ساعات?|ايام|يوم|اسبوع|اسابيع|شهر|سنوات|سنه|ساعت|روز|هفته|ماه|سال|items?|points?|punkter|questions?|fragor|things?|pages?|sidor|seiten|cities|countries|stader|lander|stadte|topics?|themes?|options?|alternativ|dates?|datum|places?|years-old|copies|attachments?|bilagor|mails?|meetings?|moten|visits?|besok\p{L}*|sessions?|schools?|skolor|hotels?|rooms?|rum|buses|bussar|cars?|floors?|va|a|e|ed|en|jen|an|nd|rd|th|st|o'clock|oclock|am|pm|klockan|uhr|grade|klass|class|parts?)$/u

/** "We six", "nous quatre": a number right after it counts those who write. */
export const wePlural = new Set(
  'vi we wir wij nous noi nosotros nosotras nos ми мы my biz نحن ما me'.split(' '),
)

/** Those who write: one person beside an "and". */
export const self = new Set(
  'i me myself jag mig jeg ae eg meg minulle mir mij mna мне мнои мною ich moi yo io eu ja я ben ik mina انا وانا من 我 私 저'.split(
    ' ',
  ),
)
/** One who is spoken of, before an "and": "she and three more". */
export const thirdPerson = new Set(
  'hon han hun she he ella el elle lui lei egli zij hij она он вона він ela ele'.split(' '),
)
/** "With her three deputies". */
export const theirs = new Set(
  'sina sine seine seinen ihren ses sus suas seus suoi sue zijn haar hun his her their swoimi своими своіми hans hennes'.split(
    ' ',
  ),
)
/** Articles and possessives in the singular, before one person in a list. */
export const oneOf = new Set(
  'a an one my our his her their its the en ett et ei ein eine einem einer einen eines mein meine unser unsere sein seine ihr ihre een mijn onze zijn haar un une uno una um uma mon ma son sa notre leur mi su nuestro nuestra suo sua il lo la le el o os meu minha nosso nossa seu min mitt hans hennes var vart sin deres vores'.split(
    ' ',
  ),
)
/** Those of `oneOf` that say whose somebody is, and not yours. */
export const ownersOf = new Set(
  'my our his her their its mein meine meinem meiner unser unsere unserem unserer sein seine seinem seiner ihre mijn onze zijn haar hun mon ma notre son sa leur mi nuestro nuestra su mio mia nostro nostra suo sua meu minha nosso nossa seu min mitt vart var vores hans hennes sin sitt nasz nasza moj moja наш наша міи моя мои'.split(
    ' ',
  ),
)

/** Plain "with" before a delegation that holds its head already: "the mayor comes with a delegation of five". */
export const plainWith = new Set('with med mit met avec con com z з с از با و'.split(' '))

/** "Together with five colleagues": whoever says it, or is said to come so, is one more. */
export const togetherWith =
  /together with|accompanied by|along with|joined by|tillsammans med|i sallskap med|jamte|sammen med|ledsaget av|ledsaget af|i folge med|zusammen mit|gemeinsam mit|in begleitung|begleitet von|begleitung von|samen met|vergezeld|accompagne|en compagnie d|acompan|junto con|junto a|en compania d|juntamente com|na companhia d|insieme a|insieme con|accompagnat|wraz z|razem z|w towarzystwie|разом з|разом із|у супроводі|в супроводі|вместе с|в сопровождении|beraberindeki|birlikte|esliginde|يرافق|برفقه|مع وفد|به همراه|همراه با|携|随同|陪同|同行|함께|kanssa$|seurassa/
/** "Besides the mayor there will be two councillors": the head comes on top. */
export const besidesWord =
  /(?:^|\s)(?:besides|in addition to|apart from|aside from|utover|forutom|foruden|i tillegg til|ud over|neben|zusatzlich z|ausser|naast|behalve|outre|en plus d|ademas d|aparte d|alem d|oltre a|oprocz|poza|кроме|помимо|окрім|крім|paitsi|ohella|yani sira|disinda|بالاضافه الي|علاوه بر|除了|ほかに|외에)/
/** "Two teachers will come along": whoever a later sentence adds to those counted. */
export const alongUs =
  /\b(?:come|coming|travel|go|be) (?:along|with us)|\baccompany(?:ing)? (?:us|them|the group)|\bkommer (?:ocksa )?med|\bf[oø]l[jg]er (?:sjalv |selv )?med|\bblir med|\btager med|\bkommer med|\bmed m[ei]g oc?[gh]|with me and|mit mir und|avec moi et|con(?:migo y| me e)|comigo e|met mij en|begleiten (?:uns|sie|die)|begleitet (?:uns|sie|die)|kommen mit|reisen mit|gaan mee|gaat mee|reizen mee|vergezellen ons|nous accompagn|les accompagn|avec nous|nos acompan|les acompan|los acompan|las acompan|con nosotros|acompanham|acompanha-nos|connosco|conosco|ci accompagn|li accompagn|con noi|towarzysz\w+ nam|jada z nami|bedzie z nami|з нами|с нами|сопровожда[\u0400-\u04ff]+ нас|mukaan tulee|mukana tulee|mukanamme|bize eslik|bizimle|يرافقنا|معنا|همراه ما|同行(?:し|いた|。|,)|동행/

/** "Four persons, without the mayor": who is named next does not come. */
export const withoutWord =
  /(?:^|\s)(?:without|excluding|except|not counting|utan|exklusive|forutom|uten|uden|undtagen|ohne|ausser|zonder|sans|hormis|sin|sem|senza|escluso|esclusa|bez|без|haric|بدون|دون)(?:\s\S+)?\s*$/
/** "24 of us, maybe 26": the second number is the most, not more people. */
export const perhapsWord =
  /(?:^|[\s,(])(?:maybe|perhaps|possibly|up to|at most|kanske|eventuellt|kanskje|muligens|maske|muligvis|vielleicht|eventuell|misschien|mogelijk|ehka|kenties|peut-etre|quizas?|tal vez|talvez|forse|moze|возможно|можливо|belki|ربما|شايد)\s*$/

/** "So eight of us", "soit cinq personnes": the number that follows sums up what was listed. */
export const thusBefore =
  /(?:^|[\s,(–-])(?:so|thus|hence|ie|that makes|please count|count|vilket blir|was macht|das macht|ce qui fait|ca fait|lo que hace|que hacen|o que da|perfazendo|che fa|dat maakt|co daje|that is|total|alltsa|saledes|dvs|det blir|altsa|dermed|totalt|siis|eli|also|somit|insgesamt|zusammen|macht|dus|oftewel|soit|donc|c.est a dire|o sea|es decir|por tanto|seremos|somos|portanto|ou seja|sao|quindi|dunque|cioe|saremo|czyli|zatem|a wiec|тобто|отже|то есть|значит|итого|всего|yani|toplam|اي اننا|اي|يعني|جمعا|计|計|총)\W{1,3}(?:(?:we|are|we are|vi|er|är|wir|sind|wij|zijn|nous|sommes|noi|siamo|somos|in all|about|circa|ungefar|нас|мы|ми)\s){0,2}$/
/** "Acht mensen dus": the same said after it. */
export const thusAfter =
  /^\W{0,2}(?:dus|alltsa|altsa|also|siis|donc|entonces|portanto|quindi|in all|all told)(?![\p{L}])/u
/** "Twelve persons, the governor included": who is named beside the number is one of them. */
export const includedWord =
  /inclu|inkl|inrakn|medrakn|medregn|mitgerechnet|mitgezahlt|mitsamt mir|einschliess|inbegr|meegeteld|compris|compres[oi]|contando|contant|w tym|wlacznie|wliczaj|включ|врахов|считая|в том числе|у тому числі|mukaan lukien|mukaan luettuna|dahil|بما في|شامل|احتساب|از جمله|含む|込み|包含|包括|포함/

/** "Iki danışmanı eşlik edecektir": those counted come along with the head who was named first. */
export const comeWithHead =
  /^\W*(?:\S+\s)?(?:eslik|refakat|begleitet(?! von)|begleiten|ledsager|folger|seuraa|saattavat|同行|随行(?!职|者|员)|동행|수행)/

/** "Five people travel with her": whoever is spoken of comes too. */
export const withHer =
  /^\W*(?:\S+\s){0,2}(?:with (?:her|him)|med (?:henne|honom|ham|hende)|mit (?:ihr|ihm)|met (?:haar|hem) mee|avec (?:elle|lui)|con (?:ella|lei|lui)|com (?:ela|ele)|z (?:nia|nim)|с (?:неи|неи|ним)|з (?:нею|ним)|hanen kanssaan)(?!\p{L})/u

/** "Four of us, five if the photographer can make it": the most there may be. */
export const ifWord =
  /^,?\s?(?:if|om|hvis|dersom|wenn|falls|als|indien|si|se|jesli|jezeli|если|якщо|jos|eger|اگر|اذا)\s/

/** "A delegation made up of six": the head is among them. */
export const consistsOf =
  /consist|compris|made up|bestehend|besteht|bestar av|bestaende|bestar af|bestaat|bestaande|compos|compuest|formad|integrad|costituit|w skladzie|skladajac|у складі|в составе|насчитыва|olusan|مكون|مولف|متشكل|由|组成|組成|構成|구성/

/** Who leads is one of those counted, in many languages' words for "headed by". */
export const ledBy =
  /headed|\bled by|\bleder (?:oss|os\b|grupp|deleg|selsk|turen|r[ea][ij]?sen)|ledd\w* av|ledet af|ledet av|ledning|johdolla|leitung (?:von|der|des|durch)|unter (?:der )?leitung|gefuhrt|conduit|presidee|preside par|presidid|presiedut|dirig(?:e(?!nt)|id)|encabez|liderad|chefiad|guidat|capeggiat|geleid|leiding|czele|a la tete|a la cabeza|al frente|na guia|alla testa|spitze|spets|spiss|przewodn|kierownic|чол[іи]|глав[ео]|баскан|baskanlig|برياس|رياست|سرپرست|率|带队|帶隊|团长|團長|団長|단장|이끄/

/** What says more of those named before it: "who is our guide", "all of them teachers", "none of them paid". */
export const asideWord =
  /^(?:allemaal|samtliga|allesammen|allesamt|som|who|which|qui|que|che|care|joka|jotka|ktor\p{L}+|котор\p{L}+|як\p{L}{1,2}|kes|kas|kurs|all|alle|alla|both|tous|toutes|todos|todas|tutti|tutte|wszyscy|все|всі|усі|kaikki|hepsi|toti|viss?i|koik|keine|ingen|inga|none|no|geen|aucun|ningun|nessun|one of|en av|en af|eine?r? (?:von|davon)|een van|une? d|un[oa] (?:de|di)|jed[ep]n z|один (?:из|з))(?!\p{L})/u

/** What opens a row of those who make up a group. */
export const consistsOpens =
  /(?:consist(?:s|ing)? of|compris(?:es|ing|ed of)|made up of|composed of|includes|will include|bestehend aus|besteht aus|bestar av|bestaende av|utgors av|bestar af|bestaende af|bestaat uit|bestaande uit|compose\S*|compost[ao]s?|compuest[ao]s?|formad[ao]s?|format[oa]|integrad[ao]s?|integran|costituit[oa]|w skladzie|wchodza|у складі|входять|в составе|воидут|входят|koostuu|kuuluu|kuuluvat|olusan|olusuyor|olusmakta|(?:^|\. )(?:parte?cip|viajar|vendr|asistir|ver(?:ra|re)|kommen w|med kommer|mukaan tul|wezma|pojad|przyjad|приед|едут|приідут|ідут)[\p{L} ]{0,9}|يضم|تضم|مكون من|متشكل از|شامل) ?:? ?/gu

/** What opens a row of those who come with somebody. */
export const alongOpens =
  /(?:(?:^|[.,;] )(?:(?:with|med|mit|met|avec|con|com|z|с|з) (?:her|him|henne|honom|hende|ham|i[hn][rm]|haar|hem|elle|lui|ella|el|lei|ela|ele|nia|nim|неи|нею|ним)(?: (?:f[oø]l[jg]|kom|ven|v[ai]|vi[ea]|reis|com|will|are|is|sera|poj|jed|jad|ед|ід|буд|бед)\p{L}*){0,2}|و?معها?|yaninda)|together with|along with|joined by|travels with|bring(?:s|ing)? (?:along |with (?:her|him) )?|tillsammans med|i sallskap (?:med|av)|med sig|med seg|re[ij]?ser med|medbringer|sammen med|i folge med|zusammen mit|gemeinsam mit|(?:reist|kommt) mit|in begleitung|samen met|(?:reist|komt) met|en compagnie d[eu]s?|(?:vient|viendra) avec|junto con|en compania del?|viajan? con(?: ella?)?|juntamente com|na companhia d[eao]s?|(?:viaja|vai|vem) com|insieme (?:a|al|alla|con|ai)|(?:viaggia|verra|viaggerebbero) con|wraz z|razem z|w towarzystwie|разом (?:з|із|зі)|вместе (?:с|со)|kanssaan|mukanaan|يرافقه|ترافقه|يرافقها|برفقه|به همراه|همراه با|accompanied by|accompanying|begleitung von|ledsage[st] a[fv]|(?:accompagn(?!at[eor])|acompan(?!ant|h?ador|hant)|begleit(?!er|end|ung)|atfolj(?!ar)|vergezel|towarzysz(?!y?k|k)|doprov[ao](?:d(?!n)|z)|супровод|сопровожд(?!ающи)|insot|lydi|kiser|συνοδ(?!ο))\p{L}*)(?: [^:,.;\n]{0,16}:)? ?/gu

/** "Acompañado", "accompagnée": the form says that one person is accompanied. */
export const oneAccompanied = /acompanh?ad[ao](?!s)|accompagn(?:ee?(?!s)|at[oa])|atfoljd av|ledsages/

/** Small words that each phrase of a row may begin with: "composée de la vice-présidente, de cinq conseillers et du maire". */
export const leads = new Set(
  'of by de du des d da do dos das del dei degli della dello dal dalla al alla ai von vom av af van uit aus z ze od с со з із зі из от por par pelo pela with med mit met avec con com'.split(
    ' ',
  ),
)

/** After what looks like a total: more come on top. */
export const moreAfter =
  /^\p{L}{0,6}[\s,，、;]{0,2}(?:加上|另加|外加|再加|plus\b|hinzu kommen|do tego|acrescem|lisaksi)/u

/** "Our councillor and seven more": whoever was named before is one besides. */
export const andMore =
  /(?:^|\s)(?:and (?:another|a further)|och ytterligare|og yderligere|og ytterligere|und weitere|e mais|e outr[oa]s|y otr[oa]s|e altr[ie]|en nog|i jeszcze|oraz jeszcze|и еще|та ще|і ще|ja viela)\s$/
