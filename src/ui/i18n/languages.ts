/** Languages of the interface; Swedish is the source. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** The interface language for a locale of the host (`sv-SE`, `nb-NO`, …): Swedish for Swedish, else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('sv') ? 'sv' : 'en'
}
