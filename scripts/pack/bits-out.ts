import type { BitPort } from '../../src/detection/packed/odds.ts'

/** Writes bits as an arithmetic code (src/detection/packed/bits-in.ts reads it); `base64` ends it. */
export function bitsOut(): { readonly port: BitPort; base64(): string } {
  const bytes: number[] = []
  let low = 0
  let high = 0xffffffff
  const shift = () => {
    bytes.push(low >>> 24)
    low = (low << 8) >>> 0
    high = ((high << 8) | 255) >>> 0
  }
  const port: BitPort = (chance, bit) => {
    const middle = low + Math.floor(((high - low) * chance) / 65536)
    if (bit) high = middle
    else low = middle + 1
    while (low >>> 24 === high >>> 24) shift()
    return bit
  }
  return {
    port,
    base64: () => {
      for (let last = 0; last < 4; last++) shift()
      return Buffer.from(bytes).toString('base64')
    },
  }
}
