import { asks } from '../../strategy/words.ts'
import { isMeaning } from './people-meanings.ts'
import type { Ask, Theme } from '../../strategy/words.ts'
import { evidenceOf } from '../evidence.ts'
import type { Evidence, Facts } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import { unneededAfter } from '../words/subject-matter.ts'

const mostThemes = 3
/** A theme that scores less than this share of the first is named in passing. */
const leastShare = 0.65
/** Budgets and good health are spoken of in mail about anything. */
const inPassing: Partial<Record<Theme, number>> = { finance: 0.6, health: 0.7 }

/** Themes by how often and where they are named: the subject and sentences about the visit weigh more, signatures nothing. */
export function themesOf(reading: Reading): Facts['themes'] {
  const scores = new Map<Theme, { score: number; evidence: Evidence }>()
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'quoted' || sentence.zone === 'noise') continue
    const about = sentence.meanings
    const weight =
      sentence.zone === 'subject'
        ? 2.5
        : about.has('study') || about.has('visit') || about.has('receive') || sentence.isQuestion
          ? 1.6
          : 1
    const seen = new Map<string, number>()
    for (const hit of sentence.hits) {
      if (hit.means.kind !== 'theme') continue
      const times = (seen.get(hit.means.theme) ?? 0) + 1
      seen.set(hit.means.theme, times)
      const known = scores.get(hit.means.theme)
      const value = (weight * (inPassing[hit.means.theme] ?? 1)) / times
      if (known) known.score += value
      else
        scores.set(hit.means.theme, {
          score: value,
          evidence: evidenceOf(reading, hit.from, hit.to, 'theme'),
        })
    }
  }
  const ranked = [...scores].sort((a, b) => b[1].score - a[1].score)
  const top = ranked[0]?.[1].score ?? 0
  const kept = ranked.filter(([, { score }]) => score >= Math.max(1, top * leastShare)).slice(0, mostThemes)
  return { value: kept.map(([theme]) => theme), evidence: kept.map(([, { evidence }]) => evidence) }
}

/** The first place where a meaning is said in words that count; null when it is not. */
export function firstOf(
  reading: Reading,
  meaning: Meaning,
  also?: (sentence: Reading['sentences'][number]) => boolean,
): Evidence | null {
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'quoted' || sentence.zone === 'noise') continue
    const hit = sentence.meanings.get(meaning)
    if (hit && (!also || also(sentence))) return evidenceOf(reading, hit.from, hit.to, meaning)
  }
  return null
}

/** What is asked for inside the request. */
export function asksOf(reading: Reading): Facts['asks'] {
  const found = asks.flatMap((ask): { ask: Ask; evidence: Evidence }[] => {
    const evidence = firstOf(reading, ask, (sentence) => !negated(reading, sentence, ask))
    return evidence ? [{ ask, evidence }] : []
  })
  return { value: found.map((each) => each.ask), evidence: found.map((each) => each.evidence) }
}

/** "We do not need invitation letters": a negation at most four words before. */
function negated(reading: Reading, sentence: Reading['sentences'][number], meaning: Meaning): boolean {
  const hit = sentence.meanings.get(meaning)
  if (!hit) return false
  const end = reading.tokens.ends[hit.to - 1] ?? 0
  if (unneededAfter.test(reading.plain.slice(end, end + 16))) return true
  return sentence.hits.some(
    (each) => isMeaning(each, 'not') && hit.from - each.to >= 0 && hit.from - each.to <= 4,
  )
}
