import type { Tokens } from './tokens.ts'

const abbreviations = new Set(
  'mr mrs ms dr prof st nr no ca kl bl ex e g i a s t z b d h u o art dipl ing fr jan feb mar apr jun jul aug sep sept oct nov dec okt dez tel st-prof hr sr sra dña av m mme mgr им г ул'.split(
    ' ',
  ),
)
const longest = 160
/** Scripts whose tokens are single characters: "다." ends a sentence, and a full line is short (writers break lines at some 30). */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

/** Sentences as token ranges. A zone never shares a sentence with another; a sentence has at most 160 tokens. */
export function sentencesOf(
  plain: string,
  tokens: Tokens,
  zoneOf: readonly string[],
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (let i = 1; i <= tokens.words.length; i++) {
    const last = i === tokens.words.length
    if (!last && i - from < longest && zoneOf[i] === zoneOf[i - 1] && !breaks(plain, tokens, i)) continue
    if (i > from) found.push({ from, to: i })
    from = i
  }
  return found
}

function breaks(plain: string, tokens: Tokens, i: number): boolean {
  const start = tokens.ends[i - 1] ?? 0
  const end = tokens.starts[i] ?? 0
  if (end - start === 1 && plain.charCodeAt(start) === 32) return false
  const between = plain.slice(start, Math.min(end, start + 80))
  if (/[!?。！？؟]|\.{2,}/.test(between) || /\n\s*\n|\n\s*[-*•·–\d]/.test(between)) return true
  const before = tokens.words[i - 1] ?? ''
  if (/\.[)"'»”]?\s/.test(between)) {
    if (abbreviations.has(before) || (before.length === 1 && !unspaced.test(before))) return false
    return !/^\d+$/.test(before) || /\n/.test(between)
  }
  if (!between.includes('\n')) return false
  const lineStart = plain.lastIndexOf('\n', start - 1)
  return start - lineStart < (unspaced.test(before) ? 16 : 46)
}
