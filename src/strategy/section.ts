import type { Edition } from './edition.ts'
import { localText } from './local-text.ts'

/** "avsnitt 3.3", in the edition's own words for a section; a footnote says so. Null when the edition has no such rule. */
export function sectionOf(edition: Edition, ruleId: string, language: string): string | null {
  const rule = edition.rules.find((r) => r.id === ruleId)
  if (!rule) return null
  const words = rule.footnote ? edition.about.footnoteWords : edition.about.sectionWords
  return localText(words, language).replace('{section}', rule.section)
}

/** The sections that some rules rest on, each once: a footnote is not named beside its own section. */
export function sectionsOf(edition: Edition, ruleIds: readonly string[], language: string): string[] {
  const used = ruleIds.flatMap((id) => edition.rules.find((rule) => rule.id === id) ?? [])
  const named = used.filter(
    ({ footnote, section }) => !footnote || !used.some((one) => !one.footnote && one.section === section),
  )
  return [...new Set(named.flatMap(({ id }) => sectionOf(edition, id, language) ?? []))]
}
