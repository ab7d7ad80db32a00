import { createDetector, furtherLanguages, needsOtherScripts } from '../../detection/detect.ts'
import type { Detector } from '../../detection/detect.ts'
import { en } from '../../detection/languages/en.ts'
import { sv } from '../../detection/languages/sv.ts'
import type { Lexicon } from '../../detection/lexicon.ts'
import { loadLanguage, loadOtherScripts } from '../../detection/load-language.ts'
import type { MailMessage } from '../../mail/message.ts'

/**
 * A detector for these mails. Swedish and English are always read; other languages are fetched once, for all mails that are written in
 * them. One that cannot be fetched is read by what is common to all.
 */
export async function detectorFor(mails: readonly MailMessage[]): Promise<Detector> {
  const codes = [...new Set(mails.flatMap((mail) => furtherLanguages(mail)))]
  const [scripts, ...further] = await Promise.all([
    mails.some(needsOtherScripts) ? loadOtherScripts().catch(() => undefined) : undefined,
    ...codes.map((code) => loadLanguage(code).catch(() => null)),
  ])
  return createDetector([sv, en, ...further.filter((one): one is Lexicon => one !== null)], scripts)
}
