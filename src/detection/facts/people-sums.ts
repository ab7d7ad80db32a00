import type { Reading, Sentence } from '../reading.ts'
import { gapText } from '../text-of.ts'
import type { Counted } from './counted.ts'
import { unspaced } from './people-meanings.ts'
import { isPair, isTakenApart } from './people-apart.ts'
import { comesOnTop, hasAnd, isBroughtAlong, isOnTop, joined, leads } from './people-joins.ts'
import { bringsNext, standsNext } from './people-more.ts'
import { atTheirHead } from '../words/group-size.ts'
import { consistsOf, ifWord, includedWord, perhapsWord, withoutWord } from '../words/people-words.ts'

/** A size of the group as one place says it, and how well it says so. Tokens `from` to `to`. */
export type Count = { min: number; max: number; from: number; to: number; score: number }

/** Those who come are seldom more; a larger number is believed less. */
const ordinaryGroup = 100

/** "The mayor and five officials": what is counted at one place and everything joined to it; null where no group comes of it. */
export function sumFrom(
  reading: Reading,
  sentence: Sentence,
  counts: readonly Counted[],
  first: number,
): Count | null {
  const start = counts[first]
  if (!start || start.loose) return null
  let { min, max, to, firm, opened, people, self } = start
  let added = 0
  for (let at = first + 1; at < counts.length; at++) {
    const next = counts[at]
    if (!next || next.from < to) break
    const brought = start.brings && at === first + 1 && next.from - to <= 1
    const upTo = gapText(reading, to, next.from)
    if (withoutWord.test(upTo)) break
    // "Seven councillors (led by the chair)": who is named in a bracket is one of those before it.
    if (start.firm && !next.firm && /^\s?\([^()+]*$/.test(upTo) && !hasAnd(sentence, to, next.from)) continue
    // "We are seven, myself, the treasurer and five members": a bare number is taken apart by what a comma opens.
    if (added === 0 && start.bare && isTakenApart(reading, counts, first)) break
    const isMost =
      perhapsWord.test(upTo) ||
      (/^,\s$/.test(upTo) && ifWord.test(reading.plain.slice(reading.tokens.ends[next.from])))
    if (next.max > max && isMost) {
      max = next.max
      to = next.to
      break
    }
    const after = reading.plain.slice(
      reading.tokens.ends[next.to - 1],
      reading.tokens.ends[Math.min(sentence.to - 1, next.to + 3)],
    )
    // "A delegation of five with the mayor at its head".
    if (start.firm && !next.firm && atTheirHead.test(after.trimStart())) {
      to = next.to
      continue
    }
    if (start.firm && (includedWord.test(upTo) || (!next.firm && includedWord.test(after)))) break
    const isNext =
      bringsNext(sentence, next, to, self) || (at === first + 1 && standsNext(reading, start, next))
    if (!brought && !isNext && !joined(reading, sentence, to, next.from)) break
    if (next.loose && !people) break
    const upToNext = reading.plain.slice(reading.tokens.ends[to - 1], reading.tokens.ends[next.to - 1])
    if (!start.firm && consistsOf.test(upToNext)) return null
    if (
      !start.firm &&
      next.opened &&
      !brought &&
      (!comesOnTop(reading, sentence, to, next.from) || leads(reading, start.from))
    )
      return null
    // "Three colleagues and I, four persons": the last number says the sum.
    if (next.min === min && next.max === max && added > 0 && !hasAnd(sentence, to, next.from)) {
      to = next.to
      break
    }
    min += next.min
    max += next.max
    to = next.to
    firm ||= next.firm
    opened ||= next.opened
    people ||= next.people
    self ||= next.self
    added++
  }
  // "局長1名、秘書1名、通訳1名": each is counted, though none is several.
  firm ||= added > 1 && unspaced.test(reading.tokens.words[start.to - 1] ?? '')
  // "My deputy and I": single people make a group when whoever writes is one of them.
  if (!firm && !(self && added > 0) && !(added > 0 && isPair(sentence, start))) return null
  if (isOnTop(reading, sentence, start) || isBroughtAlong(reading, sentence, start.from, to)) {
    min++
    max++
  }
  const score = (opened ? 3 : 0) + (people ? 2 : 0) + Math.min(2, added) * 0.5 - (max > ordinaryGroup ? 2 : 0)
  return { min, max, from: start.from, to, score }
}
