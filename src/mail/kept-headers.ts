const kept = new Set([
  'list-unsubscribe',
  'list-id',
  'precedence',
  'auto-submitted',
  'x-auto-response-suppress',
  'x-autoreply',
  'x-failed-recipients',
  'return-path',
  'content-type',
  'content-class',
  'x-mailer',
  'date',
  'importance',
  'x-ms-exchange-calendar-series-instance-id',
  'feedback-id',
  'x-campaign-id',
])

/** The header fields that a reader of ours needs, names in lower case; the last of several wins. */
export function keptHeaders(fields: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    fields
      .map(([name, value]) => [name.toLowerCase(), value.slice(0, 1000)] as const)
      .filter(([name]) => kept.has(name)),
  )
}
