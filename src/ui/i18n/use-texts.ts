import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { i18n, TFunction } from 'i18next'
import type { Language } from './languages.ts'

export interface Texts {
  /** The text of a key; keys and plurals are checked when compiling. */
  readonly t: TFunction
  /** The text of a key that is only known when running (an id from the network), else `otherwise`. */
  readonly tryText: (key: string, otherwise: string) => string
  readonly language: Language
}

/** The texts of an i18next instance, for a document in another language than the screen's. */
export function textsOf(i18n: i18n): Texts {
  return {
    t: i18n.t,
    tryText: (key, otherwise) => (i18n.exists(key) ? String(i18n.t(key as never)) : otherwise),
    language: i18n.language === 'sv' ? 'sv' : 'en',
  }
}

/** The interface's texts in the language of the surface. */
export function useTexts(): Texts {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  // The instance stays the same when its language changes; `t` and `language` are what changes.
  return useMemo(
    () => ({ ...textsOf(i18n), t, language: language === 'sv' ? 'sv' : 'en' }),
    [t, i18n, language],
  )
}
