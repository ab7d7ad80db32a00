import { type Summarised, summarise } from '../../detection/sentence.ts'
import type { CountryNames } from '../../strategy/country-names.ts'
import { localText } from '../../strategy/local-text.ts'
import type { Language } from '../i18n/languages.ts'

/** The one sentence, in the reader's language, with the edition's names of countries. */
export function sentenceOf(finding: Summarised, language: Language, countries: CountryNames): string {
  return summarise(finding, language, (code) => {
    const name = countries[code]
    return name === undefined ? code : localText(name, language)
  })
}
