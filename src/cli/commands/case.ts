import { GraphError } from '../../graph/port.ts'
import { version } from '../../ui/errors/version.ts'
import { archiveWords } from '../archive/archive-words.ts'
import { exportCase } from '../archive/export-case.ts'
import { packageFaults } from '../archive/package-folder.ts'
import { removeCase } from '../archive/remove-case.ts'
import { signedIn, signInOptions } from '../sign-in/signed-in.ts'
import { editionOf } from '../../strategy/editions.ts'
import { today } from '../today.ts'
import { reasonOf } from '../triage/find-files.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst case export CASE… --to FOLDER [--config FILE] [--organisation-number NUMBER]
                           [--device-code | --certificate FILE.pem] [--client-id ID]
       ankomst case check PACKAGE…
       ankomst case remove CASE --decision TEXT --to FOLDER [--confirm NUMBER] [--config FILE] [--device-code] [--client-id ID]

export writes each case (its number or id) as a package for the archive in FOLDER/NUMBER: erms.xml (FGS Ärendehantering 2.0), every
action as JSON, a page to read without the program, the working copies byte for byte, and their SHA-256. Overwrites nothing.
check holds every file of such a package against its checksums.
remove disposes of a closed case by the retention decision that it carries: says what would go and what remains elsewhere, and with
--confirm and the case's number writes the certificate in FOLDER and takes item, files and keys. A person has to be signed in.
--config names the installation's config.json (default config.json). --client-id names the registration to sign in with, never that of
pane and tab: with --device-code "Ankomst provision" (entra-provisioning.json), with --certificate the one that holds it. ANKOMST_TOKEN may
hold a token instead of a way to sign in.
Exit code 0: done; 1: something is wrong, each named; 2: wrong usage.`

const options = {
  to: { type: 'string' },
  decision: { type: 'string' },
  confirm: { type: 'string' },
  'organisation-number': { type: 'string' },
  ...signInOptions,
  help: { type: 'boolean', short: 'h' },
} as const

type Values = ReturnType<typeof readArgs<typeof options>>['values']

/** `ankomst case`: contract in docs/cli.md. @returns the exit code @throws UsageError */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, options, usage)
  if (values.help) {
    console.log(usage)
    return 0
  }
  const [action, ...names] = positionals
  if (action === 'check' && names.length > 0) return check(names)
  if (action === 'export' && names.length > 0) return exportAll(names, values)
  if (action === 'remove' && names.length === 1) return remove(names[0] ?? '', values)
  throw new UsageError('Say what to do with which case.', usage)
}

const faultWords = {
  changed: 'is not the file that was exported.',
  missing: 'is missing.',
  'not-listed': 'is in the folder but not in the manifest.',
  'unreadable-line': 'is no line of a manifest.',
} as const

async function check(folders: readonly string[]): Promise<number> {
  let wrong = 0
  for (const folder of folders) {
    try {
      const faults = await packageFaults(folder)
      for (const { fault, path } of faults) console.error(`${folder}: ${path} ${faultWords[fault]}`)
      wrong += faults.length
      if (faults.length === 0) console.log(`${folder}: every file is as it was exported.`)
    } catch (error) {
      wrong += 1
      console.error(`${folder}: no package can be read there. ${reasonOf(error)}`)
    }
  }
  return wrong > 0 ? 1 : 0
}

async function exportAll(names: readonly string[], values: Values): Promise<number> {
  const { to } = values
  if (to === undefined) throw new UsageError('Give the folder with --to.', usage)
  const { graph, config } = await signedIn(values, usage)
  const said = {
    wordsUnder: archiveWords,
    at: new Date().toISOString(),
    organisationNumber: values['organisation-number'] ?? null,
    version,
  }
  let wrong = false
  for (const name of names) {
    try {
      const made = await exportCase(name, { ...said, graph, config, fetchPlain: fetch, to })
      for (const remark of made.remarks) console.error(remark)
      if (made.folder !== null) console.log(`${made.folder} written and read back.`)
      wrong ||= made.wrong
    } catch (error) {
      wrong = true
      console.error(`${name}: ${sentence(error)}`)
    }
  }
  return wrong ? 1 : 0
}

async function remove(name: string, values: Values): Promise<number> {
  const { to, decision, confirm = null } = values
  if (values.certificate !== undefined)
    throw new UsageError('A person has to stand for a disposal: sign in with --device-code.', usage)
  if (to === undefined || decision === undefined)
    throw new UsageError(
      'Give the retention decision with --decision and a folder for the certificate with --to.',
      usage,
    )
  const { graph, config } = await signedIn(values, usage)
  const { words } = await archiveWords(config.edition)
  const { timeZone } = editionOf(config.edition).about
  try {
    const { outcome, lines } = await removeCase(name, {
      graph,
      config,
      fetchPlain: fetch,
      body: words.body,
      today: today(timeZone),
      now: () => new Date(),
      decision,
      confirm,
      to,
    })
    const say = outcome === 'refused' ? console.error : console.log
    for (const line of lines) say(line)
    return outcome === 'refused' ? 1 : 0
  } catch (error) {
    console.error(
      `${name}: ${error instanceof GraphError ? `Microsoft Graph answered ${error.status} ${error.graphCode}: ${error.message}` : reasonOf(error)} Not everything was removed; run the command again.`,
    )
    return 1
  }
}

/** Nothing of a case is left half written, whatever went wrong. */
function sentence(error: unknown): string {
  if (!(error instanceof GraphError)) return `Nothing was written. ${reasonOf(error)}`
  if (error.code === 'forbidden')
    return 'Nothing was written. This account may not read the case or its folder; sign in as one who handles it.'
  return `Nothing was written. Microsoft Graph answered ${error.status} ${error.graphCode}: ${error.message}`
}
