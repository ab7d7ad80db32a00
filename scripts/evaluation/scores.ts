/** Hits, false alarms and misses of a yes/no question. */
export type Scores = { hit: number; alarm: number; miss: number }

export const noScores = (): Scores => ({ hit: 0, alarm: 0, miss: 0 })

export function count(scores: Scores, said: boolean, label: boolean): void {
  if (said && label) scores.hit++
  else if (said) scores.alarm++
  else if (label) scores.miss++
}

export const precision = ({ hit, alarm }: Scores): number => hit / Math.max(1, hit + alarm)
export const recall = ({ hit, miss }: Scores): number => hit / Math.max(1, hit + miss)
export function f1({ hit, alarm, miss }: Scores): number {
  return (2 * hit) / Math.max(1, 2 * hit + alarm + miss)
}

export const line = (scores: Scores): string =>
  `P ${precision(scores).toFixed(3)}  R ${recall(scores).toFixed(3)}  F1 ${f1(scores).toFixed(3)}  (${scores.hit} hits, ${scores.alarm} alarms, ${scores.miss} misses)`

/** Scores of answers given in the order of `all`. */
export function scoresOf<T>(
  all: readonly T[],
  said: (each: T, at: number) => boolean,
  label: (each: T) => boolean,
): Scores {
  const scores = noScores()
  all.forEach((each, at) => count(scores, said(each, at), label(each)))
  return scores
}

/** Scores per label of questions with several answers. */
export function perLabel<T, L extends string>(
  all: readonly T[],
  said: (each: T) => readonly L[],
  labels: (each: T) => readonly L[],
): Map<L, Scores> {
  const scores = new Map<L, Scores>()
  for (const each of all) {
    const told = said(each)
    const right = labels(each)
    for (const label of new Set([...told, ...right])) {
      const known = scores.get(label) ?? noScores()
      count(known, told.includes(label), right.includes(label))
      scores.set(label, known)
    }
  }
  return scores
}

/** Mean F1 over the labels that occur among the right answers. */
export function macroF1(scores: ReadonlyMap<string, Scores>): number {
  const occurring = [...scores.values()].filter(({ hit, miss }) => hit + miss > 0)
  return occurring.reduce((sum, each) => sum + f1(each), 0) / Math.max(1, occurring.length)
}

/** F1 over all labels together. */
export function microF1(scores: ReadonlyMap<string, Scores>): number {
  const sum = noScores()
  for (const { hit, alarm, miss } of scores.values()) {
    sum.hit += hit
    sum.alarm += alarm
    sum.miss += miss
  }
  return f1(sum)
}
