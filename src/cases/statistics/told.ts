import type { CaseRow } from '../rows/case-row.ts'

/** What people told afterwards of the visits that took place. */
export const toldFigures = ['visitors', 'hours', 'kronor'] as const
export type ToldFigure = (typeof toldFigures)[number]

/** Sums of what was told; null where there were visits and nobody told it of any of them: nought would say that it was told. */
export type Told = Readonly<Record<ToldFigure, number | null>>

/** What was told of the held visits given. Pure. */
export function toldOf(held: readonly CaseRow[]): Told {
  const sum = (figure: ToldFigure) => {
    const known = held.flatMap((row) => row[figure] ?? [])
    return held.length > 0 && known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
  }
  return { visitors: sum('visitors'), hours: sum('hours'), kronor: sum('kronor') }
}
