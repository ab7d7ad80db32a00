import type { Evidence } from './finding.ts'
import type { PreparedText, Reading, Sentence } from './reading.ts'

/** The mail's own words from token `from` to `to` (exclusive), with their offsets. */
export function evidenceOf(
  reading: Pick<PreparedText, 'full' | 'at' | 'tokens'>,
  from: number,
  to: number,
  means: string,
): Evidence {
  const start = reading.at[reading.tokens.starts[from] ?? 0] ?? 0
  const lastEnd = reading.tokens.ends[Math.max(from, to - 1)] ?? 0
  const end = lastEnd > 0 ? (reading.at[lastEnd - 1] ?? 0) + 1 : start
  return { text: reading.full.slice(start, end), start, end, means }
}

/** Whether one of these stands in the sentence. */
export function holdsOne(
  { at, tokens }: Reading,
  { from, to }: Sentence,
  evidence: readonly Evidence[],
): boolean {
  const start = at[tokens.starts[from] ?? 0] ?? 0
  const end = at[(tokens.ends[to - 1] ?? 1) - 1] ?? 0
  return evidence.some((each) => each.start >= start && each.start <= end)
}
