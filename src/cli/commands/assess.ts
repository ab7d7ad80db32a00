import * as z from 'zod/mini'
import { MatterAnswers } from '../../assessment/answers.ts'
import { assess } from '../../assessment/assess.ts'
import { bodyResolver } from '../../directory/resolve-body.ts'
import { directoryFor } from '../../directory/directories.ts'
import { editionFor, editionOptions, editionUsage } from '../edition-option.ts'
import { today } from '../today.ts'
import { readLines } from '../read-lines.ts'
import { reasonOf } from '../triage/find-files.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst assess --json [--edition ID | --config FILE] [FILE]

Reads one input of the decision table a line (from FILE or standard input) and prints one outcome a line.
${editionUsage}
Exit code 0: all lines answered; 1: some were no valid input; 2: wrong usage.`

/** `ankomst assess --json`: the decision table from the command line (docs/cli.md). */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(
    args,
    { ...editionOptions, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    usage,
  )
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (positionals.length > 1) throw new UsageError('Name one file, or none to read standard input.', usage)
  const edition = editionFor(values, usage)
  const bodies = bodyResolver(directoryFor(edition.about.id), today(edition.about.timeZone))
  let wrong = 0
  try {
    for await (const { line, number } of readLines(positionals[0])) {
      const input = parse(line)
      if ('error' in input) {
        wrong += 1
        console.error(`line ${number}: ${input.error}`)
        console.log(JSON.stringify({ error: input.error }))
        continue
      }
      const { row, verdict, handledBy, decidedBy, forum, suggestedForum, consulted, reasons, missing } =
        assess(edition, input.answers, bodies)
      console.log(
        JSON.stringify({
          row,
          verdict,
          handledBy,
          decidedBy,
          forum,
          suggestedForum,
          consulted,
          reasons,
          missing,
        }),
      )
    }
  } catch (error) {
    console.error(`${positionals[0] ?? 'standard input'}: ${reasonOf(error)}`)
    return 1
  }
  return wrong > 0 ? 1 : 0
}

function parse(line: string): { answers: MatterAnswers } | { error: string } {
  try {
    const read = z.safeParse(MatterAnswers, JSON.parse(line))
    if (read.success) return { answers: read.data }
    const [issue] = read.error.issues
    return { error: `"${issue?.path.join('.') ?? ''}" is not valid: ${issue?.message ?? 'unknown'}` }
  } catch {
    return { error: 'The line is not JSON.' }
  }
}
