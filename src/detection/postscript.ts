import { frameOf, halfFull, type FactPlaces } from './frame.ts'
import type { Reading, Sentence } from './reading.ts'

const noNote: ReadonlySet<Sentence> = new Set()
/** "P.S.", at the beginning of a line. */
const note = /\n\s{0,20}(?:p\.?\s?s|p\.?\s?d|ps?t|з\.?\s?[иі]|п\.?\s?с|хуг|ملاحظه|추신|追伸|附)\.?[\s:.]/u

/** What stands before a postscript that asks for a visit by itself: it is another matter, and nothing in it speaks against the request. */
export function beforeRequestInNote(
  reading: Reading,
  live: readonly Sentence[],
  places: FactPlaces,
): ReadonlySet<Sentence> {
  const found = note.exec(reading.plain)
  if (!found) return noNote
  const isIn = ({ from }: Sentence): boolean => (reading.tokens.starts[from] ?? 0) >= found.index
  const [frame] = frameOf(reading, live.filter(isIn), places, true)
  return (frame?.[1] ?? 0) >= halfFull ? new Set(live.filter((each) => !isIn(each))) : noNote
}
