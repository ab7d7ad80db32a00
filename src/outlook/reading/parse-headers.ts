export interface ParsedHeaders {
  /** Names in lower case, the last value of each. */
  readonly fields: Readonly<Record<string, string>>
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  /** ISO 8601 instant of the Date header, or null. */
  readonly sentAt: string | null
}

/** Internet headers as the mail client gives them, one string with folded lines (RFC 5322 §2.2.3). */
export function parseHeaders(raw: string): ParsedHeaders {
  const lines = raw
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
  const pairs = lines.flatMap((line) => {
    const colon = line.indexOf(':')
    return colon > 0
      ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
      : []
  })
  const fields: Record<string, string> = Object.fromEntries(pairs)
  const when = Date.parse(fields['date'] ?? '')
  return {
    fields,
    inReplyTo: idsIn(fields['in-reply-to']),
    references: idsIn(fields['references']),
    sentAt: Number.isNaN(when) ? null : new Date(when).toISOString(),
  }
}

const idsIn = (value = '') => value.match(/<[^<>\s]+>/g) ?? []
