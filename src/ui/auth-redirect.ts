import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { closeLate } from './sign-in/late-close.ts'

// The page that sign-in windows of the fallback flow come back to; it hands the answer to the page that opened them.
closeLate()
void broadcastResponseToMainFrame()
