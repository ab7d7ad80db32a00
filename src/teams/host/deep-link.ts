/** Where in the tab a link leads. `ib` is the case paper that members read, `case` the network's case. */
export type TabPlace =
  | { readonly screen: 'admin' }
  /** `torn`: a link led here that could not be read. */
  | { readonly screen: 'list'; readonly torn?: true }
  | { readonly screen: 'case' | 'ib'; readonly caseId: string }
  | { readonly screen: 'meeting'; readonly key: string }

const meeting = /^meeting\/(\d{4}-\d{2}-\d{2}(?:-\d{1,2})?)$/i
const place = /^(?:(case|ib)\/)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i

/**
 * Reads the host's `subPageId` as `caseLink` writes it (`case/<id>`), also `ib/<id>`, `meeting/<key>`, `admin` and
 * the id alone. Anything else is the list, and is told: a link may be old, torn or made up.
 */
export function placeOf(subPageId: string | null | undefined): TabPlace {
  const written = (subPageId ?? '').trim()
  if (written.toLowerCase() === 'admin') return { screen: 'admin' }
  const key = meeting.exec(written)?.[1]
  if (key) return { screen: 'meeting', key }
  const found = place.exec(written)
  const caseId = found?.[2]
  if (!caseId) return written === '' ? { screen: 'list' } : { screen: 'list', torn: true }
  return { screen: found[1]?.toLowerCase() === 'ib' ? 'ib' : 'case', caseId: caseId.toLowerCase() }
}
