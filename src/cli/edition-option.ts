import { readFileSync } from 'node:fs'
import { AppConfig } from '../casestore/config.ts'
import { editionIds, editionOf } from '../strategy/editions.ts'
import { firstEdition } from '../strategy/first-edition.ts'
import type { Edition } from '../strategy/edition.ts'
import { UsageError } from './usage-error.ts'

/** Options of commands that answer by an edition without asking the installation. */
export const editionOptions = { edition: { type: 'string' }, config: { type: 'string' } } as const

/** How those options stand in a usage. */
export const editionUsage = `  --edition ID    the edition to answer by (default: that of --config, else ${firstEdition})
  --config FILE   the installation's config.json`

/** The edition a command answers by: the one named, the installation's, or that of a new installation. @throws UsageError */
export function editionFor(
  { edition, config }: { readonly edition?: string | undefined; readonly config?: string | undefined },
  usage: string,
): Edition {
  const id = edition ?? (config === undefined ? firstEdition : editionIn(config, usage))
  if (!editionIds.includes(id))
    throw new UsageError(`This build has no edition "${id}". It has ${editionIds.join(', ')}.`, usage)
  return editionOf(id)
}

function editionIn(file: string, usage: string): string {
  try {
    return AppConfig.parse(JSON.parse(readFileSync(file, 'utf8'))).edition
  } catch {
    throw new UsageError(
      `${file} cannot be read as an installation's config.json; ankomst provision writes it.`,
      usage,
    )
  }
}
