import type { TFunction } from 'i18next'
import type { Facts } from '../../detection/finding.ts'
import type { Edition } from '../../strategy/edition.ts'
import { localText } from '../../strategy/local-text.ts'
import type { Language } from '../../ui/i18n/languages.ts'
import { dayText, rangeText } from '../parts/dates.ts'

export type FactKey = keyof Facts

/** Shown always, in this order; the others only when the mail says something of them. */
export const mainFacts = [
  'organisation',
  'countries',
  'groupSize',
  'dates',
  'rank',
  'level',
  'themes',
] as const
export const furtherFacts = [
  'place',
  'title',
  'asks',
  'agreement',
  'foreignPolicy',
  'aid',
  'replyBy',
  'via',
] as const

interface Words {
  readonly edition: Edition
  readonly language: Language
  readonly t: TFunction
}

/** Name of a country for people, from the edition's own list (never a bare code where the list knows better). */
export function countryText(edition: Edition, code: string, language: Language): string {
  const text = edition.countries[code]
  return text === undefined
    ? (new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code)
    : localText(text, language)
}

const writers: { readonly [K in FactKey]: (value: NonNullable<Facts[K]['value']>, words: Words) => string } =
  {
    organisation: (value) => value,
    place: (value) => value,
    title: (value) => value,
    countries: (codes, { edition, language }) =>
      codes.map((code) => countryText(edition, code, language)).join(', '),
    groupSize: ({ min, max }, { t }) =>
      min === max ? t('common.people', { count: min }) : t('common.peopleRange', { min, max }),
    dates: (ranges, { language }) => ranges.map((range) => rangeText(range, language)).join('; '),
    rank: (rank, { edition, language }) => localText(edition.names.ranks[rank], language),
    level: (level, { edition, language }) => localText(edition.names.levels[level], language),
    themes: (themes, { edition, language }) =>
      themes.map((theme) => localText(edition.names.themes[theme], language)).join(', '),
    asks: (asks, { edition, language }) =>
      asks.map((ask) => localText(edition.names.asks[ask], language)).join(', '),
    agreement: ({ hasTheme, hasStart, hasEnd }, { t }) =>
      [
        hasTheme ? t('pane.facts.hasTheme') : t('pane.facts.noTheme'),
        hasStart && hasEnd ? t('pane.facts.hasTerm') : t('pane.facts.noTerm'),
      ].join(', '),
    foreignPolicy: (value, { t }) => (value ? t('common.yes') : ''),
    aid: (aid, { t }) => (aid === 'none' ? '' : t(`words.aid.${aid}`)),
    replyBy: (day, { language }) => dayText(day, language),
    via: (via, { t }) => t(`words.via.${via}`),
  }

/** A fact as people read it; empty when the mail says nothing of it. */
export function factText<K extends FactKey>(key: K, facts: Facts, words: Words): string {
  const value: Facts[K]['value'] = facts[key].value
  return value === null ? '' : writers[key](value as NonNullable<Facts[K]['value']>, words)
}
