import type { MailMessage } from '../mail/message.ts'
import { createDetector } from './detect.ts'
import type { DetectOptions } from './detect.ts'
import type { Finding } from './finding.ts'
import { otherScripts } from './other-scripts.ts'
import { ar } from './languages/ar.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { et } from './languages/et.ts'
import { fa } from './languages/fa.ts'
import { fi } from './languages/fi.ts'
import { fr } from './languages/fr.ts'
import { hu } from './languages/hu.ts'
import { is } from './languages/is.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ko } from './languages/ko.ts'
import { lt } from './languages/lt.ts'
import { lv } from './languages/lv.ts'
import { nl } from './languages/nl.ts'
import { no } from './languages/no.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { ru } from './languages/ru.ts'
import { sv } from './languages/sv.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'
import { zh } from './languages/zh.ts'

/** Every language there is, for programs that need not count bytes. */
export const allLexicons = [
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  hu,
  is,
  it,
  ja,
  ko,
  lt,
  lv,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  zh,
]

const detector = createDetector(allLexicons, otherScripts)

/** What a mail is, in any language we know. Synchronous and pure. */
export function detect(message: MailMessage, options?: DetectOptions): Finding {
  return detector.detect(message, options)
}
