import { languageOf } from '../ui/i18n/languages.ts'
import { followMail } from './front/follow-mail.ts'
import { followTheme } from './front/follow-theme.ts'
import { dressFront, themeFront } from './front/front-styles.ts'
import { createFront } from './front/front-view.ts'
import { onceRead } from './front/once-read.ts'
import { officeHost } from './host/office-host.ts'
import { analyseInBrowser, prefetchAnalysis } from './start-reading.ts'

prefetchAnalysis()

await Office.onReady()
const host = officeHost(Office)
const language = languageOf(host.locale)
document.documentElement.lang = language
const theme = followTheme(host)
dressFront()
themeFront(theme.get())
theme.subscribe(() => themeFront(theme.get()))

const analyse = analyseInBrowser
const follower = followMail(host, analyse, language)
const front = createFront(follower, language)
const place = document.createElement('div')
place.className = 'rest'
const main = document.createElement('main')
main.className = 'pane'
main.append(front.element, place)
document.getElementById('root')?.append(main)

// React, Fluent and all that one can do with a mail are fetched while the person reads what the mail is.
const openRest = () => {
  import('./mount-pane.tsx')
    .then(({ mountPane }) => mountPane(place, { host, analyse, language, theme, follower, front }))
    .catch(() => front.offerAgain(openRest))
}
onceRead(follower, openRest)
