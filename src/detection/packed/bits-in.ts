import type { BitPort } from './odds.ts'

/** Bits out of an arithmetic code in base64, as scripts/pack/bits-out.ts writes it. */
export function bitsFrom(base64: string): BitPort {
  const bytes = atob(base64)
  let next = 0
  let low = 0
  let high = 0xffffffff
  let code = 0
  const shift = () => {
    low = (low << 8) >>> 0
    high = ((high << 8) | 255) >>> 0
    code = ((code << 8) | (bytes.charCodeAt(next++) || 0)) >>> 0
  }
  for (let first = 0; first < 4; first++) code = ((code << 8) | (bytes.charCodeAt(next++) || 0)) >>> 0
  return (chance) => {
    const middle = low + Math.floor(((high - low) * chance) / 65536)
    const bit = code <= middle ? 1 : 0
    if (bit) high = middle
    else low = middle + 1
    while (low >>> 24 === high >>> 24) shift()
    return bit
  }
}
