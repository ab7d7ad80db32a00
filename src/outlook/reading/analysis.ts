import { createDetector, furtherLanguages } from '../../detection/detect.ts'
import type { Lexicon } from '../../detection/lexicon.ts'
import { en } from '../../detection/languages/en.ts'
import { sv } from '../../detection/languages/sv.ts'
import { loadLanguage } from '../../detection/load-language.ts'
import { mailFromParts, type MailParts } from '../../mail/from-parts.ts'
import { countryNamesOf } from '../../strategy/country-names.ts'
import { firstEdition } from '../../strategy/first-edition.ts'
import type { Language } from '../../ui/i18n/languages.ts'
import type { Reading } from './reading.ts'
import { sentenceOf } from '../../ui/case/sentence-of.ts'

const loaded = new Map<string, Lexicon>([
  ['sv', sv],
  ['en', en],
])
let detector = createDetector([...loaded.values()])

/**
 * Detection and its sentence, in a chunk of their own; further languages are fetched when a mail is written in them.
 *
 * @param edition id of the installation's edition, which names countries; null = that of a new installation
 */
export async function analyse(
  parts: MailParts,
  language: Language,
  edition: string | null = null,
): Promise<Omit<Reading, 'cutAt'>> {
  const message = mailFromParts(parts)
  const missing = furtherLanguages(message).filter((code) => !loaded.has(code))
  // Offline, a language that cannot be fetched is read by what is common to all.
  const fetched = await Promise.all(missing.map((code) => loadLanguage(code).catch(() => null)))
  for (const lexicon of fetched) if (lexicon !== null) loaded.set(lexicon.code, lexicon)
  if (fetched.some((lexicon) => lexicon !== null)) detector = createDetector([...loaded.values()])
  const finding = detector.detect(message)
  return {
    message,
    finding,
    sentence: sentenceOf(finding, language, countryNamesOf(edition ?? firstEdition)),
  }
}
