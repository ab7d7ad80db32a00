import type { Reading, Sentence } from '../reading.ts'
import { gapText } from '../text-of.ts'
import { fillers, orWords, rangeWords } from '../words/date-words.ts'
import { weekAfter, weekOpens } from '../words/date-mentions.ts'
import { isMeaning } from './people-meanings.ts'
import { mondayOf, yearOf } from './calendar-days.ts'
import type { DateMention } from './date-mention.ts'
import { figuresOf } from './sentence-figures.ts'

/** "Week 19", "v. 12-13", 第12周: the weeks whose numbers stand beside a word for one, Monday to Sunday, from `sent` on. */
export function weeksAt(
  reading: Reading,
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
  sent: number,
): DateMention[] {
  const { words } = reading.tokens
  const { gap, num, isYear } = figuresOf(reading, sentence)
  const list: DateMention[] = []
  let k = to
  while (fillers.has(words[k] ?? '')) k++
  let first = num(k)
  if (first < 1) {
    const isWeek = words[from - 2] === '第' ? /^[周週]$/ : words[from + 1] === '차' ? /^주$/ : /^$/
    // "Die 16. Kalenderwoche", "a 16. hét"; the second week is that of a month, as is 9月第2週.
    const isOrdinal = num(from - 1) > 5 && /^\. ?$/.test(gap(from))
    if ((num(from - 1) > 0 && isWeek.test(words[from] ?? '') && words[from - 3] !== '月') || isOrdinal)
      first = num((k = from - 1))
    else return list
  }
  const numbers: number[] = [first]
  let range = false
  let end = k + 1
  while (end < sentence.to && numbers.length < 6) {
    const joiner = words[end] ?? ''
    if (num(end) > first && num(end) <= 53 && /^\s?[-,/]\s?$/.test(gap(end))) {
      if (gap(end).includes('-')) range = true
      numbers.push(num(end++))
    } else if ((orWords.has(joiner) || rangeWords.has(joiner)) && num(end + 1) > 0 && num(end + 1) <= 53) {
      if (rangeWords.has(joiner)) range = true
      numbers.push(num(end + 1))
      end += 2
    } else break
  }
  if (beginsMonth(reading, sentence, end)) return list
  const near = isYear(end)
    ? Number(words[end])
    : isYear(end + 1) && gap(end + 1).trim() === '' && words[end]
      ? Number(words[end + 1])
      : null
  for (const week of numbers) {
    if (week < 1 || week > 53) continue
    let start = mondayOf(near ?? yearOf(sent), week)
    if (near === null && start + 6 < sent) start = mondayOf(yearOf(sent) + 1, week)
    list.push({ start, end: start + 6, from, to: end })
  }
  const head = list[0]
  const tail = list[list.length - 1]
  return range && head && tail && numbers.length === 2
    ? [{ start: head.start, end: tail.end, from, to: end }]
    : list
}

/** "The week of 12 to 16 April" names days, not weeks. */
function beginsMonth(reading: Reading, sentence: Sentence, at: number): boolean {
  const { words } = reading.tokens
  const { gap, num } = figuresOf(reading, sentence)
  let next = at
  while (
    next < at + 8 &&
    !/[,.;:(]/.test(gap(next)) &&
    (fillers.has(words[next] ?? '') ||
      rangeWords.has(words[next] ?? '') ||
      num(next) > 0 ||
      reading.weekdays.has(words[next] ?? ''))
  )
    next++
  return sentence.hits.some((hit) => hit.means.kind === 'month' && hit.from >= at && hit.from <= next)
}

/** "The week of 12 April", "12 Nisan haftası": the day names its week, Monday to Sunday; "next week, 12 April" does not. */
export function wholeWeek(reading: Reading, sentence: Sentence, mention: DateMention): DateMention {
  const { words } = reading.tokens
  const { num } = figuresOf(reading, sentence)
  const { start, end, from, to } = mention
  const isNamed = sentence.hits.some(
    (hit) =>
      isMeaning(hit, 'week') &&
      num(hit.from - 1) < 0 &&
      (weekAfter.test(words[hit.from] ?? '')
        ? hit.from - to >= 0 && hit.from - to <= 1
        : from - hit.to >= 0 &&
          from - hit.to <= 3 &&
          !/[,.;:(]/.test(gapText(reading, hit.to, from)) &&
          words
            .slice(hit.to, from)
            .every(
              (word) =>
                fillers.has(word) ||
                weekOpens.test(word) ||
                (reading.weekdays.has(word) && (words[hit.from] ?? '').length > 1),
            )),
  )
  if (start !== end || !isNamed) return mention
  const monday = start - ((start + 3) % 7)
  return { ...mention, start: monday, end: monday + 6 }
}
