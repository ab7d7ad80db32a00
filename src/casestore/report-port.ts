import * as z from 'zod/mini'
import { PlainDate } from '../strategy/plain-date.ts'

const Count = z.object({ value: z.string(), count: z.number() })
const Sum = z.object({ total: z.number(), unknown: z.number() })
const Counts = z.record(z.string(), z.array(Count))
const Told = z.object({
  visitors: z.nullable(z.number()),
  hours: z.nullable(z.number()),
  kronor: z.nullable(z.number()),
})
const Month = z.object({
  month: z.string(),
  requests: z.number(),
  held: z.number(),
  // Reports that were counted before this was counted by month stay as they were.
  told: z._default(z.nullable(Told), null),
})

/** The figures of a report as they were counted, so that the same report can be made again whatever has changed since. */
export const FrozenFigures = z.object({
  requests: z.number(),
  held: z.number(),
  visitors: Sum,
  hours: Sum,
  kronor: Sum,
  medianLeadDays: z.nullable(z.number()),
  months: z.array(Month),
  by: z.object({ requests: Counts, held: Counts }),
})

const Ahead = z.object({ day: z.string(), what: z.string(), body: z.string() })

/** What was counted, when, and by which edition. */
export const Counting = z.object({
  madeOn: PlainDate,
  edition: z.string(),
  query: z.object({ period: z.nullable(z.string()), body: z.nullable(z.string()) }),
  figures: FrozenFigures,
  planned: z.array(Ahead),
  reviews: z.array(Ahead),
})
export type Counting = z.infer<typeof Counting>

/** A year's report of a body, or of the whole city: what people wrote, and the figures once they have been counted. */
export const ReportRecord = z.object({
  version: z.literal(1),
  texts: z.record(z.string(), z.string()),
  counted: z.nullable(Counting),
})
export type ReportRecord = z.infer<typeof ReportRecord>

/** A report as read, with what a conditional write needs; `item` null before it is first saved. */
export interface StoredReport {
  readonly record: ReportRecord
  readonly item: { readonly itemId: string; readonly etag: string } | null
  /** Who saved it last, by SharePoint; empty before the first time. */
  readonly savedBy: string
}

/** A commitment whose day to be looked at again falls in a year. */
export interface ReviewDue {
  readonly on: string
  readonly counterpart: string
  readonly body: string
}

/** Annual reports on the network's site. */
export interface ReportStore {
  /** The report of a year and body; body null is the whole city. @throws GraphError */
  get(year: string, body: string | null): Promise<StoredReport>
  /** @throws GraphError `conflict` or `duplicate` when a colleague saved first: what was typed is not written over theirs */
  save(year: string, body: string | null, report: StoredReport): Promise<StoredReport>
  /** Letters of intent and memberships to look at again by the end of a year, also what should have been before. @throws GraphError */
  reviewsUntil(year: string): Promise<readonly ReviewDue[]>
}
