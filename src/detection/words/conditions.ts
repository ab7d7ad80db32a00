export const inForce =
  /in force|effect\b|i kraft|gjelde|galla fran|laufzeit|in kraft|vigueur|prend\w* effet|vigor|vigencia|decorr|ingang|obowiaz|voima|чинн|силу|yururlu|生效|発効|발효/

/** Senders whose name says that they arrange journeys for others, and those who promote a country's trade. */
export const arranges =
  /travel|(?<!ville[- ](?:de[- ])?)\btours?\b|tours?@|\p{L}resor\b|resebyr|reisen\b|\p{L}reiser\b|rejser\b|reizen\b|voyages?\b|viajes|viagens|viaggi|podroz|turizm|miss(?:ions|oes)\b|giras@|bookings?@|consultores|туризм|тураген|旅行|旅企画|視察企画|トラベル|旅游|여행|투어|기관방문/u

export const promotes =
  /framj|promotion|invest(?: ?in|ment)|smart ?city ?sweden|business sweden|trade (?:council|office|commission)|handelskam|chamber of commerce|camara de comercio|jetro|kotra/

export const represents =
  /embass|ambass|ambasc|embaj|embaix|botschaft|konsul|consul|суурьл|посольс|сефарет|elcilik|sendirad|سفار|大使馆|大使館|대사관/

/** "For three years": how long an agreement shall hold. */
export const yearsLong =
  /\b(\d+|one|two|three|four|five|ett|två|tre|fyra|fem|zwei|drei|deux|trois|dos|tres)[ -](year|ar\b|arig|jahr|ans\b|anos|anni|jaar|lat\b|vuo|yil|рок|год|ano)/
