import { useMemo } from 'react'
import { noneOfThem, unsaid, type Facet } from '../../cases/rows/facets.ts'
import { coming, type Period } from '../../cases/rows/period.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useNames } from '../use-names.ts'

/** Facets, their values and periods in the reader's words; an id without a word is shown as it is. */
export interface FacetWords {
  readonly facet: (facet: Facet) => string
  readonly value: (facet: Facet, value: string) => string
  readonly period: (period: Period) => string
}

/** The words of filters, shared by the list and the statistics. */
export function useFacetWords(): FacetWords {
  const { t, tryText, language } = useTexts()
  const names = useNames()
  return useMemo(() => {
    const labels: Readonly<Record<Facet, string>> = {
      kind: t('teams.list.kind'),
      state: t('teams.list.state'),
      country: t('teams.list.country'),
      direction: t('browse.direction'),
      theme: t('browse.theme'),
      body: t('browse.body'),
      level: t('browse.level'),
      result: t('browse.result'),
      held: t('browse.held'),
      learning: t('browse.learning'),
      lead: t('browse.lead'),
      answered: t('browse.answered'),
    }
    const words: Readonly<Record<Facet, (value: string) => string>> = {
      kind: names.kind,
      state: (value) => tryText(`words.state.${value}`, value),
      country: names.country,
      direction: (value) => (value === noneOfThem ? t('browse.noDirection') : names.direction(value)),
      theme: names.theme,
      body: names.body,
      level: names.level,
      result: (value) => tryText(`browse.results.${value}`, value),
      held: (value) => tryText(`browse.helds.${value}`, value),
      learning: (value) => tryText(`browse.learnings.${value}`, value),
      lead: (value) => tryText(`browse.leads.${value}`, value),
      answered: () => t('browse.isAnswered'),
    }
    const month = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    return {
      facet: (facet) => labels[facet],
      value: (facet, value) => (value === unsaid ? t(`browse.unsaid.${facet}`) : words[facet](value)),
      period: (period) => {
        if (period === coming) return t('teams.list.periods.coming')
        return period.length === 7 ? month.format(new Date(`${period}-15T00:00:00Z`)) : period
      },
    }
  }, [t, tryText, language, names])
}
