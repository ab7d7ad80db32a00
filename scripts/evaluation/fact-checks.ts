import type { Facts } from '../../src/detection/finding.ts'
import type { LabelledFacts } from '../corpus.ts'

const same = (a: readonly (string | number)[], b: readonly (string | number)[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())

/** Per field: whether the fact read is the labelled one; null where no label says. */
export const factChecks: Record<string, (facts: Facts, right: LabelledFacts) => boolean | null> = {
  countries: (facts, right) => (right.countries ? same(facts.countries.value, right.countries) : null),
  group: ({ groupSize: { value } }, right) =>
    right.group ? same(value ? [value.min, value.max] : [], right.group) : null,
  dates: (facts, right) =>
    right.dates
      ? same(
          facts.dates.value.map(({ start, end }) => `${start}/${end}`),
          right.dates.map(([start, end]) => `${start}/${end}`),
        )
      : null,
  rank: (facts, right) => (right.rank ? facts.rank.value === right.rank : null),
  level: (facts, right) => (right.level ? facts.level.value === right.level : null),
  asks: (facts, right) => (right.asks ? same(facts.asks.value, right.asks) : null),
  'all themes': (facts, right) =>
    right.themes ? right.themes.every((each) => facts.themes.value.includes(each)) : null,
  agreement: (facts, right) =>
    right.agreement
      ? JSON.stringify(facts.agreement.value) ===
        JSON.stringify({
          hasTheme: right.agreement.hasTheme,
          hasStart: right.agreement.hasStart,
          hasEnd: right.agreement.hasEnd,
        })
      : null,
  'foreign policy': (facts, right) =>
    right.foreignPolicy === undefined ? null : facts.foreignPolicy.value === right.foreignPolicy,
  aid: (facts, right) => (right.aid ? facts.aid.value === right.aid : null),
  'reply by': (facts, right) => (right.replyBy ? facts.replyBy.value === right.replyBy : null),
  via: (facts, right) => (right.via ? facts.via.value === right.via : null),
}
