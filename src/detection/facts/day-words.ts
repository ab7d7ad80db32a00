import type { Reading, Sentence } from '../reading.ts'
import { andWords } from '../words/date-words.ts'
import { dayOf } from '../words/day-words.ts'

/** What stands by a day in words: le cinq mai, el cinco de mayo, الخامس من أيار. */
const dayOpens = /^(?:le|du|au|il|dal|al|el|dia|op|tot|van|den|am|vom|zum)$/
/** Half a month in Romance languages: la première quinzaine de mars. */
const fortnight = /^quin\p{L}+a$|quinzaine/u

/** "The third of May", "el cinco de mayo", بیست و یکم: a day in words that ends at token `at`, with its first token; null when there is none before the month at token `month`. */
export function dayWord(
  reading: Reading,
  sentence: Sentence,
  at: number,
  month: number,
): { value: number; from: number } | null {
  const { words } = reading.tokens
  const here = sentence.hits.find(({ means, to }) => to === at + 1 && means.kind === 'day')
  const counted = sentence.hits.find(
    ({ means, from, to }) => to === at + 1 && from === at && means.kind === 'number',
  )
  if (here?.means.kind === 'day') {
    // "The first Monday in May" is no first of May.
    if (words.slice(at + 1, month).some((word) => reading.weekdays.has(word))) return null
    const tens = sentence.hits.find(
      ({ means, to }) =>
        (means.kind === 'number' || means.kind === 'day') &&
        (means.value === 20 || means.value === 30) &&
        (to === here.from || (to === here.from - 1 && andWords.has(words[to] ?? ''))),
    )
    return tens && 'value' in tens.means && here.means.value < 10
      ? { value: here.means.value + tens.means.value, from: tens.from }
      : { value: here.means.value, from: here.from }
  }
  if (
    counted?.means.kind !== 'number' ||
    fortnight.test(words[at] ?? '') ||
    counted.means.value < 2 ||
    counted.means.value > 31
  )
    return null
  return dayOpens.test(words[at - 1] ?? '') || dayOf.test(words[at + 1] ?? '')
    ? { value: counted.means.value, from: at }
    : null
}
