import type { Evidence } from '../../detection/finding.ts'

export type Piece = { readonly text: string; readonly mark: number | null } | { readonly gap: true }

/**
 * The mail's text cut into plain and marked pieces. Offsets are those of findings: UTF-16 units in subject, blank line, text.
 * Overlapping phrases: the first wins. A text beyond `limit` units is shown only `around` units about each phrase.
 */
export function highlight(
  text: string,
  evidence: readonly Evidence[],
  limit = 12_000,
  around = 300,
): Piece[] {
  const marks = evidence
    .map((phrase, mark) => ({
      start: Math.max(0, phrase.start),
      end: Math.min(text.length, phrase.end),
      mark,
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
  const windows = text.length <= limit ? [{ from: 0, to: text.length }] : spans(marks, text.length, around)
  const pieces: Piece[] = []
  let last = 0
  for (const { from, to } of windows) {
    if (from > last) pieces.push({ gap: true })
    let at = from
    for (const { start, end, mark } of marks) {
      if (start < at || end > to) continue
      if (start > at) pieces.push({ text: text.slice(at, start), mark: null })
      pieces.push({ text: text.slice(start, end), mark })
      at = end
    }
    if (at < to) pieces.push({ text: text.slice(at, to), mark: null })
    last = to
  }
  if (last < text.length) pieces.push({ gap: true })
  return pieces
}

function spans(marks: readonly { start: number; end: number }[], length: number, around: number) {
  const merged: { from: number; to: number }[] = []
  for (const { start, end } of marks) {
    const from = Math.max(0, start - around)
    const to = Math.min(length, end + around)
    const before = merged.at(-1)
    if (before !== undefined && from <= before.to) before.to = Math.max(before.to, to)
    else merged.push({ from, to })
  }
  return merged.length > 0 ? merged : [{ from: 0, to: Math.min(length, around * 4) }]
}
