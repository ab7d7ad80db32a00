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

/** An i18next with the texts of one language; the other's are not fetched, and the tab's own only by the tab. */
export async function createI18n(language: Language, surface: 'pane' | 'tab' = 'pane'): Promise<i18n> {
  const [shared, own] = await Promise.all([whole[language](), surface === 'tab' ? tabOnly[language]() : {}])
  const instance = createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: { ...shared, ...own } } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
