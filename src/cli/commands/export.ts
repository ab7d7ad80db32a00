import { GraphError } from '../../graph/port.ts'
import { exportDatabase } from '../archive/export-database.ts'
import { signedIn, signInOptions } from '../sign-in/signed-in.ts'
import { reasonOf } from '../triage/find-files.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst export --to FOLDER [--config FILE] [--device-code | --certificate FILE.pem] [--client-id ID]

Writes everything in the lists of both sites that the account may read as JSON and CSV, and every case with all its actions as a line of arenden.jsonl, with their
SHA-256 (ankomst case check FOLDER). FOLDER must not be there. Lists that the account may not read are named. The files of the libraries are not in it: case export takes them.
--client-id names the registration to sign in with, never that of pane and tab: with --device-code "Ankomst provision"
(entra-provisioning.json), with --certificate the one that holds it. ANKOMST_TOKEN may hold a token instead.
Exit code 0: done; 1: something could not be read or written; 2: wrong usage.`

/** `ankomst export`: contract in docs/cli.md. @returns the exit code @throws UsageError */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(
    args,
    { to: { type: 'string' }, ...signInOptions, help: { type: 'boolean', short: 'h' } },
    usage,
  )
  if (values.help) {
    console.log(usage)
    return 0
  }
  const { to } = values
  if (to === undefined || positionals.length > 0) throw new UsageError('Give the folder with --to.', usage)
  const { graph, config } = await signedIn(values, usage)
  try {
    const { cases, lists, unreadable, refused } = await exportDatabase(graph, config, fetch, to)
    for (const { name, items } of lists) console.log(`${name}: ${items}`)
    for (const { number, why } of unreadable)
      console.error(`${number} is only in natverket/Arenden.json: ${why}.`)
    if (refused.length > 0)
      console.error(`Not in it, for this account may not read them: ${refused.join(', ')}.`)
    console.log(`${to} written and read back, ${cases} cases.`)
    return unreadable.length + refused.length > 0 ? 1 : 0
  } catch (error) {
    const why =
      error instanceof GraphError
        ? `Microsoft Graph answered ${error.status} ${error.graphCode}: ${error.message}`
        : reasonOf(error)
    console.error(`Nothing was written. ${why}`)
    return 1
  }
}
