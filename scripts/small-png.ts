import { deflateSync, inflateSync, crc32 } from 'node:zlib'

/**
 * A screenshot as a PNG with a palette: a third of the bytes, and to the eye the same. Reads what Chromium writes, eight bits a channel,
 * without interlacing.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, channels, data } = read(png)
  const counts = new Map<number, number>()
  const colours = new Uint32Array(width * height)
  for (let at = 0; at < colours.length; at++) {
    const from = at * channels
    const colour = ((data[from] ?? 0) << 16) | ((data[from + 1] ?? 0) << 8) | (data[from + 2] ?? 0)
    colours[at] = colour
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = paletteOf(counts)
  const nearest = new Map(palette.map((colour, index) => [colour, index]))
  const rows = Buffer.alloc(height * (width + 1))
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] ?? 0
    let index = nearest.get(colour)
    if (index === undefined) nearest.set(colour, (index = nearestOf(palette, colour)))
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255]

/** At most 256 colours. The commonest go first; one that the eye cannot tell from a chosen one waits. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour)
  for (let apart = counts.size <= 256 ? 0 : 64; ; apart *= 2) {
    const chosen: number[] = []
    for (const colour of byCount) {
      if (chosen.every((other) => distance(other, colour) >= apart)) chosen.push(colour)
      if (chosen.length > 256) break
    }
    if (chosen.length <= 256) return chosen
  }
}

function nearestOf(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity]
  palette.forEach((other, index) => {
    const far = distance(other, colour)
    if (far < least) [best, least] = [index, far]
  })
  return best
}

/** Square of the distance between two colours. */
function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16)
  const green = ((one >> 8) & 255) - ((other >> 8) & 255)
  const blue = (one & 255) - (other & 255)
  return red * red + green * green + blue * blue
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

interface Pixels {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly data: Buffer
}

function read(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const [depth, kind, interlaced] = [png[24], png[25], png[28]]
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error('Only plain PNGs of eight bits a channel, with or without alpha, are read here.')
  const channels = kind === 2 ? 3 : 4
  const bodies: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') bodies.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return {
    width,
    height,
    channels,
    data: unfiltered(inflateSync(Buffer.concat(bodies)), width * channels, height, channels),
  }
}

/** The rows without their filters, https://www.w3.org/TR/png-3/#9Filters. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x >= channels ? (out[at - channels] ?? 0) : 0
      const up = y > 0 ? (out[at - stride] ?? 0) : 0
      const corner = y > 0 && x >= channels ? (out[at - stride - channels] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
