import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './languages.ts'

type Load = Record<Language, () => Promise<object>>

const whole = {
  sv: async () => (await import('./sv/index.ts')).sv,
  en: async () => (await import('./en/index.ts')).en,
} satisfies Load

const tabOnly = {
  sv: async () => (await import('./sv/tab.ts')).svTab,
  en: async () => (await import('./en/tab.ts')).enTab,
} satisfies Load

const beginning = {
  sv: async () => (await import('./sv/first.ts')).first,
  en: async () => (await import('./en/first.ts')).first,
} satisfies Load

/** An i18next with the texts of one language; the other's are not fetched, and the tab's own only by the tab. */
export async function createI18n(language: Language, surface: 'pane' | 'tab' = 'pane'): Promise<i18n> {
  const [shared, own] = await Promise.all([whole[language](), surface === 'tab' ? tabOnly[language]() : {}])
  return withTexts(language, { ...shared, ...own })
}

/** The texts that the pane begins with; `completeTexts` adds the others. */
export const createFirstTexts = async (language: Language): Promise<i18n> =>
  withTexts(language, await beginning[language]())

/** Adds every text of the pane in the language that `instance` speaks. */
export async function completeTexts(instance: i18n): Promise<void> {
  const language = instance.language === 'sv' ? 'sv' : 'en'
  instance.addResourceBundle(language, 'translation', await whole[language](), true, true)
}

async function withTexts(language: Language, translation: object): Promise<i18n> {
  const instance = createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
