/** There the word comes before its number: "議員6名、随行2名及び通訳1名". */
export const countedAfter =
  /^(?:님|様)?\s?(?:[,、]|及|和|与|與|以|並|並び|と|및|과|와)[^()。:;\d含包其うち중]{0,14}$/

/** "…; dazu zwei Mitarbeitende": more of those who come. */
export const furtherWord =
  /[;,]\s(?:dazu|plus|samt|dertil|hertil|piu|mas|mais|en plus|outre|oltre a|ademas|ponadto|плюс|также|також|lisaksi)\s$/
