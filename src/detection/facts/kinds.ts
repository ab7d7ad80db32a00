import type { Kind } from '../../strategy/words.ts'
import { kinds } from '../../strategy/words.ts'
import { evidenceOf } from '../evidence.ts'
import type { Evidence } from '../finding.ts'
import type { Reading } from '../reading.ts'

/**
 * Kinds besides the visit: named together with something wanted of the City (join, sign, attend, enter into) in one sentence,
 * or in the subject, or again and again.
 */
export function otherKindsOf(reading: Reading): { kinds: Kind[]; evidence: Evidence[] } {
  const found: { kind: Kind; evidence: Evidence; score: number }[] = []
  for (const kind of kinds) {
    if (kind === 'visit') continue
    let score = 0
    let evidence: Evidence | null = null
    let mentions = 0
    reading.sentences.forEach((sentence, index) => {
      if (sentence.zone === 'quoted' || sentence.zone === 'noise') return
      const hit = sentence.meanings.get(kind)
      if (!hit) return
      mentions++
      const about = sentence.meanings
      const asked = about.has('want') || about.has('join') || about.has('invite-out')
      const beside = [index - 1, index + 1].some(
        (at) => reading.sentences[at]?.meanings.has('join') && reading.sentences[at]?.meanings.has('want'),
      )
      const value =
        (sentence.zone === 'subject' ? 1.5 : 0) +
        (asked && about.has('join') ? 1 : 0) +
        (about.has('want') ? 0.6 : 0) +
        (about.has('invite-out') ? 0.7 : 0) +
        (beside ? 0.4 : 0) +
        0.3
      if (value > (evidence ? score : 0)) evidence = evidenceOf(reading, hit.from, hit.to, kind)
      score = Math.max(score, value)
    })
    const total = score + Math.min(3, mentions - 1) * 0.35
    if (evidence && total >= 1.3) found.push({ kind, evidence, score: total })
  }
  found.sort((a, b) => b.score - a.score)
  const top = found[0]?.score ?? 0
  const kept = found.filter((each) => each.score >= top * 0.5).slice(0, 4)
  return { kinds: kept.map((each) => each.kind), evidence: kept.map((each) => each.evidence) }
}
