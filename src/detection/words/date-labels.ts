/** What stands before a colon on a line that says when: "When:", "Preferred dates:", "Termin:", "日時:". */
export const dateLabel =
  /(?:^|[\s*•·(-])(?:when|dates?|days|proposed|preferred|nar|datum|dagar|forslag|hvornar|nar|dato(?:er)?|dage|tid(?:spunkt)?|wann|termine?|zeitraum|zeit|tage|milloin|ajankohta|paiva(?:t|maara)?|quand|dispos?|disponibilites|jours|cuando|fechas?|dias|quando|datas?|data|giorni|periodo|wanneer|data|dagen|kiedy|terminy?|daty|коли|дати?|термін|когда|даты?|сроки|tarih(?:ler)?(?:i)?|ne zaman|التاريخ|التواريخ|الموعد|متي|تاريخ|زمان|كي|日[時期程]|日にち|希望日|時間|时间|期間|일시|일정|기간|날짜|희망일|kdy|termin|kada|kdaj|mikor|idopont|datum|cand|perioada|kada|laikas|kad|laiks|millal|aeg|hvenaer|ποτε|ημερομηνι(?:α|εσ))[^:\n]{0,24}$/u

/** Days on which they have nothing else: "free", "leer", "libre", "空いて". */
export const freeThen =
  /\bfree\b|nothing (?:else|on)|\bopen\b|\bledig(?:a|t|e)?\b|\bfrei(?:e|en|er)?\b|\bleer\b|\bfri(?:e)?\b|vapaa|\blibres?\b|\blivres?\b|\bliber[aoi]\b|\bvrij\b|\bleeg\b|\bwoln[aeyi]\b|свободн|вільн|musait|\bbos(?:uz)?\b|متفرغ|فارغ|خالي|ازاد|空いて|有空|空闲|空閒|비어|비는/u

/** A week later than the days just named, on the same days. */
export const weekLater =
  /(?:a|one) week later|(?:the )?(?:following|next) week|(?:the )?week after|en vecka senare|veckan (?:efter|darpa|darefter)|en uke senere|uken (?:etter|derpa)|en uge senere|ugen efter|eine woche (?:spater|darauf)|(?:die |in der )?woche (?:darauf|danach)|viikkoa? myohemmin|seuraavalla viikolla|une semaine (?:plus tard|apres)|la semaine (?:suivante|d'apres)|una semana (?:despues|mas tarde)|la semana siguiente|uma semana depois|na semana seguinte|una settimana dopo|la settimana (?:dopo|successiva)|een week later|de week (?:erna|daarna|erop)|tydzien pozniej|tydzien po|неделеи позже|через неделю|неделю спустя|тижнем пізніше|через тиждень|bir hafta sonra|بعد(?:ها|ه)? ب?اسبوع|الاسبوع التالي|يك هفته بعد|هفته بعد|一[周週]后|下一[周週]|[1一]週間後|翌週|일주일 (?:뒤|후)|다음 주/u

/** The same days of another week. */
export const sameDays =
  /same (?:week)?days|samma (?:vecko)?dagar|samme (?:uke|uge)?(?:dager|dage)|(?:gleiche|dieselben|selben) (?:wochen)?tage|samat paivat|memes jours|mismos dias|mesmos dias|stessi giorni|zelfde dagen|te same dni|те же дни|ті самі дні|ayni gunler|نفس الايام|همان روزها|同じ曜日|同样的?日子|같은 요일/u

/** "Not on the 12th", "the 3rd does not work": a no beside a day. */
export const deniedBefore =
  /(?:^|[.,;:!?()\n]\s*|\bbut )(?:not?|only not|inte|ej|ikke|nicht|kein|pas|no|nao|non|niet|nie|не|ei|ليس|لا|نه)(?: (?:the|on|week|of|in|den|i|pa|under|am|in der|kw|woche|la|le|les|el|du|semaine|semana|settimana|week|op|uge|vecka|uke|dal|il|a|o|na|w|в|на|у|يوم|در)){0,4}\s$/u
export const deniedAfter =
  /^\)?(?: [^\s\d.,;:!?()]+){0,3} (?:not|inte|ej|ikke|nicht|pas|no|nao|non|niet|nie|degil|ei|نيست)(?: (?:work|possible|suit|good|ok))?\s*(?:[.,;:!?)\n]|$)/u

/** A part of a day, after a fraction that is no date: "1/2 dag". */
export const partOf =
  /^(?:a|an|day|dag|tag|jour|journee|dia|giorn|hour|tim|stund|uur|heure|hora|or[ae]|dzie|god|дн|день|год|час|gun|saat|paiv)/
