import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'

// The page that sign-in windows of the fallback flow come back to; it hands the answer to the page that opened them.
void broadcastResponseToMainFrame()
