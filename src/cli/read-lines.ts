import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** The lines of a file, or of standard input when no file is named; empty lines left out. */
export async function* readLines(file: string | undefined): AsyncGenerator<{ line: string; number: number }> {
  const input = file === undefined || file === '-' ? process.stdin : createReadStream(file, 'utf8')
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim()) yield { line, number }
  }
}
