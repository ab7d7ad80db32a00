import type { Finding } from '../../detection/finding.ts'

/** The mail's own phrase for a question or option, where detection found one; it ticks nothing. */
export function phraseFor(finding: Finding, id: string): string | undefined {
  return finding.evidence.find(({ means }) => means === id || means === `supports-${id}`)?.text
}
