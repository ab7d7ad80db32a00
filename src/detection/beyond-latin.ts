/**
 * Greek and what follows it, kana, Han, Hangul and their wide and narrow forms; not the signs between, but those among them that are read
 * as such letters (µ, Ω, ℵ, Ᵽ, the mathematical Greek). Whether a text holds one decides what is fetched to read it.
 */
export const beyondLatin =
  /[\u00b5\u0370-\u1dff\u1f00-\u1fff\u2126\u2135-\u2140\u2c63\u2e80-\ud7ff\uf900-\ufefe\uff00-\uffef]|\ud835[\udea8-\udfcb]/
