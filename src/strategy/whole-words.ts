/** Lower case with punctuation as spaces, so that whole names are compared and never parts of words. */
export function wholeWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
