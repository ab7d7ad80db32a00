/** A page of a few words without the interface's libraries, for windows that stand outside Outlook and Teams. */
export interface PlainPage {
  readonly main: HTMLElement
  /** What is going on; read out when it changes. */
  readonly said: HTMLElement
}

export const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string) => {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

export function plainPage(language: string, title: string, lead: string): PlainPage {
  document.documentElement.lang = language
  document.documentElement.style.colorScheme = 'light dark'
  document.title = title
  const main = document.createElement('main')
  Object.assign(main.style, {
    maxWidth: '30rem',
    margin: '2rem auto',
    padding: '0 1rem',
    font: '1rem/1.5 system-ui',
  })
  const said = element('p', lead)
  said.setAttribute('role', 'status')
  main.append(element('h1', title), said)
  document.body.replaceChildren(main)
  return { main, said }
}
