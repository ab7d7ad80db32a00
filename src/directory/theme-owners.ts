import type { Edition } from '../strategy/edition.ts'
import type { LocalText } from '../strategy/local-text.ts'
import { themes, type Theme } from '../strategy/words.ts'
import type { Directory, ThemeBody } from './directory.ts'

/** The bodies of a theme, first choice first: as the directory's own table has them, else as the edition has. */
export function ownersOf(
  edition: Edition,
  directory: Directory,
  theme: Theme,
): readonly { readonly body: string; readonly because: LocalText }[] {
  if (directory.themes === undefined) return edition.themes[theme]
  return directory.themes
    .filter((entry) => entry.theme === theme)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ body, reasonSv, reasonEn }) => ({ body, because: { sv: reasonSv, en: reasonEn } }))
}

/** The edition's table of themes as a directory keeps it, for an installation to begin with. */
export function themeTableOf(edition: Edition): ThemeBody[] {
  return themes.flatMap((theme) =>
    edition.themes[theme].map(({ body, because }, index) => ({
      theme,
      body,
      rank: index + 1,
      reasonSv: because.sv,
      reasonEn: because.en,
    })),
  )
}
