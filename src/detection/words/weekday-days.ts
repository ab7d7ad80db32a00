export const ordinalEnding = /^(?:st|nd|rd|th|e|ste|го)$/

export const ordinalOpens = /^(?:the|or|and|den|de|eller|och|или|або|чи|и|та|на)$/

/** What makes a number a day in Chinese, Japanese and Korean. */
export const bareDay = /^[日号일]$/

/** 24日或25日: the word between two days to choose from. */
export const bareOr = /^[或か]$/

/** … where a weekday or another day to choose from follows: 24日或25日, 7日(水). */
export const bareEnd =
  /^.(?:\s?\([^()]{1,5}\)|\s?(?:或|又は|または|か|또는|이나|でも|도 |也|も)|[上下]午|全天|的|午[前後]|\s?[월화수목금토일]요일|[月火水木金土日]曜)/

/** "Los días 15 o 18": what follows are days, whatever stands after. */
export const daysWord =
  /^(?:dias?|jours|giorni|tage[n]?|dage(?:ne)?|dager|dagarna|dagen|dni|dniach|дни|днів|дні|dagene|paivina|gunleri)$/
