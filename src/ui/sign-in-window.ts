import { runPopupRelay } from '@azure/msal-browser/popup-relay'
import { signIn as en } from './i18n/en/sign-in.ts'
import { languageOf } from './i18n/languages.ts'
import { signIn as sv } from './i18n/sv/sign-in.ts'
import { closeLate } from './sign-in/late-close.ts'
import { element, plainPage } from './sign-in/plain-page.ts'

// The window that the pane or the tab opens where the host cannot sign in. It stands at our own address outside every frame, opens
// the login page at a click, and passes its answer to the frame that asked; no token comes here.
const language = languageOf(navigator.language)
const words = (language === 'sv' ? sv : en).window

closeLate()
const { main, said } = plainPage(language, words.title, words.lead)
const go = element('button', words.go)
Object.assign(go.style, { font: 'inherit', padding: '0.5rem 1rem' })
go.addEventListener('click', () => {
  go.disabled = true
  try {
    runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: ['https://login.microsoftonline.com'] })
  } catch {
    said.textContent = words.failed
  }
})
main.append(go)
go.focus()
