/** What GET /sandbox/api/start tells the host pages. */
export interface Start {
  readonly people: readonly HostPerson[]
  readonly mailboxNames: Readonly<Record<string, string>>
  readonly graphBaseUrl: string
  readonly tenantId: string
  readonly clientId: string
  readonly catalogueAppId: string
  readonly team: {
    readonly teamId: string
    readonly channelId: string
    readonly teamName: string
    readonly channelName: string
    readonly members: readonly string[]
  } | null
}

/** A person to be, as the switcher shows and the protocols need. */
export interface HostPerson {
  readonly id: string
  readonly key: string
  readonly displayName: string
  readonly jobTitle: string
  readonly department: string
  readonly mail: string
  readonly about: string
  readonly mailboxes: readonly { readonly mail: string; readonly sendAs: boolean }[]
}

/** One line of the activity feed. */
export interface Notification {
  readonly id: string
  readonly at: string
  readonly from: string
  readonly text: string
  readonly webUrl: string | null
}
