/** One bit for each place of a list, thirty-two a word. */
export type Bitmap = Int32Array

export const emptyBitmap = (places: number): Bitmap => new Int32Array((places + 31) >> 5)

/** Sets the bit of a place. */
export function mark(bits: Bitmap, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31))
}

/** A bitmap with these places marked. */
export function bitmapOf(places: number, marked: readonly number[]): Bitmap {
  const bits = emptyBitmap(places)
  for (const place of marked) mark(bits, place)
  return bits
}

/** A bitmap of the places for which `holds` is true. */
export function bitmapWhere(places: number, holds: (place: number) => boolean): Bitmap {
  const bits = emptyBitmap(places)
  for (let place = 0; place < places; place++) if (holds(place)) mark(bits, place)
  return bits
}

/** The set bits of each of a word's four bytes, a sum a byte. */
function bitsInBytes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (fours + (fours >>> 4)) & 0x0f0f0f0f
}

/** The four sums of `bitsInBytes` added up. */
const inAll = (sums: number): number =>
  (sums & 0xff) + ((sums >>> 8) & 0xff) + ((sums >>> 16) & 0xff) + (sums >>> 24)

/** How many sums of at most eight a byte holds. */
const sumsToAByte = 31

/**
 * Three bitmaps of the same length, met in one pass, as that is what people ask most; further ones are met beforehand. Nothing is kept
 * of the meeting but its parts: what is marked in all is found again where it is shown, which is the first screenful.
 */
export type Common = readonly [Bitmap, Bitmap, Bitmap]

/** The places marked in all parts. Every part is as long as the first. */
export function common(first: Bitmap, ...others: readonly Bitmap[]): Common {
  const [second = first, third = second, ...rest] = others
  return rest.length === 0
    ? [first, second, third]
    : common(
        first.map((word, at) => word & (second[at] ?? 0) & (third[at] ?? 0)),
        ...rest,
      )
}

/** How many places are marked in all. */
export function countIn([first, second, third]: Common): number {
  const words = first.length
  let count = 0
  for (let at = 0; at < words;) {
    const end = Math.min(words, at + sumsToAByte)
    let sums = 0
    for (; at < end; at++) sums += bitsInBytes((first[at] ?? 0) & (second[at] ?? 0) & (third[at] ?? 0))
    count += inAll(sums)
  }
  return count
}

/** What stands in `values` at the marked places from the `from`th up to, not with, the `to`th, rising. */
export function takenFrom<T>(
  values: readonly T[],
  [first, second, third]: Common,
  from: number,
  to: number,
): readonly T[] {
  const taken: T[] = []
  const words = first.length
  let passed = 0
  for (let word = 0; word < words && passed < to; word++) {
    let left = (first[word] ?? 0) & (second[word] ?? 0) & (third[word] ?? 0)
    for (; left !== 0 && passed < to; left &= left - 1, passed++) {
      const value = passed < from ? undefined : values[(word << 5) + 31 - Math.clz32(left & -left)]
      if (value !== undefined) taken.push(value)
    }
  }
  return taken
}
