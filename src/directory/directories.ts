import type { Directory } from './directory.ts'
import { stockholmDirectory } from './stockholm-directory.ts'

const directories: Readonly<Record<string, () => Directory>> = { 'stockholm-2016': stockholmDirectory }

/** The directory that an installation with this edition starts with. @throws Error for an edition that brings none */
export function directoryFor(editionId: string): Directory {
  const directory = directories[editionId]
  if (directory === undefined) throw new Error(`This build has no directory for the edition "${editionId}".`)
  return directory()
}
