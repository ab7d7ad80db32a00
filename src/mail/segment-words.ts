/** Lower case, no accents, no blanks around: as lines are compared with the lists below. */
const bare = (line: string): string => line.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').trim()
const bareList = (list: string): readonly string[] => list.split('|').map(bare)
const bareSet = (list: string): ReadonlySet<string> => new Set(bareList(list))

/** Labels that mail programs put before the sender in a forwarded or quoted head, in the languages they speak. */
export const fromLabels = bareSet(
  'from|från|fra|frá|von|de|da|van|od|від|от|kimden|gönderen|lähettäjä|saatja|no|nuo|από|de la|odesílatel|expeditor|feladó|siuntėjas|sūtītājs|αποστολέας|من|از|寄件者|发件人|發件人|寄件人|差出人|送信者|보낸 사람|보낸사람|发信人|avsändare|afsender|avsender|expéditeur|mittente|remitente|remetente|afzender|nadawca|отправитель|відправник|от кого|від кого|المرسل|فرستنده',
)

/** Labels of the second line of such a head: when, to whom, about what. */
export const headLabels = bareSet(
  'sent|skickat|sendt|date|datum|dato|gesendet|envoyé|enviado|enviado el|enviada em|enviado em|inviato|data|verzonden|wysłano|надіслано|дата|отправлено|gönderilme|gönderildi|tarih|lähetetty|päivämäärä|saadetud|kuupäev|fecha|to|till|til|an|à|para|a|aan|do|кому|kime|alıcı|vastaanottaja|subject|ämne|emne|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|тема|konu|aihe|cc|kopia|الموضوع|التاريخ|إلى|تاريخ الإرسال|تم الإرسال|موضوع|تاریخ|به|ارسال|主题|收件人|发送时间|日期|件名|日時|宛先|送信日時|제목|받는 사람|보낸 날짜|날짜|效|efni|sent at|teema|temats|tema|θέμα|προς|ημερομηνία|päiväys|kopio|kopi|kopie|copia|odesláno|komu|předmět|elküldve|dátum|címzett|tárgy|másolat|trimis|către|subiect|išsiųsta|kam|kopija|nosūtīts|tēma|datums|στάλθηκε|κοιν|копия|копія|dw|抄送|참조|نسخة|reply-to',
)

/** Lines that stand between a new text and an older one. */
export const dividers = bareList(
  "original message|forwarded message|ursprungligt meddelande|vidarebefordrat meddelande|vidarebefordrat brev|originalmeddelande|opprinnelig melding|oprindelig meddelelse|videresendt melding|videresendt meddelelse|videresendt besked|alkuperäinen viesti|välitetty viesti|ursprüngliche nachricht|weitergeleitet|message d'origine|message transféré|message original|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|mensagem reencaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|przekazana wiadomość|оригінальне повідомлення|переслане повідомлення|исходное сообщение|пересылаемое сообщение|пересланное сообщение|orijinal ileti|özgün ileti|iletilen ileti|yönlendirilen ileti|الرسالة الأصلية|رسالة محولة|رسالة معاد توجيهها|پیام اصلی|پیام ارسال شده|پیام هدایت شده|原始邮件|转发邮件|转发的邮件|原始郵件|轉寄郵件|元のメッセージ|転送されたメッセージ|원본 메시지|전달된 메시지|전달된 메일|áframsent|edastatud kiri|pārsūtīta ziņa|persiųstas laiškas|προωθημένο μήνυμα|mesaj redirecționat|mesaj original|původní zpráva|přeposlaná zpráva|eredeti üzenet|továbbított üzenet|pradinis laiškas|sākotnējais ziņojums|pārsūtīts ziņojums|αρχικό μήνυμα|przekazywanej wiadomości|przekazanej wiadomości|переадресованного сообщения|перенаправленное сообщение|переадресованого повідомлення|iletilmiş mesaj|الرسالة المعاد توجيهها|転送メッセージ|轉寄的郵件",
)

/** Those among the dividers, and subject prefixes, that say the older text was passed on rather than answered. */
export const forwardedWords =
  /forward|vidarebef|переадрес|перенаправ|iletilmi|المعاد|videresend|välitet|weitergel|transf|reenvi|encaminh|reencaminh|inoltr|doorgest|przekaz|пересл|пересыл|iletil|yönlend|محول|توجيه|هدایت|ارسال شده|转发|轉寄|転送|전달|áframs|edasta|pārsūt|persiųs|προωθ|redirec|přepos|tovább/i

/** Subject prefixes of forwards: English, Swedish, German, French, Spanish, Finnish, Polish, Turkish, Chinese, Japanese, … */
export const forwardPrefix =
  /^\s*(?:(?:fwd?|vb|vs|vl|wg|tr|rv|enc|fs|i|doorst|pd|ilt|пересл|пер|تحويل|转发|轉寄|fw|転送|전달|továbbítás|tov|přeposlané|edasi|pers|pārs|πρθ|προωθ)\s*(?:\[\d+\])?\s*[:：]\s*)/i

/** Subject prefixes of answers. */
export const replyPrefix =
  /^\s*(?:(?:re|sv|aw|antw|ad|odp|ynt|rép|res|rif|vá|atb|відп|отв|رد|پاسخ|回复|答复|回覆|返信|답장|회신|vast|bls|ats|απ|σχετ)\s*(?:\[\d+\])?\s*[:：]\s*)/i

/** Subject prefixes of what calendars send by themselves: answers to an invitation, and meetings called off. */
export const calendarPrefix =
  /^\s*(?:(?:accepted|declined|tentative(?:ly accepted)?|cancell?ed(?: event)?|accepter[at]t|avb.jt|afvist|akseptert|avslått|hyväksytty|hylätty|zugesagt|abgelehnt|accepté|refusé|acept?ad[ao]|rechazad[ao]|aceite|recusad[ao]|accettat[ao]|rifiutat[ao]|geaccepteerd|geweigerd|zaakceptowan[oe]|odrzucon[oe]|прийнято|відхилено|принято|отклонено|kabul edildi|reddedildi|تم القبول|مقبول|مرفوض|پذیرفته شد|رد شد|已接受|已拒绝|承諾済み|承諾|辞退|수락됨?|거절됨?)\s*[:：])/i

/** Ends of the line "On … wrote:" that mail programs put above a quote; some end with the address alone (Gmail in Japanese and Arabic). */
export const wroteLines =
  /(?:wrote|skrev|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|napisał(?:\(a\))?|napisała|пише|написав|написал(?:\(а\))?|пишет|yazdı|şunu yazdı|şunları yazdı|kirjoitti|kirjutas|كتب|نوشت|写道|寫道|书き|のメール|さんは書きました|작성|님이 작성|í rašė|rašė|rakstīja|έγραψε|a scris|napsal(?:\(a\)|a)?|írta(?: \([^()]{0,80}\))?)(?:\s[^:：]{0,120})?\s*[:：]\s*$|<[^<>\s]{1,80}@[^<>\s]{1,80}>\s*[:：]\s*$/i

/** Lines that open a signature. */
export const signOffs = bareSet(
  'best regards|kind regards|warm regards|regards|with regards|yours sincerely|yours faithfully|sincerely|respectfully|cordially|best wishes|many thanks|med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänligen|hälsningar|mvh|bästa hälsningar|med venlig hilsen|venlig hilsen|med vennlig hilsen|vennlig hilsen|hilsen|hilsener|ystävällisin terveisin|ystävällisesti|terveisin|kunnioittavasti|mit freundlichen grüßen|freundliche grüße|mit freundlichem gruß|mit besten grüßen|beste grüße|viele grüße|hochachtungsvoll|cordialement|bien cordialement|salutations|respectueusement|atentamente|cordialmente|un cordial saludo|saludos|saludos cordiales|com os melhores cumprimentos|atenciosamente|melhores cumprimentos|cumprimentos|distinti saluti|cordiali saluti|con i migliori saluti|met vriendelijke groet|met vriendelijke groeten|hoogachtend|z poważaniem|z wyrazami szacunku|pozdrawiam|з повагою|с уважением|saygılarımla|saygılarımızla|مع خالص التحية|مع التحية|تحياتي|با احترام|با تشکر|此致|敬礼|顺祝商祺|敬具|よろしくお願いいたします|何卒よろしくお願い申し上げます|감사합니다|드림|s úctou|tisztelettel|cu respect|su pagarba|με τιμή|μετά τιμής|lugupidamisega|ar cieņu|pagarbiai|με εκτίμηση|cu stimă|s pozdravem|üdvözlettel|kveðja|með kveðju',
)

/** Phrases that open a disclaimer or the fine print of a mailing. */
export const disclaimers =
  /(?:this (?:e-?mail|message)(?: and any attachments?)? (?:is|are|may|contains)|confidentiality notice|disclaimer:|detta (?:e-?post)?meddelande (?:är|kan|innehåller)|diese e-?mail (?:enthält|ist)|ce (?:message|courriel)[^.]{0,40} (?:est|contient|peut)|este (?:mensaje|correo)[^.]{0,40} (?:contiene|es|puede)|questo messaggio[^.]{0,30} contiene|dit bericht[^.]{0,30} (?:is|kan|bevat)|so behandlar .{0,30} personuppgifter|när du skickar e-post till|please consider the environment|think before you print|tänk på miljön)/i
