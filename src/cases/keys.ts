const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
// A link scanner (Safe Links and its kind) wraps the address and encodes it once more each time.
const inLink = new RegExp(`case(?:/|%(?:25)*2F)(${uuid})`, 'gi')
const inTag = new RegExp(`ankomst:(${uuid})`, 'gi')

/** Where links to a case lead: the Teams app, or the tab's own address where there is no Teams. */
export interface LinkTarget {
  readonly catalogueAppId: string
  readonly tabUrl: string | null
}

/** Id of the app's personal tab in the manifest. */
export const tabEntityId = 'cases'

/**
 * A link that opens the case in the tab, and by which a forwarded mail finds its case again (users.md 3).
 * Source: Teams deep links, `https://teams.microsoft.com/l/entity/{appId}/{entityId}?context={subEntityId}`.
 */
export function caseLink(target: LinkTarget, caseId: string): string {
  return placeLink(target, `case/${caseId}`)
}

/** A link that opens a meeting of the forum in the tab. */
export function meetingLink(target: LinkTarget, key: string): string {
  return placeLink(target, `meeting/${key}`)
}

function placeLink(target: LinkTarget, place: string): string {
  if (target.tabUrl !== null) return `${target.tabUrl}#/${place}`
  const context = encodeURIComponent(JSON.stringify({ subEntityId: place }))
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(target.catalogueAppId)}/${tabEntityId}?context=${context}`
}

/** A plain line that survives where links are stripped. */
export function caseTag(caseId: string): string {
  return `ankomst:${caseId}`
}

/** Ids of all cases named in a text, plain or HTML, in the order found, each once. It only leads to a look-up under the reader's own rights. */
export function caseLinks(text: string): readonly string[] {
  const found = [...text.matchAll(inLink), ...text.matchAll(inTag)].toSorted((a, b) => a.index - b.index)
  return [...new Set(found.flatMap((match) => (match[1] === undefined ? [] : [match[1].toLowerCase()])))]
}

/** The first case named in a text, or null. */
export function caseLinkIn(text: string): string | null {
  return caseLinks(text)[0] ?? null
}

/** SHA-256 as lower-case hex. Web Crypto, the same in browser and Node. */
export async function sha256(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A UUID (version 8, RFC 9562 §5.8) that is always the same for the same text: what is made twice is recognised as one. */
export async function uuidOf(text: string): Promise<string> {
  const hex = await sha256(text)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The name of a mail's working copy in its case's folder: one per mail, so that a forward never takes the original's place. */
export async function workingCopyName(internetMessageId: string): Promise<string> {
  return `${(await sha256(internetMessageId)).slice(0, 16)}.eml`
}
