import type { Statistics, StatisticsQuery } from '../../cases/statistics/statistics.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import type { Direction } from '../../strategy/words.ts'

/** What people write in the report, per direction and as an introduction. */
export type ReportTexts = Readonly<Partial<Record<Direction | 'introduction', string>>>

/** A visit planned for the year after, or a commitment to look at again then: basis for the next plan of operations. */
export interface Ahead {
  readonly day: string
  readonly what: string
  readonly body: string
}

/**
 * The annual report of a body, or of the whole city: what was counted, when, by which question and edition, so that it can be counted
 * again. Names are words already. Nothing in it is of an official or a visitor.
 */
export interface AnnualReport {
  readonly language: 'sv' | 'en'
  readonly year: string
  readonly bodyName: string
  readonly editionName: string
  /** While the edition is not in force: "Remissversion 2016 – inte gällande text"; else empty. */
  readonly notice: string
  readonly madeOn: PlainDate
  readonly query: StatisticsQuery
  readonly figures: Statistics
  readonly texts: ReportTexts
  readonly planned: readonly Ahead[]
  readonly reviews: readonly Ahead[]
}
