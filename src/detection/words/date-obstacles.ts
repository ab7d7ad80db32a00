/** "If the 5th does not suit": what follows is no obstacle yet, and a further proposal. */
export const ifWords = new Set(
  'if should om ifall falls wenn sollte si se jos jesli jezeli gdyby если якщо eger egerse ise اذا ان اگر indien als mocht hvis ако daca kui ja ha pokud kdyby'.split(
    ' ',
  ),
)

export const ifAfter = /場合|(?<!例)如(?![下何])|若|어려우|경우|(?:sa|se)niz/

/** A day that is taken by something else, in the words of each language, before it or after it. */
export const taken =
  /\btaken\b|\bbusy\b|tied up|(?:bank|public) holiday|helgdag|helligda|feiertag|pyhapaiv|jour ferie|\bfestivo\b|\bferiado\b|\be festa\b|giorno festivo|feestdag|swieto\b|dzien wolny|выходнои|праздник|(?<!\p{L})свято(?!\p{L})|вихіднии|resmi tatil|bayram|عطله|تعطيل|祝日|休日|假日|放假|휴일|booked|occupied|committed|reserved|excluded|except|impossible|not (?:possible|work)|upptag|utom|kan (?:vi )?(?:inte|ikke)|opptatt|optaget|vergeben|belegt|ausser|varattu|paitsi|\bpris(?:e|es)?\b|occupe|\bsauf\b|ocupad|comprometid|\btomad|salvo|impegnat|occupat|tranne|bezet|behalve|zajet|oprocz|заи?нят.?(?!\p{L})|кроме|крім|dolu|haric|disarida|مشغول|محجوز|مخصص|گرفته|بجز|没空|不行|除外|除了|予定があ|难し|無理|厳しい|都合が悪|困难|不方便|有安排|除く|제외|불가|어렵|곤란/u
