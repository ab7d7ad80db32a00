import type { Edition } from './edition.ts'

/** The language of what colleagues share and cannot choose for themselves: names of lists and columns, categories of mail. */
export function firstLanguage({ about }: Pick<Edition, 'about'>): string {
  return about.languages[0] ?? 'en'
}
