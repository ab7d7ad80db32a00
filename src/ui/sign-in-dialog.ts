import { createStandardPublicClientApplication } from '@azure/msal-browser'
import { loadAppConfig } from './app-config.ts'
import { signIn as en } from './i18n/en/sign-in.ts'
import { languageOf } from './i18n/languages.ts'
import { signIn as sv } from './i18n/sv/sign-in.ts'
import { answerText, DialogRequest, failureText } from './sign-in/dialog-answer.ts'
import { plainPage } from './sign-in/plain-page.ts'
import { tokenInDialog } from './sign-in/token-in-dialog.ts'

// The page in Office's dialog, where the host cannot sign in and no other window may open. It goes to the login page in its own
// window, comes back here by auth-redirect.html, and hands the token to the pane that opened it, at our own address alone.
const language = languageOf(navigator.language)
const words = (language === 'sv' ? sv : en).dialog
const { said } = plainPage(language, words.title, words.lead)

const { host } = await Office.onReady()
const asked = DialogRequest.safeParse(
  JSON.parse(new URLSearchParams(globalThis.location.search).get('ask') ?? 'null'),
)
if (host === null || !asked.success) said.textContent = words.failed
else await answer(asked.data)

async function answer(request: DialogRequest): Promise<void> {
  const tell = (text: string) => Office.context.ui.messageParent(text)
  try {
    const { clientId, authority } = await loadAppConfig()
    const app = await createStandardPublicClientApplication({
      auth: {
        clientId,
        authority,
        redirectUri: `${globalThis.location.origin}/auth-redirect.html`,
        clientCapabilities: ['CP1'],
      },
      cache: { cacheLocation: 'localStorage' },
    })
    const token = await tokenInDialog(app, request)
    // Without one the login page is on its way; the answer comes when it has led back here.
    if (token !== null) tell(answerText({ token }))
  } catch (error) {
    tell(failureText(error))
  }
}
