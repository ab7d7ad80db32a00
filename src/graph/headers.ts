import type { GraphRequest } from './port.ts'

const mailPath = /^\/(me|users\/[^/?]+)\/(messages|mailFolders|events|calendar|outlook|sendMail)/

/**
 * Headers of a request as sent: immutable ids on everything in a mailbox (they outlive a move from Drafts to Sent Items; the
 * header is needed on every request, next pages included), an id for tracing, bytes marked as such.
 */
export function headersOf(request: GraphRequest, requestId: string): Record<string, string> {
  const own = request.headers ?? {}
  const prefer = [mailPath.test(request.path) ? 'IdType="ImmutableId"' : '', own['Prefer'] ?? ''].filter(
    (part) => part !== '',
  )
  return {
    ...(request.body instanceof Uint8Array ? { 'Content-Type': 'application/octet-stream' } : {}),
    ...own,
    ...(prefer.length > 0 ? { Prefer: prefer.join(', ') } : {}),
    'client-request-id': requestId,
  }
}

/** True when carrying the request out twice is the same as once. */
export const isRepeatable = (request: GraphRequest): boolean =>
  request.repeatable ?? (request.method === 'GET' || request.method === 'PUT' || request.method === 'DELETE')
