import { createDetector, furtherLanguages, needsOtherScripts } from '../../detection/detect.ts'
import type { Lexicon } from '../../detection/lexicon.ts'
import { en } from '../../detection/languages/en.ts'
import { sv } from '../../detection/languages/sv.ts'
import { loadLanguage, loadOtherScripts } from '../../detection/load-language.ts'
import type { OtherScripts } from '../../detection/other-scripts.ts'
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
let scripts: OtherScripts | undefined
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
  const asked = scripts === undefined && needsOtherScripts(message)
  // Offline, a language that cannot be fetched is read by what is common to all.
  const [others, ...fetched] = await Promise.all([
    asked ? loadOtherScripts().catch(() => undefined) : undefined,
    ...missing.map((code) => loadLanguage(code).catch(() => null)),
  ])
  scripts ??= others
  for (const lexicon of fetched) if (lexicon !== null) loaded.set(lexicon.code, lexicon)
  if (others || fetched.some((lexicon) => lexicon !== null))
    detector = createDetector([...loaded.values()], scripts)
  const finding = detector.detect(message)
  return {
    message,
    finding,
    sentence: sentenceOf(finding, language, countryNamesOf(edition ?? firstEdition)),
  }
}
