const marks = /^\s*(?:(?:vb|fw|fwd|sv|re|aw|wg|tr|rv|vs|vl|i|odp|pd)\s*(?:\[\d+\])?\s*:\s*)+/i

/**
 * Subject of what we send: one mark and the subject as it was, so that the thread can still be told by its subject.
 * Control characters and line breaks, which could end a header, are left out.
 */
export function forwardSubject(mark: string, subject: string, fallback: string): string {
  const clean = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim()
  const bare = clean(subject).replace(marks, '').trim()
  return `${mark} ${bare === '' ? clean(fallback) : bare}`.slice(0, 255)
}
