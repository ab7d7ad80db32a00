/** Names of fields that never reach a log, wherever they stand. */
const secret =
  /^(subject|body|bodyPreview|content|text|html|from|sender|to|cc|bcc|replyTo|.*recipients|name|displayName|address|email|authorization|token|clientState|link|password|connectionString|title|organisation|evidence)$/i

const patterns: readonly (readonly [RegExp, string])[] = [
  [/[^\s@<>"'(),;:/]+@[^\s@<>"'(),;:/]+\.[^\s@<>"'(),;:/]+/g, '[address]'],
  [/[^\s<>"'/]+%40[^\s<>"'/?]+/gi, '[address]'],
  [/\bBearer\s+\S+/gi, 'Bearer [token]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]'],
  [/(\$(?:delta|skip)token=)[^\s&"']+/gi, '$1[token]'],
  [/(postgres(?:ql)?:\/\/)[^\s@]*@/gi, '$1[password]@'],
]

/**
 * What may be logged of a value: fields that hold mail, people or secrets are left out, and addresses and tokens are cut from every
 * text, however deep.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (depth > 6) return '[deep]'
  if (typeof value === 'string')
    return patterns.reduce((text, [pattern, instead]) => text.replace(pattern, instead), value).slice(0, 2000)
  if (isError(value)) {
    const { name, code, status, graphCode, requestId } = value
    // The message of a database error may quote a row, that of Graph a subject.
    return redact({ type: name, code, status, graphCode, requestId }, depth + 1)
  }
  if (Array.isArray(value)) return value.slice(0, 20).map((one) => redact(one, depth + 1))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        secret.test(name) ? '[redacted]' : redact(inner, depth + 1),
      ]),
    )
  return value
}

/** Errors, and what libraries make of them by copying their fields. */
const isError = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value instanceof Error ||
  (typeof value === 'object' && value !== null && 'message' in value && 'stack' in value)
