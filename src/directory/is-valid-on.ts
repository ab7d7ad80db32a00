import type { PlainDate } from '../strategy/plain-date.ts'

/** Whether a dated relation holds on a day; open ends hold for ever. ISO dates compare as text. */
export function isValidOn(
  dated: { validFrom: PlainDate | null; validTo: PlainDate | null },
  on: PlainDate,
): boolean {
  return (
    (dated.validFrom === null || dated.validFrom <= on) && (dated.validTo === null || on <= dated.validTo)
  )
}
