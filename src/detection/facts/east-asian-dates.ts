import { dotted, dottedEnd, first, further } from '../words/east-asian-dates.ts'
import { dayNumber, yearOf } from './calendar-days.ts'

/** Days named in a stretch of text, as day numbers, and where the last of them ends. */
export type NamedDays = { days: { start: number; end: number }[]; end: number }

/**
 * Days as Chinese, Japanese and Korean write them at `at` of a normalised text: 2027年5月3日至5日, 令和9年5月3日(月)から6日まで,
 * 2027년 5월 3일~5일, 5월 3일 또는 10일, 2027. 5. 3.(월)~5. 5.(수). Null when there are none.
 * @param sent day number of the mail; a day without a year is the first that is not before it
 */
export function eastAsianDays(plain: string, at: number, sent: number): NamedDays | null {
  return written(plain, at, sent) ?? pointed(plain, at, sent)
}

function written(plain: string, at: number, sent: number): NamedDays | null {
  const head = matchAt(first, plain, at)
  if (!head) return null
  let year = yearNamed(head, sent)
  let month = valueOf(head[5])
  const start = dayOf(year, month, valueOf(head[6]), sent)
  if (start === null) return null
  year ??= yearOf(start)
  const days = [{ start, end: start }]
  let end = at + head[0].length
  for (
    let more = matchAt(further, plain, end);
    more && days.length < 8;
    more = matchAt(further, plain, end)
  ) {
    const [, isRange, isOr] = more
    year = yearNamed([...more.slice(2)], sent) ?? year
    const nextMonth = more[7] === undefined ? month : valueOf(more[7])
    if (nextMonth < month && more[3] === undefined) year++
    month = nextMonth
    const day = dayNumber(year, month, valueOf(more[8]))
    const before = days[days.length - 1]
    if (day === null || !before) break
    if ((isRange !== undefined || (isOr === undefined && day === before.end + 1)) && day > before.end)
      before.end = day
    else days.push({ start: day, end: day })
    end += more[0].length
  }
  return { days, end }
}

function pointed(plain: string, at: number, sent: number): NamedDays | null {
  if (at > 0 && /[\d./-]/.test(plain.charAt(at - 1))) return null
  const head = matchAt(dotted, plain, at)
  if (!head) return null
  const month = Number(head[3] ?? head[5])
  const start = dayOf(head[1] === undefined ? null : Number(head[1]), month, Number(head[4] ?? head[6]), sent)
  if (start === null) return null
  const end = at + head[0].length
  const tail = matchAt(dottedEnd, plain, end)
  const last = tail ? dayOf(null, Number(tail[1] ?? month), Number(tail[2]), start) : null
  return tail && last !== null && last > start
    ? { days: [{ start, end: last }], end: end + tail[0].length }
    : { days: [{ start, end: start }], end }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Groups 1–4 are the Western year, the era, its year, and a word for next year. Reiwa 1 is 2019, Minguo 1 is 1912. */
function yearNamed(groups: readonly (string | undefined)[], sent: number): number | null {
  const [, western, era, ofEra, next] = groups
  if (western !== undefined) return Number(western)
  if (era !== undefined) return Number(ofEra) + (era === '令和' ? 2018 : 1911)
  return next === undefined ? null : yearOf(sent) + 1
}

function dayOf(year: number | null, month: number, day: number, sent: number): number | null {
  if (year !== null) return dayNumber(year, month, day)
  const here = dayNumber(yearOf(sent), month, day)
  return here !== null && here >= sent ? here : dayNumber(yearOf(sent) + 1, month, day)
}

function valueOf(text: string | undefined): number {
  if (text === undefined) return 0
  if (/^\d/.test(text)) return Number(text)
  const digit = (unit: string): number => '一二三四五六七八九'.indexOf(unit) + 1
  const ten = text.replace('廿', '二十').indexOf('十')
  const plain = text.replace('廿', '二十')
  if (ten < 0) return digit(plain)
  return (
    (ten === 0 ? 1 : digit(plain.charAt(0))) * 10 +
    (plain.length > ten + 1 ? digit(plain.charAt(ten + 1)) : 0)
  )
}
