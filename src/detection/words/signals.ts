/** Sums of money, before or after their sign: who writes them sells, bills or applies. */
export const price =
  /(?:[€£$₺¥]|\b(?:eur|usd|gbp|sek|chf|kr|kronor)\b)\.?\s?\d[\d., ]*|\d[\d., ]*(?:[€£$₺¥元円원]|(?:eur|euro?s?|usd|gbp|sek|chf|kr|kronor|kroner|kronen|couronnes|coronas|coroas|corone|koron|крон|dollars?|pounds|tl|руб\p{L}*|рублей|грн)(?!\p{L}))/gu

/** Times of the day: who writes many of them sends a programme. */
export const hour = /(?<![\d.:])(?:[01]?\d|2[0-3])(?::[0-5]\d(?![\d:])|\.[0-5]\d(?=\s?[-–]))/g
