const bytesOf1252: Record<string, number> = Object.fromEntries(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((unit, index) => [unit, 0x80 + index]),
)

/**
 * Undoes UTF-8 that was declared, and so read, as Latin-1 or Windows-1252 (`bestÃ¤mma`). Text that does not turn into valid
 * UTF-8 as a whole comes back unchanged.
 */
export function undoMojibake(text: string): string {
  if (!/[ÃÂÐÑØÙ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const byte = code < 256 ? code : bytesOf1252[text.charAt(i)]
    if (byte === undefined) return text
    bytes[i] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}
