import { evidenceOf } from './evidence.ts'
import type { Evidence, Finding } from './finding.ts'
import type { Meaning } from './lexicon.ts'
import { contributions } from './model.ts'
import type { Reading } from './reading.ts'
import type { Signals } from './signals.ts'

/** A signal of one mail: how strong it is (0–1), what it adds to the sums of both models (log-odds), and the words that gave it. */
export interface SignalLine {
  readonly signal: string
  readonly strength: number
  readonly visit: number
  readonly request: number
  readonly phrases: readonly Evidence[]
}

/** So many phrases of one signal say where it comes from; the rest would repeat them. */
const mostPhrases = 5

/**
 * Everything the models saw of a mail, the heaviest first. A signal about the whole mail (its length, its sender) has no phrase. For people
 * who look after the detection; nothing is decided by it.
 */
export function signalLines(reading: Reading, signals: Signals, { facts }: Finding): readonly SignalLine[] {
  const factPhrases: Readonly<Record<string, readonly Evidence[]>> = {
    'group-size': facts.groupSize.evidence,
    'future-dates': facts.dates.evidence,
    titled: facts.rank.evidence,
    themes: facts.themes.evidence,
    foreign: facts.countries.evidence,
  }
  const said = reading.sentences.filter(({ zone }) => zone === 'live' || zone === 'subject')
  const phrasesOf = (part: string): readonly Evidence[] => [
    ...signals.evidence.filter(({ means }) => means === part),
    ...said.flatMap(({ meanings }) => {
      const hit = meanings.get(part as Meaning)
      return hit ? [evidenceOf(reading, hit.from, hit.to, part)] : []
    }),
    ...(factPhrases[part] ?? []),
  ]
  return contributions(signals.values).map((line) => ({
    ...line,
    phrases: line.signal.split(/[×:]/).flatMap(phrasesOf).slice(0, mostPhrases),
  }))
}
