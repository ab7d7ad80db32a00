import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkDirectory } from '../../directory/check-directory.ts'
import { exportDirectory, importDirectory, type CsvFault } from '../../directory/directory-csv.ts'
import { directoryFiles } from '../../directory/directory-rows.ts'
import type { Directory } from '../../directory/directory.ts'
import { directoryFor, startingDirectory } from '../../directory/directories.ts'
import type { Edition } from '../../strategy/edition.ts'
import { editionFor, editionOptions, editionUsage } from '../edition-option.ts'
import { faultText } from '../../ui/directory/fault-text.ts'
import { createI18n } from '../../ui/i18n/create-i18n.ts'
import { today } from '../today.ts'
import { reasonOf } from '../triage/find-files.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst directory check [FOLDER]
       ankomst directory export FOLDER
       ankomst directory import FOLDER

FOLDER holds bodies.csv, contacts.csv and, where themes differ from the edition's, themes.csv. Without it, check looks at the directory that a new installation starts with.
import reads and checks the files and says what would be taken in; an administrator takes them in under Administration, Directory, in the tab.
${editionUsage}
Exit code 0: no fault; 1: faults, each named; 2: wrong usage.`

/** Bodies and themes stay ids, as they stand in the files. */
const ids = { body: (id: string) => id, theme: (id: string) => id }

async function report(edition: Edition, directory: Directory, unreadable = 0): Promise<number> {
  const faults = checkDirectory(edition, directory, today(edition.about.timeZone))
  const { t } = await createI18n('en', 'tab')
  for (const fault of faults) console.error(faultText(fault, edition, ids, { t, language: 'en' }))
  console.log(
    `${directory.bodies.length} bodies, ${directory.contacts.length} contact persons, ${count(faults.length, 'fault')}${unreadable > 0 ? `, ${count(unreadable, 'line')} that could not be read` : ''}`,
  )
  return faults.length + unreadable > 0 ? 1 : 0
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

/** Why a line is left out. */
const reasons: { readonly [Why in CsvFault['why']]: (fault: CsvFault) => string } = {
  absent: ({ column }) => `The column ${column} is missing. Nothing of the file is used.`,
  unreadable: ({ column, value }) => `"${value}" in column ${column} cannot be read. The line is left out.`,
  twice: ({ column, value }) =>
    `the entry with "${value}" in column ${column} stands twice. The line is left out.`,
  'too-long': ({ value }) =>
    `There are more values than columns, from "${value}" on. Put a value that holds the separator in quotation marks. The line is left out.`,
}

async function read(folder: string): Promise<{ directory: Directory; unreadable: number }> {
  const bodies = await readWanted(join(folder, 'bodies.csv'))
  const contacts = await readWanted(join(folder, 'contacts.csv'))
  const themes = await readIfThere(join(folder, 'themes.csv'))
  const { directory, faults } = importDirectory({ bodies, contacts, themes })
  for (const { file, fault } of faults)
    console.error(`${file}.csv line ${fault.line}: ${reasons[fault.why](fault)}`)
  return { directory, unreadable: faults.length }
}

/** @throws Error with what to do, where the folder or the file in it is not there */
async function readWanted(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    const { code } = cause as { code?: unknown }
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw cause
    const todo = 'There is no such file. Give the folder that "ankomst directory export" writes.'
    throw Object.assign(new Error(todo, { cause }), { path })
  })
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined
    throw error
  })
}

/** `ankomst directory`: contract in docs/cli.md. @returns the exit code @throws UsageError */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(
    args,
    { ...editionOptions, help: { type: 'boolean', short: 'h' } },
    usage,
  )
  if (values.help) {
    console.log(usage)
    return 0
  }
  const [action, folder] = positionals
  const edition = editionFor(values, usage)
  try {
    if (action === 'check' && folder === undefined)
      return await report(edition, directoryFor(edition.about.id))
    if ((action === 'check' || action === 'import') && folder !== undefined) {
      const { directory, unreadable } = await read(folder)
      if (directory.bodies.length === 0) {
        console.error('bodies.csv gives no body, so nothing else is checked. Mend it first.')
        return 1
      }
      return await report(edition, directory, unreadable)
    }
    if (action === 'export' && folder !== undefined) {
      const files = exportDirectory(startingDirectory(edition))
      await mkdir(folder, { recursive: true })
      for (const name of directoryFiles) await writeFile(join(folder, `${name}.csv`), files[name])
      console.log(`${directoryFiles.map((name) => join(folder, `${name}.csv`)).join(', ')} written.`)
      return 0
    }
  } catch (error) {
    console.error(`${(error as { path?: string }).path ?? folder ?? ''}: ${reasonOf(error)}`)
    return 1
  }
  throw new UsageError('Say what to do with the directory.', usage)
}
