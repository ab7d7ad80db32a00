import type { Language } from '../../ui/i18n/languages.ts'
import type { MailFollower } from './follow-mail.ts'
import { frontTexts, fill } from './front-texts.ts'
import { icon } from './icons.ts'
import { whatItIs, type Known } from './what-it-is.ts'

export interface Front {
  /** The part of the page that says what the mail is; it stays when the rest of the pane has come. */
  readonly element: HTMLElement
  /** What has become known of the mail with this key since it was read. */
  readonly know: (mailKey: string, known: Known) => void
  /** Says that the rest of the pane could not be fetched, with a way to try again. */
  readonly offerAgain: (again: () => void) => void
}

const bars = [20, 48, 96]

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  made.className = className
  made.append(...children)
  return made
}

/**
 * What the mail is, drawn without any library, so that a person reads it before the rest of the pane is fetched. The live region
 * stays in place while its contents change, so that each mail is announced once and focus never moves.
 */
export function createFront(follower: MailFollower, language: Language): Front {
  const texts = frontTexts[language]
  const live = element('div', 'front-live')
  live.setAttribute('aria-live', 'polite')
  live.setAttribute('aria-atomic', 'true')
  const waiting = element('div', 'front-waiting')
  const root = element('div', 'front', live, waiting)
  let known: { readonly key: string; readonly of: Known } | null = null
  let shown = ''

  const drawWaiting = (subject: string) => {
    const sentence = subject === '' ? texts.reading : fill(texts.readingSubject, { subject })
    const grey = bars.map((height) => {
      const bar = element('div', 'front-bar')
      bar.style.height = `${height}px`
      return bar
    })
    live.replaceChildren()
    waiting.replaceChildren(element('p', 'front-line', sentence), ...grey)
    waiting.setAttribute('aria-busy', 'true')
  }

  const draw = () => {
    const now = follower.get()
    const reading = now.kind === 'mail' && now.state.kind === 'read' ? now.state.reading : null
    root.hidden = now.kind !== 'mail' || now.state.kind === 'failed'
    if (now.kind !== 'mail' || reading === null) {
      shown = ''
      live.replaceChildren()
      if (now.kind === 'mail') drawWaiting(now.mail.subject)
      return
    }
    const what = whatItIs(reading, known?.key === now.mail.key ? known.of : null, texts)
    const next = JSON.stringify([now.mail.key, what])
    // The same words a second time would be read aloud a second time.
    if (next === shown) return
    shown = next
    waiting.replaceChildren()
    waiting.removeAttribute('aria-busy')
    live.replaceChildren(
      element('h1', 'front-status', icon(what.icon), what.status),
      element('p', 'front-line', what.sentence),
    )
  }
  follower.subscribe(draw)
  draw()

  return {
    element: root,
    know(key, of) {
      known = { key, of }
      draw()
    },
    offerAgain(again) {
      const button = element('button', 'front-again', texts.again)
      button.type = 'button'
      const line = element('p', 'front-line', texts.unfetched)
      const box = element('div', 'front-trouble', line, button)
      box.setAttribute('role', 'alert')
      button.addEventListener('click', () => {
        box.remove()
        again()
      })
      root.after(box)
    },
  }
}
