export const generic = new Set([
  'EU',
  'IO',
  'AI',
  'TV',
  'CO',
  'ME',
  'NU',
  'FM',
  'CC',
  'WS',
  'TO',
  'LY',
  'GG',
  'AM',
  'IM',
  'LA',
])

/** "En français et en anglais", "in inglese", "på engelska", "pardon pour mon anglais": a language, written small, is no country. */
export const languageOpens =
  /^(?:en|in|em|pa|po|по|na|mon|notre|mi|nuestro|min|mit|meu|nosso|mio|nostro|vart)$/
