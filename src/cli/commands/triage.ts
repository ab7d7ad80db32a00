import { directoryFor } from '../../directory/directories.ts'
import { editionFor, editionOptions, editionUsage } from '../edition-option.ts'
import { findFiles, type Unfound } from '../triage/find-files.ts'
import { inOrder } from '../triage/in-order.ts'
import { card } from '../triage/card.ts'
import { triageFile } from '../triage/triage-file.ts'
import type { TriageLine } from '../triage/triage-line.ts'
import { TriagePool } from '../triage/workers.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst triage [--body BODY_ID] [--edition ID | --config FILE] [--json] FILE.eml…

  --body BODY_ID  the body whose mailbox got the mail (default: the edition's main body)
${editionUsage}
  --json          one JSON object a line, in the order given; else a card to read
Folders are walked. Exit code 0: all files could be read; 1: some could not; 2: wrong usage.`

/** Below this many files the threads cost more than they bring. */
const manyFiles = 24

async function gather(paths: AsyncIterable<string | Unfound>, most: number) {
  const first: (string | Unfound)[] = []
  const iterator = paths[Symbol.asyncIterator]()
  while (first.length < most) {
    const { done, value } = await iterator.next()
    if (done) return { first, rest: null }
    first.push(value)
  }
  return { first, rest: { [Symbol.asyncIterator]: () => iterator } }
}

/** `ankomst triage`: contract in docs/cli.md. @returns the exit code @throws UsageError */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(
    args,
    {
      ...editionOptions,
      body: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    usage,
  )
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (positionals.length === 0) throw new UsageError('Name at least one .eml file or folder.', usage)
  const edition = editionFor(values, usage)
  const body = values.body ?? edition.names.mainBody
  const { bodies } = directoryFor(edition.about.id)
  if (!bodies.some(({ id }) => id === body))
    throw new UsageError(
      `There is no body "${body}" in the directory. Ids look like ${bodies
        .slice(0, 2)
        .map(({ id }) => `"${id}"`)
        .join(' or ')}.`,
      usage,
    )

  const as = { body, edition: edition.about.id }
  const { first, rest } = await gather(findFiles(positionals), manyFiles)
  const pool = rest ? new TriagePool(as) : null
  const work = async (path: string | Unfound): Promise<TriageLine> => {
    if (typeof path !== 'string') return { file: path.path, error: path.reason }
    return pool ? pool.triage(path) : triageFile(path, as)
  }
  async function* all() {
    yield* first
    if (rest) yield* rest
  }

  let unread = 0
  let count = 0
  const showProgress = process.stderr.isTTY && !process.stdout.isTTY
  for await (const line of inOrder(all(), pool ? pool.width * 4 : 1, work)) {
    count += 1
    if ('error' in line) {
      unread += 1
      console.error(`${line.file}: ${line.error}`)
    }
    const text = values.json ? JSON.stringify(line) : card(line)
    if (!process.stdout.write(`${text}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained))
    if (showProgress && count % 50 === 0) process.stderr.write(`\r${count} mail`)
  }
  if (showProgress && count >= 50) process.stderr.write(`\r${count} mail\n`)
  await pool?.close()
  if (count === 0) console.error('No .eml files in the folders named.')
  return unread > 0 ? 1 : 0
}
