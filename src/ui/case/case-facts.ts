import type { Facts } from '../../detection/finding.ts'
import { dayInWords, daysInWords } from './days.ts'
import type { Names } from './names.ts'

/** Which fact, under `teams.page.<key>`. */
export type FactKey =
  'from' | 'organisation' | 'size' | 'rank' | 'level' | 'days' | 'themes' | 'asks' | 'replyBy'

export interface FactLine {
  readonly key: FactKey
  /** Null when the mail does not say. */
  readonly value: string | null
}

/** The texts that a sentence of numbers needs. */
export interface FactTexts {
  readonly language: string
  people(min: number, max: number): string
}

/** Our word for the rank; the mail's own words, in quotes, where we have no better one. */
function rankText({ rank, title }: Facts, names: Names, language: string): string | null {
  if (rank.value !== null && (rank.value !== 'other' || title.value === null)) return names.rank(rank.value)
  if (title.value === null) return null
  return language === 'sv' ? `”${title.value}”` : `“${title.value}”`
}

const orNull = (values: readonly string[], join: string) => (values.length === 0 ? null : values.join(join))

/** The facts as people read them, in the order of the screen; what is rarely said (asks, answer by) only when it is there. */
export function factLines(facts: Facts, names: Names, texts: FactTexts): readonly FactLine[] {
  const { language } = texts
  const country = orNull(
    facts.countries.value.map((code) => names.country(code)),
    ', ',
  )
  const size = facts.groupSize.value
  const lines: FactLine[] = [
    {
      key: 'from',
      value: orNull(
        [facts.place.value, country].filter((part) => part !== null),
        ', ',
      ),
    },
    { key: 'organisation', value: facts.organisation.value },
    { key: 'size', value: size && texts.people(size.min, size.max) },
    { key: 'rank', value: rankText(facts, names, language) },
    { key: 'level', value: facts.level.value && names.level(facts.level.value) },
    {
      key: 'days',
      value: orNull(
        facts.dates.value.map(({ start, end }) => daysInWords(start, end, language)),
        '; ',
      ),
    },
    {
      key: 'themes',
      value: orNull(
        facts.themes.value.map((theme) => names.theme(theme)),
        ', ',
      ),
    },
  ]
  if (facts.asks.value.length > 0)
    lines.push({ key: 'asks', value: facts.asks.value.map((ask) => names.ask(ask)).join(', ') })
  if (facts.replyBy.value) lines.push({ key: 'replyBy', value: dayInWords(facts.replyBy.value, language) })
  return lines
}
