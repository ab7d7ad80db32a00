import type { Evidence } from './finding.ts'
import type { Meaning } from './lexicon.ts'
import type { Reading, Sentence } from './reading.ts'

/** From here on a frame holds enough to tell of a visit by itself. */
export const halfFull = 0.5

/** Where the facts that fill a frame stand. */
export type FactPlaces = { people: readonly Evidence[]; days: readonly Evidence[] }

const motions: readonly Meaning[] = ['coming', 'visit', 'study']
/** Tokens within which a frame counts: what stands pages apart belongs to different matters. */
const widest = 180
const asking = 1
const moving = 2

/**
 * The frame of a visit, whatever the wording: something is asked, somebody moves, who, when, to you, about what. A mail that fills
 * it in one place is probably a request even where no act is recognised in one sentence. `sound` are the sentences of what is said now
 * whose acts nothing undoes.
 * @param meetingMoves whether to be met means that somebody comes: not where only an agreement is spoken of
 */
export function frameOf(
  reading: Reading,
  sound: readonly Sentence[],
  places: FactPlaces,
  meetingMoves: boolean,
): [string, number][] {
  const slots = sound.map((each) => slotsOf(reading, each, places, meetingMoves))
  let most = 0
  let still = 0
  let wishNearMotion = false
  for (let first = 0; first < sound.length; first++) {
    let filled = 0
    for (let at = first; at < sound.length; at++) {
      if ((sound[at]?.to ?? 0) - (sound[first]?.from ?? 0) > widest) break
      filled |= slots[at] ?? 0
      if (at - first <= 2 && (filled & asking) !== 0 && (filled & moving) !== 0) wishNearMotion = true
    }
    if ((filled & moving) !== 0) most = Math.max(most, bits(filled))
    else if ((filled & asking) !== 0) still = Math.max(still, bits(filled))
  }
  return [
    ['frame', most <= 2 ? 0 : (most - 2) / 4],
    ['frame-still', still <= 2 || most > 0 ? 0 : (still - 2) / 3],
    ['wish-near-motion', wishNearMotion ? 1 : 0],
    ['question-to-you', sound.some((each) => each.isQuestion && each.meanings.has('city')) ? 1 : 0],
  ]
}

function slotsOf(reading: Reading, sentence: Sentence, places: FactPlaces, meetingMoves: boolean): number {
  const start = reading.at[reading.tokens.starts[sentence.from] ?? 0] ?? 0
  const end = reading.at[(reading.tokens.ends[sentence.to - 1] ?? 1) - 1] ?? 0
  const within = (evidence: readonly Evidence[]): boolean =>
    evidence.some((each) => each.start >= start && each.start <= end)
  const has = (...meanings: readonly Meaning[]): boolean =>
    meanings.some((each) => sentence.meanings.has(each))
  const all = [
    sentence.isQuestion || has('want', 'request', 'by-phone'),
    has(...motions) || (meetingMoves && isReceived(sentence)),
    has('group') || within(places.people),
    within(places.days),
    has('city'),
    sentence.themes.size > 0,
  ]
  return all.reduce((sum, filled, at) => sum + (filled ? 1 << at : 0), 0)
}

/** A reception that is asked for moves nobody: its word stands where one of receiving is read too. */
function isReceived({ hits, meanings }: Sentence): boolean {
  const reception = meanings.get('reception')
  return hits.some(
    ({ means, from, to }) =>
      means.kind === 'meaning' &&
      means.meaning === 'receive' &&
      !(reception && from >= reception.from && to <= reception.to),
  )
}

function bits(value: number): number {
  let count = 0
  for (let rest = value; rest > 0; rest >>= 1) count += rest & 1
  return count
}
