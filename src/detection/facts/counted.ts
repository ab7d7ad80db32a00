/** People counted at one place of a sentence. Tokens `from` to `to`. */
export type Counted = {
  min: number
  max: number
  from: number
  to: number
  /** A number of people, which can stand alone; one title or one interpreter only adds to it. */
  firm: boolean
  /** "A group of", "we are" stands before. */
  opened: boolean
  /** A word for people stands after. */
  people: boolean
  /** A number before a word nobody knows: counts only beside one that is known ("20 pupils and 2 hoca"). */
  loose: boolean
  /** A number with no more than "of us", "people" or nothing after it. */
  bare: boolean
  /** The number of a sum, without a word for people: "(twelve in all)". */
  stated: boolean
  /** Whoever writes. */
  self: boolean
  /** Somebody who brings those counted next: "I'm bringing 24 pupils". */
  brings: boolean
}

/** As many as are counted as one group; a larger number counts something else. */
export const largestGroup = 400

/** Nothing counted, to be filled in. */
export const nobody = {
  min: 0,
  max: 0,
  firm: false,
  opened: false,
  people: false,
  loose: false,
  bare: false,
  stated: false,
  self: false,
  brings: false,
}
