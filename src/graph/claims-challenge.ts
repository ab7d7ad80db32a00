/**
 * The claims a 401 asks for (conditional access, continuous access evaluation), decoded for the sign-in library, or undefined.
 * Header: `WWW-Authenticate: Bearer …, error="insufficient_claims", claims="<base64>"`.
 */
export function claimsChallenge(wwwAuthenticate: string | undefined): string | undefined {
  const encoded = /claims="([A-Za-z0-9+/=_-]+)"/.exec(wwwAuthenticate ?? '')?.[1]
  if (encoded === undefined) return undefined
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return undefined
  }
}
