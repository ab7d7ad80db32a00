import type { Edition } from '../strategy/edition.ts'
import type { Directory, ThemeBody } from './directory.ts'
import { stockholmDirectory } from './stockholm-directory.ts'
import { themeTableOf } from './theme-owners.ts'

const directories: Readonly<Record<string, () => Directory>> = { 'stockholm-2016': stockholmDirectory }

/** The directory that an installation with this edition starts with. @throws Error for an edition that brings none */
export function directoryFor(editionId: string): Directory {
  const directory = directories[editionId]
  if (directory === undefined) throw new Error(`This build has no directory for the edition "${editionId}".`)
  return directory()
}

/** What an installation's own lists begin with: the directory of its edition, and the edition's table of themes. */
export function startingDirectory(edition: Edition): Directory & { themes: ThemeBody[] } {
  return { ...directoryFor(edition.about.id), themes: themeTableOf(edition) }
}
