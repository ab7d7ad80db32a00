export const preferred =
  /\bbest\b|prefer|ideal|helst|\bbast\b|\bbedst\b|am besten|am liebsten|bevorzug|liefst|liever|mieux|mejor|melhor|meglio|najlepiej|лучше|краще|бажано|желательно|tercihen|mieluiten|parhaiten|يفضل|ترجيح|最好|优先|できれば|가급적/

/** The same said after the day. "Preferably in the afternoon" is no such thing. */
export const suitsBest =
  /\bbest\b|\bis preferred|\bbast\b|\bbedst\b|am besten|\bmieux\b|\bmejor\b|\bmelhor\b|\bmeglio\b|najlepiej|лучше|краще|parhaiten|en uygun|最好|最合适|一番|가장/

/** What says that a day is the one on which they come to town. */
export const arriving =
  /\btraslado|trasferiment|spostament|\bresdag|reise(?:tag|dag)|\btransfer (?:to|from)|przejazd|переезд|переізд|移動日?|移动|이동|\btar (?:kryssning|farja|bat|tag|natt|ferja|toget)|\btager (?:faerg|bad|tog)|\bset(?:ting)? (?:off|out|sail)|\bembark|take the (?:ferry|boat|train|night)|brechen\p{L}* auf|embarqu|zarpa|imbarc|wyrusz|выезжа|виіжджа|yola cik|出発|出发|출발|\barriv|\bland(?:ar|er|en|ing)?\b|\bfly in|\bflying in|\breach|anland|ankom|framme|ankunft|anreise|kommen (?:am|in)|treffen|landen|lleg|cheg|aterr|atterr|debarq|sbarch|przyl|przyje|przyby|прилет|прилит|приезж|приіжд|приізд|прибу|saavu|saapu|laskeu|varaca|varis|ulas|نصل|تصل|يصل|وصول|مي ?رسيم|مي ?رسد|ورود|到着|着き|抵达|抵達|到达|到達|도착/u

/** "We are in town from 5 November": the first day of a stay whose end is not said, before its day or after it. */
export const opensStay =
  /(?:^|\s)(?:from|fran(?: och med)?|fra|ab|seit|a partir d[eou]|desde|dal|a partire dal|vanaf|od|с|з|від|از|من)\s(?:(?:the|den|dem|le|el|o|dia) )?(?:\p{L}+,? (?:den |the )?)?$/u

/** The same said after the day. */
export const opensStayAfter = /^\s?(?:\([^()]{1,4}\)\s?)?(?:から|より|부터|起)/
