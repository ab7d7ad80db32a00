import type { Edition } from './edition.ts'
import { localText, type LocalText } from './local-text.ts'

/** What the edition calls a kind of matter, asks that are matters of their own included; the id where it has no word for it. */
export function kindText({ names }: Pick<Edition, 'names'>, id: string, language: string): string {
  const words: Readonly<Record<string, LocalText | undefined>> = { ...names.kinds, ...names.asks }
  const text = words[id]
  return text ? localText(text, language) : id
}
