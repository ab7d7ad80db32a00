/** The place in our tab that an address leads to: a Teams deep link to the app, or the sandbox's own. Null for every other address. */
export function deepLinkTarget(
  address: string,
  appId: string,
): { readonly subEntityId: string | null } | null {
  const url = URL.parse(address, window.location.href)
  if (!url) return null
  if (url.origin === window.location.origin && url.pathname === '/sandbox/teams')
    return { subEntityId: placeInAddress(url) }
  if (url.hostname !== 'teams.microsoft.com' || !url.pathname.startsWith(`/l/entity/${appId}/`)) return null
  try {
    const context = JSON.parse(url.searchParams.get('context') ?? '{}') as { subEntityId?: string }
    return { subEntityId: context.subEntityId ?? null }
  } catch {
    return { subEntityId: null }
  }
}

/** The place that an address of the sandbox's Teams names: `?subEntityId=case/…`, or `#/case/…` as links in mails have it. */
export const placeInAddress = (url: URL): string | null =>
  url.searchParams.get('subEntityId') ?? (url.hash.startsWith('#/') ? url.hash.slice(2) : null)
