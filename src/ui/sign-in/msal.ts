/** The sign-in library's entries we use, in a chunk of its own. */
export {
  CacheLookupPolicy,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
} from '@azure/msal-browser'
