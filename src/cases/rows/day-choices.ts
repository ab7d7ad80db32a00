import * as z from 'zod/mini'
import { DateRange } from '../../strategy/plain-date.ts'

/** As many as a row keeps of the days that guests leave to choose between; the rest is in the case. */
export const mostDayChoices = 4

/** The days of which one is to be chosen, earliest first, each once; empty where there is nothing to choose. */
export function dayChoicesOf(days: readonly DateRange[]): readonly DateRange[] {
  const once = [...new Map(days.map((range) => [choiceWord(range), range])).values()]
  return once.length < 2
    ? []
    : once.toSorted((a, b) => choiceWord(a).localeCompare(choiceWord(b))).slice(0, mostDayChoices)
}

/** A choice as the word that stands in a column and in the packed row: `2027-05-12`, or `2027-05-12/2027-05-14`. */
export const choiceWord = ({ start, end }: DateRange): string => (start === end ? start : `${start}/${end}`)

/** The word read back; nothing where it is no day. */
export function choiceFromWord(word: string): readonly DateRange[] {
  const [start, end = start] = word.split('/')
  const read = z.safeParse(DateRange, { start, end })
  return read.success ? [read.data] : []
}

/** The spans on which a visit may fall: each choice by itself, or from the first day to the last where a row cannot tell them apart. */
export function possibleSpans(row: {
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly dayChoices: readonly DateRange[]
}): readonly { readonly start: string; readonly end: string }[] {
  const { firstDay, lastDay, dayChoices } = row
  if (dayChoices.length > 0 && dayChoices.length < mostDayChoices) return dayChoices
  return firstDay === null ? [] : [{ start: firstDay, end: lastDay ?? firstDay }]
}
