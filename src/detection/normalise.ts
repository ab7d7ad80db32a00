/** Text made comparable, with the way back: `at[i]` is the offset in the original of the unit that gave `text[i]`. */
export type Normalised = { text: string; at: Int32Array }

/** Characters read as others, one for one. */
export type Variants = Readonly<Record<string, string>>

const noVariants: Variants = {}

const special: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // What İ becomes in lower case: two units, the second a mark.
  'i\u0307': 'i',
  ґ: 'г',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ھ: 'ه',
  ہ: 'ه',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '〜': '-',
  '～': '-',
  ς: 'σ',
  '،': ',',
  '؛': ';',
  '؟': '?',
}

const firstHan = '\u2e80'
const folded = new Map<string, string>()

/** Lower case, no accents, one digit script, nothing invisible; kana and Hangul stay composed, or が would become か. */
function fold(unit: string): string {
  const known = folded.get(unit)
  if (known !== undefined) return known
  const result = foldAnew(unit)
  if (folded.size < 20_000) folded.set(unit, result)
  return result
}

function foldAnew(unit: string): string {
  const lower = unit.toLowerCase()
  const swapped = special[lower]
  if (swapped !== undefined) return swapped
  const code = unit.charCodeAt(0)
  if (/\p{Cf}|\p{M}|\u0640/u.test(lower)) return ''
  if (/\p{Zs}/u.test(lower)) return ' '
  if (/\p{Nd}/u.test(lower)) return String(digitValue(code))
  if (code >= 0x3000 && code <= 0xd7ff) return lower
  // Compatibility forms can bring capitals back: № is "No".
  const bare = lower.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return [...bare].map((each) => special[each] ?? each).join('')
}

function varied(unit: string, variants: Variants): string {
  return unit < firstHan ? unit : [...unit].map((each) => variants[each] ?? each).join('')
}

/** Digits come in runs of ten in every script of the Basic Multilingual Plane. */
function digitValue(code: number): number {
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--
  return (code - zero) % 10
}

/** Lower-case Latin letters, digits and the like are as they shall be. */
const isPlain = (code: number) => code < 128 && !(code >= 65 && code <= 90) && code !== 96

/** The text of `normalise` for words whose place nobody asks for: the lists of phrases have tens of thousands. */
export function foldText(text: string, variants = noVariants): string {
  for (let i = 0; i < text.length; i++)
    if (!isPlain(text.charCodeAt(i))) return normalise(text, variants).text
  return text
}

/** Folds `text` unit by unit, so that every offset can be traced back. Linear in the length. */
export function normalise(text: string, variants = noVariants): Normalised {
  const at = new Int32Array(text.length * 3 + 1)
  const parts: string[] = []
  let length = 0
  let plainFrom = 0
  for (let i = 0; i < text.length; i++) {
    if (isPlain(text.charCodeAt(i))) {
      at[length++] = i
      continue
    }
    if (plainFrom < i) parts.push(text.slice(plainFrom, i))
    plainFrom = i + 1
    const unit = varied(fold(text.charAt(i)).slice(0, 3), variants)
    parts.push(unit)
    for (let k = 0; k < unit.length; k++) at[length++] = i
  }
  if (plainFrom < text.length) parts.push(text.slice(plainFrom))
  at[length] = text.length
  return { text: parts.join(''), at: at.subarray(0, length + 1) }
}
