import data from './data/stockholm.json' with { type: 'json' }
import { Directory } from './directory.ts'

let loaded: Directory | undefined

/** The directory a new installation starts with: bodies as public pages show them, reserved addresses, functions and no persons. */
export function stockholmDirectory(): Directory {
  loaded ??= Directory.parse(data)
  return loaded
}
