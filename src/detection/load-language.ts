import type { Lexicon } from './lexicon.ts'
import type { OtherScripts } from './other-scripts.ts'
// What unpacks the lists stands here once; each language's chunk would bring its own.
import './packed/unpack.ts'

/** One chunk a language, fetched when a mail needs it. Swedish and English come with the detector. */
const chunks: Record<string, () => Promise<Lexicon>> = {
  ar: async () => (await import('./languages/ar.ts')).ar,
  cs: async () => (await import('./languages/cs.ts')).cs,
  da: async () => (await import('./languages/da.ts')).da,
  de: async () => (await import('./languages/de.ts')).de,
  el: async () => (await import('./languages/el.ts')).el,
  es: async () => (await import('./languages/es.ts')).es,
  et: async () => (await import('./languages/et.ts')).et,
  fa: async () => (await import('./languages/fa.ts')).fa,
  fi: async () => (await import('./languages/fi.ts')).fi,
  fr: async () => (await import('./languages/fr.ts')).fr,
  hu: async () => (await import('./languages/hu.ts')).hu,
  is: async () => (await import('./languages/is.ts')).is,
  it: async () => (await import('./languages/it.ts')).it,
  ja: async () => (await import('./languages/ja.ts')).ja,
  ko: async () => (await import('./languages/ko.ts')).ko,
  lt: async () => (await import('./languages/lt.ts')).lt,
  lv: async () => (await import('./languages/lv.ts')).lv,
  nl: async () => (await import('./languages/nl.ts')).nl,
  no: async () => (await import('./languages/no.ts')).no,
  pl: async () => (await import('./languages/pl.ts')).pl,
  pt: async () => (await import('./languages/pt.ts')).pt,
  ro: async () => (await import('./languages/ro.ts')).ro,
  ru: async () => (await import('./languages/ru.ts')).ru,
  tr: async () => (await import('./languages/tr.ts')).tr,
  uk: async () => (await import('./languages/uk.ts')).uk,
  zh: async () => (await import('./languages/zh.ts')).zh,
}

/** The lexicon of a language, or null when there is none. @throws what the platform throws when a chunk cannot be fetched */
export async function loadLanguage(code: string): Promise<Lexicon | null> {
  return (await chunks[code]?.()) ?? null
}

/** What mail with letters beyond Latin needs (`needsOtherScripts`). @throws what the platform throws when the chunk cannot be fetched */
export async function loadOtherScripts(): Promise<OtherScripts> {
  return (await import('./other-scripts.ts')).otherScripts
}
