import type { Language } from './i18n/languages.ts'

/** A whole number of per cent as the language writes it: "48 %" in Swedish, with a space that does not break; "48%" in English. */
export const percentText = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(value / 100)
