import type { Call } from '../http/operation.ts'
import { failure } from '../http/failure.ts'

/** The collection answer of a request, with a nextLink that keeps the caller's own address and options. */
export const collection = (
  call: Call,
  value: readonly unknown[],
  next?: { option: string; value: string },
  extra?: Record<string, unknown>,
): Record<string, unknown> => {
  const body: Record<string, unknown> = {
    '@odata.context': `${call.base}/$metadata#${call.path.replace(/^\//, '')}`,
    ...extra,
  }
  if (next) {
    const options = new URLSearchParams(call.query.all)
    options.delete('$skip')
    options.set(next.option, next.value)
    body['@odata.nextLink'] =
      `${call.base}${call.path}?${options.toString().replaceAll('%24', '$').replaceAll('+', '%20')}`
  }
  body['value'] = value
  return body
}

/** Rows of a page: `$top` within the resource's limits. */
export const pageSize = (call: Call, standard: number, most: number): number => {
  const top = call.query.top
  if (top === 0) throw failure.badRequest('Invalid value for $top: it must be positive.')
  return Math.min(top ?? standard, most)
}

/** An opaque token that carries a small document. */
export const packToken = (document: unknown): string =>
  Buffer.from(JSON.stringify(document)).toString('base64url')

/** Reads a token that `packToken` made; undefined when it is none of ours. */
export const unpackToken = (token: string): Record<string, unknown> | undefined => {
  try {
    const document: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    return typeof document === 'object' && document !== null
      ? (document as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
