import type { Statistics } from './statistics.ts'

/** The figures of a report that stand by themselves, in the order they are shown. */
export const headFigures = ['requests', 'held', 'visitors', 'hours', 'kronor', 'median'] as const
export type HeadFigure = (typeof headFigures)[number]

/** A figure that is another than when it was counted; null is a median of nothing. */
export interface FigureChange {
  readonly figure: HeadFigure
  readonly then: number | null
  readonly now: number | null
}

/** What differs between the figures that were counted and those of now. */
export interface FigureChanges {
  readonly heads: readonly FigureChange[]
  /** The months, a breakdown, or how much is not told, also where every sum is the same. */
  readonly spread: boolean
  /** Nothing of how many came and what it cost was counted by month when the figures were counted. */
  readonly toldNotCounted: boolean
}

const headsOf = ({ requests, held, visitors, hours, kronor, medianLeadDays }: Statistics) => ({
  requests,
  held,
  visitors: visitors.total,
  hours: hours.total,
  kronor: kronor.total,
  median: medianLeadDays,
})

const countedTold = ({ months }: Statistics) => months.every(({ told }) => told !== null)

const spreadOf = ({ visitors, hours, kronor, months, by }: Statistics, withTold: boolean) =>
  JSON.stringify([
    visitors.unknown,
    hours.unknown,
    kronor.unknown,
    // Whether a month in which nothing happened is listed is no difference.
    months
      .filter(({ requests, held }) => requests + held > 0)
      .map(({ month, requests, held, told }) => [month, requests, held, withTold && told]),
    by,
  ])

/** Compares every figure of a report with those of now: "the same" is said only where all of them are. */
export function figureChanges(then: Statistics, now: Statistics): FigureChanges {
  const [before, after] = [headsOf(then), headsOf(now)]
  const withTold = countedTold(then)
  return {
    heads: headFigures.flatMap((figure) =>
      before[figure] === after[figure] ? [] : [{ figure, then: before[figure], now: after[figure] }],
    ),
    spread: spreadOf(then, withTold) !== spreadOf(now, withTold),
    toldNotCounted: !withTold,
  }
}
