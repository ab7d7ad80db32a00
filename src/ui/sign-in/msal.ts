/** The sign-in library's one entry we use, in a chunk of its own. */
export { createNestablePublicClientApplication } from '@azure/msal-browser'
