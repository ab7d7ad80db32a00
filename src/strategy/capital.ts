/** A name that is written to stand inside a sentence, as it stands first in a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
