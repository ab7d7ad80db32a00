/** Width and height from a PNG's header; null for anything that is no PNG. */
export function pngSize(png: Uint8Array): readonly [number, number] | null {
  const signature = [137, 80, 78, 71]
  if (png.length < 24 || signature.some((byte, index) => png[index] !== byte)) return null
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}
