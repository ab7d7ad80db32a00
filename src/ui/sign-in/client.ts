import type { CacheLookupPolicy, IPublicClientApplication } from '@azure/msal-browser'
import type * as msal from './msal.ts'

export interface ClientOptions {
  readonly clientId: string
  readonly authority: string
  /** What the host says of nested app authentication. */
  readonly supported: () => boolean
  /** Our own origin where a window of our own may be opened instead, or null. */
  readonly windowsFrom: string | null
}

/** The library as we use it; tests give a fake. */
export type Library = typeof msal

/** One application of the library: the host's, or one with windows of its own. */
export interface Client {
  readonly app: IPublicClientApplication
  /** False: nothing but the cache and the refresh token can answer silently; a hidden frame of the login page never can in a host. */
  readonly nested: boolean
  readonly lookup: { readonly cacheLookupPolicy?: CacheLookupPolicy }
}

/**
 * Nested app authentication where the host has it; else the standard client, whose window is a page of ours (`sign-in-window.html`)
 * that opens the login page and passes the answer on: a frame in Outlook or Teams has storage of its own and would never hear of it.
 * `CP1` tells Entra that claims challenges are answered (learn.microsoft.com/entra/identity-platform/claims-challenge).
 * Sources: learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in;
 * learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge; msal-browser 5.30 BrowserAuthOptions.popupRelayUri.
 */
export async function openClient(library: Library, options: ClientOptions): Promise<Client> {
  const nested = options.supported()
  const auth = { clientId: options.clientId, authority: options.authority, clientCapabilities: ['CP1'] }
  const cache = { cacheLocation: 'localStorage' } as const
  if (nested)
    return { app: await library.createNestablePublicClientApplication({ auth, cache }), nested, lookup: {} }
  const app = await library.createStandardPublicClientApplication({
    auth: {
      ...auth,
      redirectUri: `${options.windowsFrom ?? ''}/auth-redirect.html`,
      popupRelayUri: `${options.windowsFrom ?? ''}/sign-in-window.html`,
      popupRelayProtocolVersion: 2,
    },
    cache,
  })
  return { app, nested, lookup: { cacheLookupPolicy: library.CacheLookupPolicy.AccessTokenAndRefreshToken } }
}
