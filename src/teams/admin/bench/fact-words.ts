import type { Facts } from '../../../detection/finding.ts'
import { dayInWords, daysInWords } from '../../../ui/case/days.ts'
import type { Names } from '../../../ui/case/names.ts'

/** A fact in words; null where the mail does not say. */
export interface FactWord {
  readonly fact: keyof Facts
  readonly value: string | null
}

interface Texts {
  readonly yes: string
  readonly tryText: (key: string, otherwise: string) => string
}

const listed = (values: readonly string[]) => (values.length === 0 ? null : values.join(', '))

/** Every fact of a finding as people read it, in the order of the record. */
export function factWords(
  facts: Facts,
  names: Names,
  language: string,
  { yes, tryText }: Texts,
): readonly FactWord[] {
  const size = facts.groupSize.value
  const form = facts.agreement.value
  const values: Readonly<Record<keyof Facts, string | null>> = {
    organisation: facts.organisation.value,
    countries: listed(facts.countries.value.map((code) => names.country(code))),
    place: facts.place.value,
    groupSize: size && (size.min === size.max ? String(size.min) : `${size.min}–${size.max}`),
    dates: listed(facts.dates.value.map(({ start, end }) => daysInWords(start, end, language))),
    rank: facts.rank.value && names.rank(facts.rank.value),
    title: facts.title.value,
    level: facts.level.value && names.level(facts.level.value),
    themes: listed(facts.themes.value.map((theme) => names.theme(theme))),
    asks: listed(facts.asks.value.map((ask) => names.ask(ask))),
    agreement:
      form &&
      [form.hasTheme ? 'theme' : '', form.hasStart ? 'start' : '', form.hasEnd ? 'end' : '']
        .filter(Boolean)
        .map((part) => tryText(`admin.bench.form.${part}`, part))
        .join(', '),
    foreignPolicy: facts.foreignPolicy.value ? yes : null,
    aid: facts.aid.value === 'none' ? null : tryText(`words.aid.${facts.aid.value}`, facts.aid.value),
    replyBy: facts.replyBy.value && dayInWords(facts.replyBy.value, language),
    via: facts.via.value && tryText(`words.via.${facts.via.value}`, facts.via.value),
  }
  return (Object.keys(values) as (keyof Facts)[]).map((fact) => ({ fact, value: values[fact] || null }))
}
