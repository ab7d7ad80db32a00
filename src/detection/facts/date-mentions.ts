import type { Reading, Sentence } from '../reading.ts'
import { gapText, spanText } from '../text-of.ts'
import {
  andWords,
  betweenWords,
  eitherWords,
  fillers,
  insteadWords,
  orWords,
  rangeWords,
} from '../words/date-words.ts'
import { isMeaning } from './people-meanings.ts'
import type { DateMention } from './date-mention.ts'
import { dayWord } from './day-words.ts'
import { dayNumber, yearOf } from './calendar-days.ts'
import { eastAsianDays } from './east-asian-dates.ts'
import { endOfMonth, writtenMonthEnds } from './month-ends.ts'
import { isDigits } from './numbers.ts'
import { figuresOf } from './sentence-figures.ts'
import { weeksAt, wholeWeek } from './week-mentions.ts'
import { partOf } from '../words/date-labels.ts'
import { betweenAfter, dayEnding, intoDay, yearMark } from '../words/date-mentions.ts'

/** Days that are written in figures begin with a digit, or with a word for a year or a number of these scripts. */
const firstEastAsian = '\u3000'

/** A day without a year that was so few days ago is the one that was: "my mail of 18 January". */
const justPassed = 60

/** Days from which two with their years, one till the other, are the term of something else than a visit. */
const shortestTerm = 120

/** Every day, range and week named in a sentence, resolved to the first that is not before `sent` where the year is left out. */
export function dateMentions(
  reading: Reading,
  sentence: Sentence,
  sent: number,
  monthFirst: boolean,
  monthBefore: number | null,
): DateMention[] {
  const found: DateMention[] = []
  const { words } = reading.tokens
  const { gap, num, isYear } = figuresOf(reading, sentence)
  let at = sentence.from
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i] ?? ''
    if (i < at || (!isDigits(word) && word < firstEastAsian)) continue
    const named = eastAsianDays(reading.plain, reading.tokens.starts[i] ?? 0, sent)
    if (named) {
      at = i + 1
      while (at < sentence.to && (reading.tokens.starts[at] ?? 0) < named.end) at++
      for (const { start, end } of named.days) found.push({ start, end, from: i, to: at })
      continue
    }
    const numeric = numericDate(i)
    if (numeric) {
      const earlier = num(i - 2)
      if (earlier > 0 && earlier < num(i) && orWords.has(words[i - 1] ?? '') && i - 2 >= at) {
        const start = numeric.start - num(i) + earlier
        found.push({ start, end: start, from: i - 2, to: i - 1 })
      }
      found.push(numeric)
      at = numeric.to
      continue
    }
  }
  const seen = new Set<number>()
  for (const hit of sentence.hits) {
    const isMonth = hit.means.kind === 'month'
    const isWeek = isMeaning(hit, 'week')
    // "April" is a month in every language the mail is read in.
    const key = hit.from * 16 + (hit.means.kind === 'month' ? hit.means.value : 0)
    if ((isMonth || isWeek) && seen.has(key)) continue
    if (isMonth || isWeek) seen.add(key)
    if (hit.means.kind === 'month') found.push(...aroundMonth(hit.from, hit.to, hit.means.value))
    if (isMeaning(hit, 'same-month')) found.push(...ofSameMonth(hit.from, hit.to))
    if (isWeek) found.push(...weeksAt(reading, sentence, hit, sent))
  }
  found.push(...writtenMonthEnds(reading, sentence, sent))
  return found.length === 0
    ? found
    : merged(found.sort((a, b) => a.from - b.from)).map((each) => wholeWeek(reading, sentence, each))

  /** "El 15 o el 18 del mismo mes": the month is the one named last. */
  function ofSameMonth(from: number, to: number): DateMention[] {
    const here = sentence.hits.filter(({ means, to: end }) => means.kind === 'month' && end <= from).at(-1)
    const month = here?.means.kind === 'month' ? here.means.value : monthBefore
    return month === null ? [] : aroundMonth(from, to, month).filter((each) => each.from < from)
  }

  function resolve(year: number | null, month: number, day: number): number | null {
    if (year !== null) return dayNumber(year < 100 ? 2000 + year : year, month, day)
    const [before, here, next] = [-1, 0, 1].map((years) => dayNumber(yearOf(sent) + years, month, day))
    for (const past of [before, here])
      if (past !== null && past !== undefined && past < sent && past >= sent - justPassed) return past
    return here !== null && here !== undefined && here >= sent ? here : (next ?? null)
  }

  function numericDate(i: number): DateMention | null {
    const sep = gap(i + 1)
    if (isYear(i) && /^[-./]$/.test(sep) && num(i + 1) > 0 && gap(i + 2) === sep && num(i + 2) > 0) {
      const day = dayNumber(Number(words[i]), num(i + 1), num(i + 2))
      if (day === null) return null
      let to = i + 3
      let end = day
      if (/^\s?-\s?$/.test(gap(to)) && num(to) > num(i + 2) && !isYear(to + 1) && !/^[./]/.test(gap(to + 1)))
        end = day + num(to++) - num(i + 2)
      return { start: day, end, from: i, to }
    }
    // "Our reference 01-024-7/26" is no 7 February.
    const isGlued = i > sentence.from && /^[-/]$/.test(gap(i)) && !reading.weekdays.has(words[i - 1] ?? '')
    if (num(i) < 1 || (isGlued && (i > at || /\p{L}/u.test(words[i - 1] ?? '')))) return null
    let lastDay = i
    if (/^\.?\s?-\s?$/.test(sep) && num(i + 1) > 0 && /^[./]\s?$/.test(gap(i + 2)) && num(i + 2) > 0)
      lastDay = i + 1
    const separator = gap(lastDay + 1)
    if (!/^[./]\s?$|^-$/.test(separator) || num(lastDay + 1) < 1) return null
    const withYear =
      gap(lastDay + 2).trim() === separator.trim() &&
      (isYear(lastDay + 2) ||
        (num(lastDay + 2) >= 20 && /^\d\d$/.test(words[lastDay + 2] ?? '') && separator !== '-'))
    if (!withYear && (separator.startsWith('-') || (lastDay === i && !/^[./]/.test(separator)))) return null
    if (!withYear && lastDay === i && separator === '.' && !/^\.?\s?-|^\./.test(gap(lastDay + 2))) return null
    // "(b. 12.03.1968)".
    if (gap(lastDay + 2).trim() === separator.trim() && /^1[89]\d\d$/.test(words[lastDay + 2] ?? ''))
      return null
    const year = withYear ? Number(words[lastDay + 2]) : null
    let day = num(i)
    let month = num(lastDay + 1)
    if ((separator === '/' && monthFirst && lastDay === i) || month > 12) [day, month] = [month, day]
    if (month > 12 || (lastDay > i && num(lastDay) <= day)) return null
    if (separator === '/' && !withYear && day < 4 && month < 5 && partOf.test(words[i + 2] ?? '')) return null
    if (!withYear && separator === '/' && (/^\/$/.test(gap(i)) || /^\/$/.test(gap(lastDay + 2)))) return null
    const start = resolve(year, month, day)
    // "10/13-15": the month stands first.
    const upTo = i + 2
    if (
      start !== null &&
      lastDay === i &&
      day === num(i + 1) &&
      !withYear &&
      /^-$/.test(gap(upTo)) &&
      num(upTo) > day &&
      !/^[./]/.test(gap(upTo + 1))
    )
      return { start, end: start + num(upTo) - day, from: i, to: upTo + 1 }
    const end = lastDay > i ? resolve(year, month, num(lastDay)) : start
    if (start === null || end === null) return null
    return { start, end, from: i, to: lastDay + (withYear ? 3 : 2) }
  }

  /** "Between the 8th and", "3. és 5. között": the word stands before, small words aside, or after. */
  function betweenBefore(at: number): boolean {
    let before = at - 1
    while (isSmall(words[before] ?? '') && !betweenWords.has(words[before] ?? '') && before > at - 4) before--
    return betweenWords.has(words[before] ?? '')
  }

  /** "22–26 pers": a number, or two, before what is counted. */
  function countsOthers(at: number): boolean {
    const last = num(at + 1) > 0 ? at + 1 : at
    const counted = words[last + 1] ?? ''
    return (
      /^\p{L}/u.test(counted) &&
      gap(last + 1) === ' ' &&
      !isSmall(counted) &&
      !orWords.has(counted) &&
      !rangeWords.has(counted)
    )
  }

  function aroundMonth(from: number, to: number, month: number): DateMention[] {
    if (words[to - 1] === 'may' && num(from - 1) < 1 && /^(i|we|you|it|be|have)$/.test(words[to] ?? ''))
      return []
    const days: { day: number; at: number; joinedBy: 'range' | 'or' | null }[] = []
    let k = from - 1
    let joiner: 'range' | 'or' | null = null
    for (; k >= sentence.from && from - k <= 26; k--) {
      if (sentence.hits.some((hit) => hit.means.kind === 'month' && hit.from === k)) break
      const spoken = num(k) > 0 ? null : dayWord(reading, sentence, k, from)
      const day = spoken?.value ?? num(k)
      const between = gap(k + 1)
      if (/[-~]/.test(between)) joiner = 'range'
      else if (/[,/;+&]/.test(between) && joiner === null && days.length > 0) joiner = 'or'
      if (day >= 1 && day <= 31) {
        const next = days[0]
        if (next) next.joinedBy = joiner ?? 'or'
        if (next && joiner === null) break
        k = spoken?.from ?? k
        days.unshift({ day, at: k, joinedBy: null })
        joiner = null
      } else if (
        days.length > 0 &&
        rangeWords.has(words[k] ?? '') &&
        !(words[k] === 'a' && (joiner === 'or' || gap(k).startsWith('.')))
      )
        joiner = 'range'
      else if (days.length > 0 && orWords.has(words[k] ?? ''))
        joiner = eitherWords.has(words[k] ?? '') ? 'or' : (joiner ?? 'or')
      else if (days.length > 0 && insteadWords.has(words[k] ?? '')) continue
      else if (!fillers.has(words[k] ?? '') && !reading.weekdays.has(words[k] ?? '')) break
    }
    let end = to
    if (days.length === 0) {
      let next = to
      while (fillers.has(words[next] ?? '') && next < to + 2) next++
      // "In May, 22–26 people" counts something else; Turkish hangs endings on both: Haziran'ın 7'si ile 11'i.
      const apostrophe = /^['’]$/
      if (apostrophe.test(gap(next))) next++
      while (next < sentence.to && days.length < 8) {
        const day = num(next)
        if (day < 1 || day > 31 || isYear(next)) break
        if (next === to && /,/.test(gap(next)) && countsOthers(next)) break
        if (/^[:h]/.test(gap(next + 1)) && num(next + 1) >= 0) break
        days.push({ day, at: next, joinedBy: days.length === 0 ? null : (joiner ?? 'or') })
        end = ++next
        joiner = null
        if (apostrophe.test(gap(next))) end = ++next
        while (dayEnding.test(words[next] ?? '') && /^[-.]*$/.test(gap(next))) {
          if (words[next]?.endsWith('tol')) joiner = 'range'
          end = ++next
        }
        if (/^\s?\($/.test(gap(next)) && reading.weekdays.has(words[next] ?? '') && /^\)/.test(gap(next + 1)))
          end = ++next
        if (/^\)?\s?[-~]\s?$/.test(gap(next))) joiner = 'range'
        else if (joiner === 'range' && num(next) > 0) continue
        else if (rangeWords.has(words[next] ?? '') && num(next + 1) > 0) {
          joiner = 'range'
          next++
        } else if (
          (/,/.test(gap(next)) && num(next) > 0) ||
          (orWords.has(words[next] ?? '') && num(next + 1) > 0)
        ) {
          joiner = 'or'
          if (num(next) < 1) next++
        } else break
      }
    }
    // "If not in October: 3–4 November": the days are those of the month that follows.
    let behind = end
    while (days.length > 0 && behind < end + 2 && fillers.has(words[behind] ?? '')) behind++
    const belongsAhead =
      end > to &&
      /^\.?\s$/.test(gap(end)) &&
      sentence.hits.some((hit) => hit.means.kind === 'month' && hit.from === behind)
    if (belongsAhead) return []
    if (days.length === 0) return endOfMonth(reading, sentence, { from, to, month }, sent)
    let yearAt = end
    for (let skip = 0; skip < 3 && !isYear(yearAt); skip++) yearAt++
    let year =
      isYear(yearAt) && yearAt - end <= 2 && !/[.;]\s/.test(gap(yearAt).trim() === '.' ? '' : gap(yearAt))
        ? Number(words[yearAt])
        : null
    const head = Math.min(from, days[0]?.at ?? from) - 1
    const yearBefore = isYear(head)
      ? head
      : yearMark.test(words[head] ?? '') && isYear(head - 1)
        ? head - 1
        : -1
    if (year === null && yearBefore >= sentence.from && !/[!?]/.test(gap(head + 1)))
      year = Number(words[yearBefore])
    if (year !== null && isYear(yearAt)) end = Math.max(end, yearAt + 1)
    const joinedByAnd = (): boolean =>
      words.slice(days[0]?.at ?? from, days[1]?.at ?? from).some((word) => andWords.has(word)) ||
      words.slice(days[1]?.at ?? from, from).some((word) => andWords.has(word)) ||
      /[+&]/.test(
        reading.plain.slice(reading.tokens.starts[days[0]?.at ?? from], reading.tokens.starts[from]),
      )
    const list: DateMention[] = []
    const begin = Math.min(from, days[0]?.at ?? from)
    const running =
      days.length > 2 &&
      joinedByAnd() &&
      days.every(({ day }, index) => index === 0 || day === (days[index - 1]?.day ?? 0) + 1)
    for (const { day, joinedBy } of days) {
      const value = resolve(year, month, day)
      if (value === null) continue
      const before = list[list.length - 1]
      const paired =
        before !== undefined &&
        list.length === 1 &&
        days.length === 2 &&
        joinedByAnd() &&
        (value === before.end + 1 || betweenBefore(begin) || betweenAfter.test(words[end] ?? ''))
      if ((joinedBy === 'range' || paired || running) && before && value > before.end) before.end = value
      else list.push({ start: value, end: value, from: begin, to: end })
    }
    return list
  }

  /** "28 April to 2 May 2027" arrives as two days with a range between them; the first takes the year of the second. */
  function merged(list: DateMention[]): DateMention[] {
    const result: DateMention[] = []
    for (const each of list) {
      const before = result[result.length - 1]
      if (before && each.from < before.to && each.from >= before.from && before.from !== each.from) continue
      const between = before && each.from > before.from ? gapText(reading, before.to, each.from) : ''
      const joiners = before && each.from > before.to ? words.slice(before.to, each.from) : []
      const isNear =
        joiners.length > 0 && joiners.length <= 9 && joiners.filter((word) => !isSmall(word)).length <= 4
      const has = (set: ReadonlySet<string>): boolean => joiners.some((word) => set.has(word))
      const joins =
        /^[\s.,]*[-~][\s]*$/.test(between) ||
        (/-/.test(between) &&
          joiners.length <= 2 &&
          joiners.every((word) => reading.weekdays.has(word)) &&
          /^[^;!?:\n]*$/.test(between)) ||
        (isNear &&
          ((has(rangeWords) && !has(eitherWords)) ||
            joiners.some((word) => intoDay.test(word)) ||
            (betweenBefore(before?.from ?? 0) && has(andWords))))
      if (before && !before.isMonthEnd && joins && before.start === before.end && each.start === each.end) {
        let start = before.start
        while (start > each.start) start -= 365
        const named = spanText(reading, before.from, before.to)
        if (!/(19|20)\d\d/.test(named)) {
          const date = new Date(before.start * 86_400_000)
          start = dayNumber(yearOf(each.end), date.getUTCMonth() + 1, date.getUTCDate()) ?? before.start
          if (start > each.start)
            start = dayNumber(yearOf(each.end) - 1, date.getUTCMonth() + 1, date.getUTCDate()) ?? before.start
        }
        // "1/6/2026 – 30/11/2027" is a term, and neither of its ends a day by itself.
        const isTerm = each.end - start > shortestTerm && /20\d\d/.test(spanText(reading, each.from, each.to))
        if ((each.end - start <= 31 || isTerm) && start <= each.end) {
          result[result.length - 1] = { start, end: each.end, from: before.from, to: each.to }
          continue
        }
      }
      result.push(each)
    }
    return result
  }

  function isSmall(word: string): boolean {
    return fillers.has(word) || reading.weekdays.has(word)
  }
}
