import { faultSentence } from '../../strategy/edition-error.ts'
import { firstLanguage } from '../../strategy/first-language.ts'
import { loadEdition } from '../../strategy/load-edition.ts'
import { editionFaults } from '../strategy/edition-faults.ts'
import { formPreview, previewable } from '../strategy/form-preview.ts'
import { bodiesFor, bodiesIn } from '../strategy/known-bodies.ts'
import { readEdition } from '../strategy/read-edition.ts'
import { reasonOf } from '../triage/find-files.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst strategy check PATH [--directory FOLDER]
       ankomst strategy preview PATH [--language sv|en|…] [KIND…]

PATH is the folder of an edition (about.json, rules.json, table.json, …), one of its files, or one JSON file with all of it.
check names every fault: file, place, rule id and what to do. Bodies are looked up in the directory of the edition, or where this build
has none for it in that of the edition it starts with; --directory FOLDER (bodies.csv, contacts.csv) names another.
preview shows the form as people will meet it for a request of these kinds (default: visit); kinds are
${previewable.join(', ')}.
Exit code 0: the edition can be used; 1: it cannot; 2: wrong usage.`

/** Keys of an edition that `loadEdition` does not read. */
const onDemand: ReadonlySet<string> = new Set(['explanations', 'letters', 'levels', 'lists'])

/** `ankomst strategy`: says whether an edition can be used, and shows its form. @returns the exit code @throws UsageError */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(
    args,
    {
      help: { type: 'boolean', short: 'h' },
      language: { type: 'string' },
      directory: { type: 'string' },
    },
    usage,
  )
  if (values.help) {
    console.log(usage)
    return 0
  }
  const [action, path, ...kinds] = positionals
  if (!path || (action !== 'check' && action !== 'preview') || (action === 'check' && kinds.length > 0))
    throw new UsageError('Say what to check or preview.', usage)
  const unknown = kinds.find((kind) => !previewable.includes(kind))
  if (unknown !== undefined) throw new UsageError(`There is no kind called ${unknown}.`, usage)
  try {
    const json = await readEdition(path)
    const { directory } = values
    const bodies = directory === undefined ? bodiesFor(json) : await bodiesIn(directory)
    const faults = editionFaults(json, bodies)
    for (const fault of faults) console.error(faultSentence(fault))
    if (faults.length > 0) {
      console.error(
        `${path}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}. Check again when they are mended: a part that could not be read hides what it says of others.`,
      )
      return 1
    }
    const parts = Object.entries(json as object).filter(([part]) => !onDemand.has(part))
    const edition = loadEdition(Object.fromEntries(parts))
    if (action === 'check')
      console.log(`${path}: edition ${edition.about.id} with ${edition.rules.length} rules can be used.`)
    else {
      const language = values.language ?? firstLanguage(edition)
      console.log(formPreview(edition, kinds.length === 0 ? ['visit'] : kinds, language).join('\n'))
    }
    return 0
  } catch (error) {
    console.error(`${path}: ${reasonOf(error)}`)
    return 1
  }
}
