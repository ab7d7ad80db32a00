import * as z from 'zod/mini'

/** A text for people, in Swedish and English; an edition may add languages, and its `languages` says which comes first. */
export const LocalText = z.catchall(z.object({ sv: z.string(), en: z.string() }), z.string())
export type LocalText = z.infer<typeof LocalText>

/** The text in the wanted language, else in English. */
export function localText(text: LocalText, language: string): string {
  return text[language] ?? text.en
}
