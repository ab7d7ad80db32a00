import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkDirectory, type DirectoryFault } from '../../directory/check-directory.ts'
import { directoryFiles, exportDirectory, importDirectory } from '../../directory/directory-csv.ts'
import type { Directory } from '../../directory/directory.ts'
import { directoryFor, startingDirectory } from '../../directory/directories.ts'
import type { Edition } from '../../strategy/edition.ts'
import { editionFor, editionOptions, editionUsage } from '../edition-option.ts'
import { sectionOf } from '../../strategy/section.ts'
import { today } from '../today.ts'
import { reasonOf } from '../triage/find-files.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst directory check [FOLDER]
       ankomst directory export FOLDER
       ankomst directory import FOLDER

FOLDER holds bodies.csv, contacts.csv and, where themes differ from the edition's, themes.csv. Without it, check looks at the directory that a new installation starts with.
import reads and checks the files and says what would be taken in; an administrator takes them in on the Directory page of the tab.
${editionUsage}
Exit code 0: no fault; 1: faults, each named; 2: wrong usage.`

const words: { [Fault in DirectoryFault['fault']]: string } = {
  'no-way-in': 'has neither a function mailbox nor a contact person. Enter one of them.',
  'successor-loop': 'leads back to itself through its successors. Correct one of the successors.',
  'unknown-successor': 'names a successor that is not in the directory. Enter it, or correct the id.',
  'closed-without-successor': 'is closed and names no successor. Enter who took over.',
  'duplicate-body': 'stands twice. Remove one line.',
  'duplicate-address': 'is the address of more than one body. Give each its own.',
  'unknown-body': 'has a contact person but is not in the directory. Enter it, or correct the id.',
  'no-contact-person': 'has no contact person, which the strategy asks for ({section}).',
  'several-contact-persons': 'has more than one contact person at the same time ({section} asks for one).',
  'away-without-deputy': 'has a contact person who is away and no deputy. Enter one.',
  'theme-of-unknown-body': 'has a theme but is not in the directory. Enter it, or correct the id.',
  'theme-without-body': 'is a theme that no body answers for. Enter one.',
  'dates-reversed': 'has a last day before its first day. Correct the dates.',
}

const subjectOf = (fault: DirectoryFault) =>
  'body' in fault ? fault.body : 'address' in fault ? fault.address : fault.theme

function report(edition: Edition, directory: Directory): number {
  const faults = checkDirectory(edition, directory, today(edition.about.timeZone))
  const section = sectionOf(edition, edition.names.contactPersons.rule, 'en') ?? ''
  for (const fault of faults) {
    const sentence = words[fault.fault].replace('{section}', section)
    console.error(`${subjectOf(fault)} ${sentence}`)
  }
  console.log(
    `${directory.bodies.length} bodies, ${directory.contacts.length} contact persons, ${faults.length} faults`,
  )
  return faults.length > 0 ? 1 : 0
}

async function read(folder: string): Promise<{ directory: Directory; unreadable: number }> {
  const [bodies, contacts, themes] = await Promise.all([
    readFile(join(folder, 'bodies.csv'), 'utf8'),
    readFile(join(folder, 'contacts.csv'), 'utf8'),
    readIfThere(join(folder, 'themes.csv')),
  ])
  const { directory, faults } = importDirectory({ bodies, contacts, themes })
  for (const { file, fault } of faults)
    console.error(
      `${file}.csv line ${fault.line}: "${fault.value}" in column ${fault.column} cannot be read. The line is left out.`,
    )
  return { directory, unreadable: faults.length }
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
    if (action === 'check' && folder === undefined) return report(edition, directoryFor(edition.about.id))
    if ((action === 'check' || action === 'import') && folder !== undefined) {
      const { directory, unreadable } = await read(folder)
      return Math.max(report(edition, directory), unreadable > 0 ? 1 : 0)
    }
    if (action === 'export' && folder !== undefined) {
      const files = exportDirectory(startingDirectory(edition))
      await mkdir(folder, { recursive: true })
      for (const name of directoryFiles) await writeFile(join(folder, `${name}.csv`), files[name])
      console.log(`${directoryFiles.map((name) => join(folder, `${name}.csv`)).join(', ')} written.`)
      return 0
    }
  } catch (error) {
    console.error(`${folder ?? ''}: ${reasonOf(error)}`)
    return 1
  }
  throw new UsageError('Say what to do with the directory.', usage)
}
