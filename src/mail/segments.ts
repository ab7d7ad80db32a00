import {
  disclaimers,
  dividers,
  forwardedWords,
  fromLabels,
  headLabels,
  signOffs,
  wroteLines,
} from './segment-words.ts'

export const segmentRoles = ['top', 'head', 'forwarded', 'quoted', 'signature', 'disclaimer'] as const
export type SegmentRole = (typeof segmentRoles)[number]

/** A stretch of the text from `start` to `end` (exclusive, UTF-16 units). `depth` counts the older texts above it. */
export type Segment = { role: SegmentRole; start: number; end: number; depth: number }

const mostLines = 20_000

function bare(line: string): string {
  const small = line.toLowerCase().trim()
  return /[\u0080-\uffff]/.test(small) ? small.normalize('NFKD').replace(/\p{M}/gu, '').trim() : small
}

type Line = { text: string; start: number; end: number }

/**
 * Splits a mail's text by who wrote what: the newest text, the heads of older ones (From, Sent, Subject), texts passed on, quoted answers, signatures and fine print. The
 * segments follow each other without gaps. Linear in the number of lines; at most 20,000 lines are told apart.
 */
export function segments(text: string): Segment[] {
  const lines = linesOf(text)
  const found: Segment[] = []
  let role = 'top' as SegmentRole
  let body = 'top' as SegmentRole
  let depth = 0
  let start = 0
  const cut = (at: number, next: SegmentRole): void => {
    if (at > start) found.push({ role, start, end: at, depth })
    start = Math.max(at, start)
    role = next
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const head = headAt(lines, i)
    if (head) {
      cut(line.start, 'head')
      body = head.role
      depth++
      i += head.lines - 1
      cut(Math.min(text.length, (lines[i]?.end ?? text.length) + 1), body)
      continue
    }
    const quoted = /^\s{0,3}>/.test(line.text)
    if (quoted && role !== 'quoted') cut(line.start, 'quoted')
    else if (!quoted && role === 'quoted' && body !== 'quoted' && line.text.trim() !== '')
      cut(line.start, body)
    else if (!quoted && (role === body || role === 'signature') && disclaimers.test(line.text.slice(0, 400)))
      cut(line.start, 'disclaimer')
    else if (!quoted && role === body && opensSignature(line.text, lines, i)) cut(line.start, 'signature')
    else if (!quoted && role === 'signature' && (isPostscript(line.text) || isLong(line.text)))
      cut(line.start, body)
  }
  cut(text.length, role)
  return found
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < text.length && lines.length < mostLines) {
    const at = text.indexOf('\n', start)
    const end = at < 0 || lines.length === mostLines - 1 ? text.length : at
    lines.push({ text: text.slice(start, Math.min(end, start + 600)), start, end })
    start = end + 1
  }
  return lines
}

/** The head of an older text at line `i`: how many lines it takes, and whether it was passed on or quoted. */
function headAt(lines: readonly Line[], i: number): { role: 'forwarded' | 'quoted'; lines: number } | null {
  const line = lines[i]?.text ?? ''
  if (line.length > 300 || line.trim() === '') return null
  const marked = /^[\s>]*[-_*=]{2,}/.test(line) || line.trim().endsWith(':')
  const plain = marked || line.length < 60 ? bare(line.replace(/^[\s>*_-]+|[\s*_:-]+$/g, '')) : ''
  if (
    plain !== '' &&
    (marked || plain.length < 45) &&
    dividers.some((each) => plain === each || (marked && plain.includes(each)))
  ) {
    return {
      role: forwardedWords.test(line) || !line.includes('>') ? 'forwarded' : 'quoted',
      lines: 1 + headLines(lines, i + 1),
    }
  }
  if (startsWith(line, fromLabels)) {
    const count = headLines(lines, i)
    if (
      count >= 2 &&
      /@|\d{4}/.test(
        lines
          .slice(i, i + count)
          .map((each) => each.text)
          .join(' '),
      )
    )
      return { role: 'forwarded', lines: count }
  }
  const two = `${line} ${lines[i + 1]?.text ?? ''}`.slice(0, 400).trim()
  if (/\d|@/.test(line) && saysWrote(line.trim())) return { role: 'quoted', lines: 1 }
  if (/\d/.test(line) && /[@<]|\d{4}/.test(two) && saysWrote(two) && line.length < 120)
    return { role: 'quoted', lines: 2 }
  return null
}

/** Such a line ends in a colon, which most do not. */
const saysWrote = (line: string): boolean => /[:：]$/.test(line) && wroteLines.test(line)

function headLines(lines: readonly Line[], from: number): number {
  let count = 0
  let blanks = 0
  while (count + blanks < 14) {
    const line = lines[from + count + blanks]?.text
    if (line === undefined) break
    if (line.trim() === '' && count === 0 && blanks < 2) blanks++
    else if (startsWith(line, headLabels) || startsWith(line, fromLabels)) count++
    else break
  }
  return count === 0 ? 0 : count + blanks
}

function startsWith(line: string, labels: ReadonlySet<string>): boolean {
  const colon = line.search(/[:：]/)
  if (colon < 1 || colon > 30) return false
  return labels.has(bare(line.slice(0, colon).replace(/^[\s>*_]+|[\s*_]+$/g, '')))
}

function opensSignature(line: string, lines: readonly Line[], i: number): boolean {
  if (/^--\s*$/.test(line)) return true
  const trimmed = line.trim()
  if (trimmed.length > 60) return false
  return signOffs.has(bare(trimmed.replace(/[,.!،、。]+$/u, ''))) && lines[i + 1] !== undefined
}

function isPostscript(line: string): boolean {
  return /^\s*(?:p\.?\s?s\.?|ps|obs!?|n\.?b\.?|ps\.|з\.ы\.|p\.d\.|追伸|附言|추신)\s*[:.)!\s]/i.test(line)
}

/** A long line of running text below a signature is text again (a second language, a postscript without a mark). */
function isLong(line: string): boolean {
  return line.length > 90 && !/https?:|@|\|/.test(line) && /[.!?。؟]/.test(line)
}
