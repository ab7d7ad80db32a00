import type { Theme } from '../strategy/words.ts'

/**
 * What a phrase can mean, the same list for every language; most ids are also the `means` of evidence. Acts and their parts
 * first, then near misses, then kinds and asks, then words that only facts read.
 */
export const meanings = [
  'want',
  'coming',
  'visit',
  'study',
  'request',
  'receive',
  'group',
  'city',
  'we',
  'handoff',
  'by-phone',
  'besides',
  'past',
  'cancel',
  'decline',
  'confirm',
  'invite-out',
  'sell',
  'invoice',
  'newsletter',
  'inspect',
  'domestic',
  'tour',
  'own-kin',
  'web',
  'call-for-papers',
  'out-of-office',
  'bounce',
  'phish',
  'powers',
  'job',
  'report',
  'own-journey',
  'conference',
  'declaration',
  'initiative',
  'agreement',
  'letter-of-intent',
  'membership',
  'network',
  'eu-project',
  'eu-policy',
  'sef',
  'aid-project',
  'foreign-policy',
  'reception',
  'join',
  'invitation-letter',
  'twin-town',
  'city-hall-reception',
  'political-host',
  'deadline',
  'period',
  'other-time',
  'from',
  'via-embassy',
  'via-agency',
  'via-promoter',
  'funded',
  'unfunded',
  'people',
  'total',
  'and',
  'plus-one',
  'group-of',
  'head-of-state',
  'minister',
  'vice-minister',
  'ambassador',
  'mayor',
  'deputy-mayor',
  'governor',
  'mp',
  'councillor',
  'official',
  'expert',
  'student',
  'other-rank',
  'organisation',
  'not-title',
  'week',
  'engagement',
  'same-month',
  'next-day',
  'elsewhere',
  'not',
  'alone',
  'companion',
  'companions',
  'me',
  'brings',
  'pairs',
  'spouses',
  'added',
  'uncounted',
  'before-now',
] as const
export type Meaning = (typeof meanings)[number]

/**
 * One language as data. Phrases are separated by `|`; `besok*` matches words that begin so, `*besok` words that end so,
 * `*besok*` words that contain it; a lone `_` between two words stands for up to three.
 * Case and accents do not matter.
 */
export type Lexicon = {
  /** ISO 639-1. */
  code: string
  phrases: Partial<Record<Meaning, string>>
  themes: Partial<Record<Theme, string>>
  /** `word=number`, separated by spaces. */
  numbers: string
  /** Endings that make a number word count people, separated by `|`: `köpfig*`. */
  crewEndings?: string
  /** Words that count people by themselves and are made in no regular way: `word=number`, separated by spaces; stems end in `*`. */
  crews?: string
  /** Names of countries and cities that Intl does not give: `JP=japansk*|tokyo`, separated by `;`. */
  places: string
  /** Countries whose names, or the stems of them, are common words of the language: codes separated by spaces. */
  notCountries?: string
  /** Ordinals that name the day of a month (the third of May): `word=number`, separated by spaces; those from 21 on are put together. */
  days?: string
  /** Forms of the names of months that Intl does not give: `word=number`, separated by spaces. */
  months?: string
  /** Endings of this language change the names of countries: match them by stem. */
  inflects?: boolean
}
