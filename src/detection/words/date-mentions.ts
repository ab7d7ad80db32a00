/** "The end of", before a month. */
export const endOf =
  /^(?:end|ende|fine?|fim|finais|finales|slutet|utgangen|slutningen|slutten|eind|einde|koniec|konca|konce|кінця|конца|sfarsitul|نهايه|پايان)$/

/** The same said after the month: "aralık sonuna kadar", "tammikuun loppuun", 7月末まで. */
export const endAfter =
  /^(?:sonu|lopu|loppu|veg(?:e|i)|lopp|lopu|pabaig|beig|月?底|月?末|말(?:까지|일|$)|ayinin sonu)/

/** Languages that say the week after its day. */
export const weekAfter = /^(?:hafta|viiko|[周週주])/

export const weekOpens =
  /^(?:of|from|on|som|vom|ab|van|vanaf|od|da|с|от|від|з|st?art|begin|comm?en|borja|begyn)/

/** What hangs on a day's number: the 3rd, 3-án, 3-tól 5-ig. */
export const dayEnding = /^(?:st|nd|rd|th|(?:[aei]|j[aei])?(?:tol|ig)|j?[aei]n?)$/
/** Between a year and its month: 2027 m. gegužės 3, 2027. gada maijā. */
export const yearMark = /^(?:m|gada|ev)$/

export const betweenAfter = /^(?:kozott|vahel|valilla|arasinda)$/

/** Finnish says "to Tuesday" by an ending: tiistaihin, keskiviikkoon. */
export const intoDay = /(?:taihin|viikkoon)$/
