/** Parts of the case page that something above leads to; the ids of their elements. */
export type PagePart = 'decisions' | 'conditions' | 'letters'

/** Goes to a part of the page: it is scrolled to and has the focus, so that the keyboard goes on from there. */
export function goToPart(part: PagePart): void {
  const element = document.getElementById(part)
  element?.scrollIntoView({ block: 'start' })
  element?.focus({ preventScroll: true })
}
