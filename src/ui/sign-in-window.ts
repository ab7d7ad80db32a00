import { runPopupRelay } from '@azure/msal-browser/popup-relay'
import { signIn as en } from './i18n/en/sign-in.ts'
import { languageOf } from './i18n/languages.ts'
import { signIn as sv } from './i18n/sv/sign-in.ts'

// The window that the pane or the tab opens where the host cannot sign in. It stands at our own address outside every frame, opens
// the login page at a click, and passes its answer to the frame that asked; no token comes here.
const language = languageOf(navigator.language)
const words = (language === 'sv' ? sv : en).window

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string) => {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

document.documentElement.lang = language
document.documentElement.style.colorScheme = 'light dark'
document.title = words.title
const main = document.createElement('main')
Object.assign(main.style, {
  maxWidth: '30rem',
  margin: '2rem auto',
  padding: '0 1rem',
  font: '1rem/1.5 system-ui',
})
const go = element('button', words.go)
Object.assign(go.style, { font: 'inherit', padding: '0.5rem 1rem' })
const said = element('p', words.lead)
said.setAttribute('role', 'status')
go.addEventListener('click', () => {
  go.disabled = true
  try {
    runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: ['https://login.microsoftonline.com'] })
  } catch {
    said.textContent = words.failed
  }
})
main.append(element('h1', words.title), said, go)
document.body.replaceChildren(main)
go.focus()
