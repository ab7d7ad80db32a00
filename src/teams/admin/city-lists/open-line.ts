import type { CityListId } from '../../../strategy/city-entry.ts'
import type { CityLine } from '../../../strategy/city-lines.ts'

/** A line open to be changed; null for a new one. */
export interface OpenLine {
  readonly list: CityListId
  readonly line: CityLine | null
}
