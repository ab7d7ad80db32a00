import { citiesInOtherScripts } from './cities-other-scripts.ts'
import { hanVariants } from './han-variants.ts'
import type { Variants } from './normalise.ts'

/** What only mail with letters beyond Latin needs. */
export type OtherScripts = {
  /** Cities by country, `CC=name|name;…`. */
  cities: string
  /** Characters read as others. */
  variants: Variants
}

export const otherScripts: OtherScripts = { cities: citiesInOtherScripts, variants: hanVariants }
