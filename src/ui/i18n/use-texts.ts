import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { Language } from './languages.ts'

export interface Texts {
  /** The text of a key; keys and plurals are checked when compiling. */
  readonly t: TFunction
  /** The text of a key that is only known when running (an id from the network), else `otherwise`. */
  readonly tryText: (key: string, otherwise: string) => string
  readonly language: Language
}

/** The interface's texts in the language of the surface. */
export function useTexts(): Texts {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  return useMemo(
    () => ({
      t,
      tryText: (key, otherwise) => (i18n.exists(key) ? String(i18n.t(key as never)) : otherwise),
      language: language === 'sv' ? 'sv' : 'en',
    }),
    [t, i18n, language],
  )
}
