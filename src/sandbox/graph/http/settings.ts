/** What the sandbox leaves open because the platform's own behaviour is disputed or differs by tenant. */
export interface GraphSettings {
  /** createForward/createReply honour recipients, body and extended properties of the given message; else only Comment and ToRecipients. */
  readonly createForwardTakesMessage: boolean
  /** Extended properties of a sent message arrive with it in mailboxes of the same organisation. */
  readonly extendedPropertiesTravel: boolean
  /** A draft keeps its immutable id when it becomes a sent item. */
  readonly sentKeepsImmutableId: boolean
  /** Milliseconds until a sent message shows in Sent Items; meanwhile it is nowhere (msgraph-sdk-dotnet#2947). */
  readonly sentDelayMs: number
  /** Milliseconds until a new message is found by a filter on its extended properties. */
  readonly filterDelayMs: number
  /** Rows above which SharePoint refuses what no single index narrows. */
  readonly listViewThreshold: number
  /** Days that a delta token stays usable. */
  readonly deltaDays: number
  /** Origin that download and upload-session addresses point at. */
  readonly contentOrigin: string
  /** Sends one webhook call; gives the status and the body's text. */
  readonly webhook: (url: string, body: string | null) => Promise<{ status: number; text: string }>
}

export const defaultSettings: GraphSettings = {
  createForwardTakesMessage: true,
  extendedPropertiesTravel: false,
  sentKeepsImmutableId: true,
  sentDelayMs: 0,
  filterDelayMs: 0,
  listViewThreshold: 5000,
  deltaDays: 30,
  contentOrigin: 'http://content.localhost',
  webhook: async (url, body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': body === null ? 'text/plain' : 'application/json' },
      body: body ?? '',
      signal: AbortSignal.timeout(10_000),
    })
    return { status: response.status, text: await response.text() }
  },
}
