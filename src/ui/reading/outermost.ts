import type { Evidence } from '../../detection/finding.ts'

/** Phrases that no other phrase holds within itself, so that a person reads each place once; of equals the first stays. */
export function outermost(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((phrase, index) =>
    evidence.every((other, at) => {
      const holds = other.start <= phrase.start && phrase.end <= other.end
      const same = other.start === phrase.start && other.end === phrase.end
      return at === index || !holds || (same && index < at)
    }),
  )
}
