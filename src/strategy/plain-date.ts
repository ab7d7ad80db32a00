import * as z from 'zod/mini'

/** A calendar day as YYYY-MM-DD. Never a `Date`: a day has no time zone, and `new Date('2027-05-03')` is the 2nd west of Greenwich. */
export const PlainDate = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
  .brand<'PlainDate'>()
export type PlainDate = z.infer<typeof PlainDate>

/** First and last day, both included. */
export const DateRange = z.object({ start: PlainDate, end: PlainDate })
export type DateRange = z.infer<typeof DateRange>
