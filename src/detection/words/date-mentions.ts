/** "The end of", before a month. */
export const endOf =
  /^(?:end|ende|fine?|fim|finais|finales|slutet|utgangen|slutningen|slutten|eind|einde|koniec|konca|konce|кінця|конца|sfarsitul|نهايه|پايان)$/

/** Languages that say the week after its day. */
export const weekAfter = /^(?:hafta|viiko|[周週주])/

export const weekOpens =
  /^(?:of|from|on|som|vom|ab|van|vanaf|od|da|с|от|від|з|st?art|begin|comm?en|borja|begyn)/
