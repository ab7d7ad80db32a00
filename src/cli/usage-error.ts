import { parseArgs, type ParseArgsConfig } from 'node:util'

/** The command was called wrongly; exit code 2 with a sentence and how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly usage: string
  constructor(message: string, usage: string) {
    super(message)
    this.usage = usage
  }
}

/**
 * Reads options and positionals.
 * @throws UsageError for an unknown option or a missing value
 */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}
