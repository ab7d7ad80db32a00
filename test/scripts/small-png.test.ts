import { deflateSync, inflateSync } from 'node:zlib'
import { smallPng } from '../../scripts/small-png.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const number = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
/** A part as a writer makes it; sums are not read. */
const part = (name: string, body: Buffer) =>
  Buffer.concat([number(body.length), Buffer.from(name, 'latin1'), body, number(0)])
const pngOf = (width: number, rows: readonly (readonly number[])[], kind = 2) =>
  Buffer.concat([
    signature,
    part('IHDR', Buffer.concat([number(width), number(rows.length), Buffer.from([8, kind, 0, 0, 0])])),
    part('IDAT', deflateSync(Buffer.from(rows.flat()))),
    part('IEND', Buffer.alloc(0)),
  ])

/** The colours of a PNG with a palette, row by row. */
function coloursOf(png: Buffer): string[][] {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const palette = parts.get('PLTE') ?? Buffer.alloc(0)
  const raw = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const index = raw[y * (width + 1) + 1 + x] ?? 0
      return palette.toString('hex', index * 3, index * 3 + 3)
    }),
  )
}

describe('a smaller picture', () => {
  test('has the same colours, whichever filter each row was written with', () => {
    // Two pixels a row: as they are, less the left, less the one above, less the mean of both, less the likelier neighbour.
    const png = pngOf(2, [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 1, 1, 1, 1, 1, 1],
      [3, 5, 10, 15, 15, 15, 14],
      [4, 2, 2, 2, 2, 2, 2],
    ])
    expect(coloursOf(smallPng(png))).toEqual([
      ['0a141e', '28323c'],
      ['0a141e', '28323c'],
      ['0b151f', '29333d'],
      ['0a141e', '28323b'],
      ['0c1620', '2a343d'],
    ])
  })

  test('of more than 256 colours keeps the commonest, and no colour moves far', () => {
    const white = [255, 255, 255]
    const row = (y: number) => [
      0,
      ...Array.from({ length: 64 }, (_, x) => (x < 32 ? white : [x * 4, y * 4, (x * y) % 256])).flat(),
    ]
    const rows = Array.from({ length: 64 }, (_, y) => row(y))
    const seen = coloursOf(smallPng(pngOf(64, rows)))
    expect(new Set(seen.flat()).size).toBeLessThanOrEqual(256)
    seen.forEach((colours, y) =>
      colours.forEach((colour, x) => {
        const was = rows[y]?.slice(1 + x * 3, 4 + x * 3) ?? []
        const far = was.map((value, at) =>
          Math.abs(value - Number.parseInt(colour.slice(at * 2, at * 2 + 2), 16)),
        )
        expect(Math.max(...far)).toBeLessThanOrEqual(x < 32 ? 0 : 32)
      }),
    )
  })

  test('alpha is left out; what Chromium does not write is refused', () => {
    expect(coloursOf(smallPng(pngOf(1, [[0, 1, 2, 3, 255]], 6)))).toEqual([['010203']])
    expect(() => smallPng(pngOf(1, [[0, 1]], 0))).toThrow('Only plain PNGs')
  })
})
