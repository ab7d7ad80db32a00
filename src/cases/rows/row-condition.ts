import type { StandingCondition } from '../conditions-of.ts'

/** An open condition of a decision as the compact index has it: who follows it up, and by when. */
export interface RowCondition {
  /** Body id. */
  readonly body: string
  /** YYYY-MM-DD; null where the row was written before days were kept. */
  readonly due: string | null
}

/** What the index keeps of a condition; its words are in the case. */
export const rowConditionOf = ({ body, due }: StandingCondition): RowCondition => ({ body, due })

/** The condition as one word of a column: "miljo 2026-12-01". */
export const conditionWord = ({ body, due }: RowCondition): string => (due === null ? body : `${body} ${due}`)

/** The condition read back. */
export function conditionFromWord(word: string): RowCondition {
  const [body = '', due] = word.split(' ')
  return { body, due: due ?? null }
}
