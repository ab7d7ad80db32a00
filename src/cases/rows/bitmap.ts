/** One bit for each place of a list, thirty-two a word. */
export type Bitmap = Uint32Array

export const emptyBitmap = (places: number): Bitmap => new Uint32Array((places + 31) >> 5)

/** Sets the bit of a place. */
export function mark(bits: Bitmap, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31))
}

/** A bitmap of the places for which `holds` is true. */
export function bitmapWhere(places: number, holds: (place: number) => boolean): Bitmap {
  const bits = emptyBitmap(places)
  for (let place = 0; place < places; place++) if (holds(place)) mark(bits, place)
  return bits
}

/** How many bits of a word are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * The places marked in all parts, and how many they are. Every part is as long as the first. Three are met in one pass, as that is
 * what people ask most; further ones are met with what those leave.
 */
export function common(
  first: Bitmap,
  ...others: readonly Bitmap[]
): { readonly bits: Bitmap; readonly count: number } {
  const [second = first, third = second, ...rest] = others
  const bits = new Uint32Array(first.length)
  let count = 0
  for (let at = 0; at < bits.length; at++) {
    const word = (first[at] ?? 0) & (second[at] ?? 0) & (third[at] ?? 0)
    bits[at] = word
    count += bitsIn(word)
  }
  return rest.length === 0 ? { bits, count } : common(bits, ...rest)
}

/** The marked places from the `from`th up to, not with, the `to`th, rising. */
export function placesIn(bits: Bitmap, from: number, to: number): readonly number[] {
  const places: number[] = []
  let passed = 0
  for (let word = 0; word < bits.length && passed < to; word++) {
    let left = bits[word] ?? 0
    if (left === 0) continue
    const here = bitsIn(left)
    if (passed + here <= from) {
      passed += here
      continue
    }
    for (; left !== 0 && passed < to; left &= left - 1, passed++)
      if (passed >= from) places.push((word << 5) + 31 - Math.clz32(left & -left))
  }
  return places
}
