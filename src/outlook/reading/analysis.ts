import { createDetector, furtherLanguages } from '../../detection/detect.ts'
import type { Lexicon } from '../../detection/lexicon.ts'
import { en } from '../../detection/languages/en.ts'
import { sv } from '../../detection/languages/sv.ts'
import { loadLanguage } from '../../detection/load-language.ts'
import { summarise } from '../../detection/sentence.ts'
import type { Finding } from '../../detection/finding.ts'
import { mailFromParts } from '../../mail/from-parts.ts'
import countries from '../../strategy/stockholm-2016/countries.json' with { type: 'json' }
import type { Language } from '../../ui/i18n/languages.ts'
import type { Analyse } from './reading.ts'

const names: Readonly<Record<string, { readonly sv: string; readonly en: string } | undefined>> = countries
const loaded = new Map<string, Lexicon>([
  ['sv', sv],
  ['en', en],
])
let detector = createDetector([...loaded.values()])

/** Detection and its sentence, in a chunk of their own; further languages are fetched when a mail is written in them. */
export const analyse: Analyse = async (parts, language) => {
  const message = mailFromParts(parts)
  const missing = furtherLanguages(message).filter((code) => !loaded.has(code))
  // Offline, a language that cannot be fetched is read by what is common to all.
  const fetched = await Promise.all(missing.map((code) => loadLanguage(code).catch(() => null)))
  for (const lexicon of fetched) if (lexicon !== null) loaded.set(lexicon.code, lexicon)
  if (fetched.some((lexicon) => lexicon !== null)) detector = createDetector([...loaded.values()])
  const finding = detector.detect(message)
  return { message, finding, sentence: sentenceOf(finding, language) }
}

/** The one sentence, in the reader's language, with the edition's names of countries. */
export function sentenceOf(finding: Finding, language: Language): string {
  return summarise(finding, language, (code) => names[code]?.[language] ?? code)
}
