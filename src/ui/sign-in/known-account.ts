import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser'

/** The host's user among those who have signed in here before. */
export const known = (app: IPublicClientApplication, hint: string | null): AccountInfo | null =>
  app.getAllAccounts().find(({ username }) => username.toLowerCase() === hint?.toLowerCase()) ?? null
