export const ourTotal =
  /[,;–]\s(?:\S+\s)?(?:we|vi|wir sind|nous|on est|wij|we zijn|нас|nas|somos|seremos|siamo|saremo|meita|olemme|jestesmy|biz|نحن|ما)\s/

/** "A delegation of five with the mayor at its head". */
export const atTheirHead =
  /^\W?(?:at (?:their|its|the) head|na czele|an (?:der|ihrer) spitze|у главе|во главе|на чолі|i spetsen|i spissen|til spids)/

/** An "and" by itself between two counts. */
export const andBetween = /^(?:plus|and|och|og|und|et|y|e|en|i|и|та|і|ja|seka|ve|و)\s$/
