/** One request and its answer, as the log keeps it. */
export interface Exchange {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly requestHeaders: Readonly<Record<string, string>>
  /** Parsed where it was JSON, text else; null when empty. */
  readonly requestBody: unknown
  readonly headers: Readonly<Record<string, string>>
  readonly responseBody: unknown
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly endedAt: number
  /** User principal name, empty before authentication. */
  readonly user: string
  /** True for a member of a `$batch`. */
  readonly inBatch: boolean
}

/** A body as the log keeps it. */
export const readable = (bytes: Uint8Array | string | undefined): unknown => {
  const text =
    bytes === undefined ? '' : typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8')
  if (text === '') return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
