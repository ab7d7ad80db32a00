/** A stretch of days as the mail names it, in day numbers; `from`/`to` are tokens. */
export type DateMention = {
  start: number
  end: number
  from: number
  to: number
  /** "The end of May": its last day, which can only be a deadline. */
  isMonthEnd?: boolean
  /** From arrival to departure. */
  isJourney?: boolean
}
