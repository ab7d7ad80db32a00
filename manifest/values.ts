/** What differs between installations; everything else in both manifests and the registration is the same everywhere. */
export interface PackageValues {
  /** An https origin without a path: where the pages are. */
  readonly host: string
  /** Client id of the Entra registration, a GUID; null at level 0, where nobody signs in and there is none. */
  readonly clientId: string | null
  /** Of installation, 0–4: below 2 there are no cases to show, so the package has no tab. */
  readonly level: number
  /** Id of the unified app, a GUID. */
  readonly appId: string
  /** Id of the add-in-only twin, another GUID: Outlook must be able to tell them apart. */
  readonly twinId: string
  /** `n.n.n`, each at most five digits. */
  readonly version: string
}

/** Ids of our own app; a city that makes its own build gives its own with `--app-id` and `--twin-id`. */
export const ourIds = {
  appId: '7c0d5b0e-9d0c-4f0e-8f52-2a1c6f1f6f10',
  twinId: 'b2c6f0a4-3a51-4c1e-9d8f-5e0a7f4d2c91',
} as const

/** The two names NAA's broker and MSAL's windows come back to; both are redirects of the type "single-page application". */
export const redirectsOf = (host: string) => ({
  broker: `brk-multihub://${new URL(host).host}`,
  window: `${host}/auth-redirect.html`,
})
