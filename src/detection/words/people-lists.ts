/** Before a list: those in it come with somebody named before, who is one more. */
export const headOnTop =
  /accompan|con ella|con el\b|with (?:her|him)\b|med (?:henne|honom|hende|ham)\b|mit (?:ihr|ihm)\b|avec (?:elle|lui)\b|com (?:ela|ele)\b|con (?:lei|lui)\b|met (?:haar|hem)\b|z (?:nia|nim)\b|с (?:неи|ним)|з (?:нею|ним)|tillsammans med|atfolj|ledsag|folg[te]|begleit|accompagn|acompan|vergezeld|towarzysz|супровод|сопровожд|esliginde|beraberinde|مرافق|يرافق|معه|برفقت|همراه|随同|陪同|同行|수행/

/** What stands before a colon, or over a list, where those who come are named: "Participants:", "Vilka:", "Состав:". */
export const whoComes =
  /^(?:who(?: (?:is|are|will|would|we)\b.{0,20})?|(?:the |our |list of )?(?:participants?|attendees|delegates?|delegation|team|travell?ers|visitors|guests|party|composition|members?|people|persons|pax|group|those coming)\b.{0,24}|we (?:are|will be|would be)|(?:vilka|vem|vi (?:ar|blir)|deltagare\p{L}*|deltar|folje|gaster|besokare|resenarer|sallskap\p{L}*|gruppen?|hvem|hvilke|folge|deltak\p{L}+|deltager\p{L}*|rejsende|besogende|delegationen?|delegasjon\p{L}*|ketka|keita|osallistuj\p{L}+|tulija\p{L}*|seurue|vieraat|matkustajat|nimi|navn|namn|namen?|wer|teiln\p{L}+|besucher|gruppe|besetzung|mitreisende|delegationsmitglieder|begleit\p{L}+|qui|(?:les )?participants?|composition|delegation|equipe|voyageurs|(?:on|nous) (?:serait|serions|sera|serons|est|sommes)|quien(?:es)?|asist\p{L}+|particip\p{L}+|integrant\p{L}+|son|somos|seriamos|composicion|delegacion|equipo|viaj\p{L}+|quem|sao|composicao|equipa|comitiva|chi|partecip\p{L}+|composizione|delegazione|siamo|saremmo|gruppo|wie|deelnemers?|delegatie|bezoekers|gezelschap|kto|uczestni\p{L}+|sklad(?: .{0,20})?|delegacja|goscie|osoby|хто|учасники|склад(?: .{0,20})?|делегація|кто|участники|состав(?: .{0,20})?|делегация|едут|kim(?:ler)?|katilim\p{L}+|heyet\p{L}*|gelecekler|المشارك\p{L}+|مشارك\p{L}+|الوفد|اعضاء الوفد|وفد|شركت كنندگان|اعضاي هيات|همراهان|参加者|参加|出席者|访问者|视察者|来访者|人员|团员|成员|名单|名簿|团组.{0,4}|访问团.{0,4}|代表团.{0,4}|참가자|방문자|방문단|참석자|인원|명단|구성원?))$/u

/** The same of how many come. */
export const howManyCome =
  /^(?:(?:number|no) of (?:people|persons|participants|visitors|delegates|guests|pax)|headcount|group size|size of (?:the )?(?:group|delegation)|party size|pax|antal(?: (?:personer|deltagare|deltagere|besokare|besogende))?|antall(?: \p{L}+)?|lukumaara|henkilomaara|ryhman koko|(?:teilnehmer|personen)?(?:an)?zahl\b.{0,20}|gruppengrosse|nombre (?:de|d')\s?\p{L}+|effectif|numero (?:de|di) \p{L}+|tamano del grupo|aantal(?: \p{L}+)?|liczba \p{L}+|кількість(?: .{0,16})?|количество(?: .{0,16})?|kisi sayisi|عدد(?: .{0,16})?|تعداد(?: .{0,16})?|how many|人数|인원수?|몇 명|何名|几人)$/u

/** The second column of a table of those who come: "Role", "Tehtävä", "Funktion". */
export const columnOfRoles =
  /^(?:roles?|titles?|positions?|functions?|designation|job|titel|roll|tittel|stilling|rolle|tehtav\p{L}*|titteli|nimike|funktion|amt|fonction|poste|qualite|cargo|puesto|funcion|funcao|ruolo|qualifica|carica|functie|stanowisko|funkcja|посада|должность|unvan\p{L}*|gorev\p{L}*|المنصب|الصفه|سمت|职务|职位|役職|肩書き?|직위|직책)$/u

/** Before a list: with somebody whom a small word names. */
export const withPronoun =
  /(?:con (?:ella|el)|with (?:her|him)|med (?:henne|honom|hende|ham)|mit (?:ihr|ihm)|avec (?:elle|lui)|com (?:ela|ele)|con (?:lei|lui)|met (?:haar|hem)|z (?:nia|nim)|с (?:неи|ним)|з (?:нею|ним)|ومعها?|برفقته?ا?)$/

/** "The participants are as follows": nobody is said to follow them. */
export const asFollows = /folge(?:r|nde)\b|foljande|följande/
